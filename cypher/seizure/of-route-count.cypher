// Seizures along each route of a batch: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Route {key: anchor})<-[:ALONG]-(z:Seizure)
  WHERE
    // @include access/_seizure-route
  WITH parent, z WHERE
    // @include seizure/_filter
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total
