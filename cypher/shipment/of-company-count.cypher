// Shipments that name each company of a batch: how many.
// @param parents: { key: string, anchors: string[] }[]
// @param roles: string[] | null
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (c:Company {id: anchor})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    // @include access/_company-named
  WITH DISTINCT parent, s WHERE
    // @include shipment/_filter
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total
