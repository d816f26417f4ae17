// Shipments that followed each route of a batch: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Route {key: anchor})<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    // @include shipment/_filter
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total
