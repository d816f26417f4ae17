// Seizures that name each company of a batch, or were taken from a shipment that does: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (c:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO]-(z:Seizure)
    WHERE
      // @include access/_seizure-names
      AND
      // @include access/_company-named
    RETURN z
    UNION
    MATCH (c:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
    WHERE
      // @include access/_shipment
      AND
      // @include access/_company-named
    RETURN z
  }
  WITH DISTINCT parent, z WHERE
    // @include seizure/_filter
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total
