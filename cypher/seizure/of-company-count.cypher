// Seizures that name each company of a batch, or were taken from a shipment that does: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO]-(z:Seizure) RETURN z
    UNION
    MATCH (:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(:Shipment)<-[:TAKEN_FROM]-(z:Seizure) RETURN z
  }
  WITH DISTINCT parent, z WHERE
    // @include seizure/_filter
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total
