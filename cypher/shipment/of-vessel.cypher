// Shipments aboard each vessel of a batch, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)
  WITH parent, s WHERE
    // @include shipment/_filter
  // @include shipment/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include shipment/_columns
