// Seizures along the routes that cover each stretch of a batch; anchors are level and key: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:ALONG]-(z:Seizure)
  WHERE
    // @include access/_seizure-route
  WITH parent, z WHERE
    // @include seizure/_filter
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total
