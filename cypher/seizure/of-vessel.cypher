// Seizures from shipments aboard each vessel of a batch, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
  WHERE
    // @include access/_shipment
  WITH parent, z WHERE
    // @include seizure/_filter
  // @include seizure/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include seizure/_columns
