// Shipments by the first digits of their HS code, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (s:Shipment) WHERE s.hs STARTS WITH anchor
  WITH DISTINCT parent, s WHERE
    // @include shipment/_filter
  // @include shipment/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include shipment/_columns
