// Shipments by the first digits of their HS code: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (s:Shipment) WHERE s.hs STARTS WITH anchor
  WITH DISTINCT parent, s WHERE
    // @include shipment/_filter
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total
