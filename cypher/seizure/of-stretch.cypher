// Seizures along the routes that cover each stretch of a batch; anchors are level and key, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:ALONG]-(z:Seizure)
  WHERE
    // @include access/_seizure-route
  WITH parent, z WHERE
    // @include seizure/_filter
  // @include seizure/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include seizure/_columns
