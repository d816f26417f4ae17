// Shipments that name each company of a batch, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], roles: string[] | null, sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (c:Company {id: anchor})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    // @include access/_company-named
  WITH DISTINCT parent, s WHERE
    // @include shipment/_filter
  // @include shipment/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include shipment/_columns
