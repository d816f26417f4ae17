// Shipments whose route stops at each place of a batch, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:STOPS_AT]-(r:Route)
  WITH DISTINCT parent, r
  MATCH (r)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    // @include shipment/_filter
  // @include shipment/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include shipment/_columns
