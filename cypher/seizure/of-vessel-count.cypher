// Seizures from shipments aboard each vessel of a batch: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
  WHERE
    // @include access/_shipment
  WITH parent, z WHERE
    // @include seizure/_filter
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total
