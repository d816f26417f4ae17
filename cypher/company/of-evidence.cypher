// Consignors and consignees of the consignments behind each finding of a batch, by number of consignments.
// @param findings: { key: string, seizures: string[] }[]
// @returns of: string, relationship: PartyRelationship, consignments: int
UNWIND $findings AS finding
CALL (finding) {
  UNWIND finding.seizures AS seizure
  MATCH (z:Seizure {id: seizure})-[:TAKEN_FROM]->(s:Shipment)-[as:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
  WHERE
    // @include access/_seizure
    AND
    // @include access/_shipment
    AND
    // @include access/_company-named
  WITH c, type(as) AS relationship, count(DISTINCT s) AS consignments
  RETURN c, relationship, consignments ORDER BY consignments DESC, c.id, relationship LIMIT 100
}
RETURN finding.key AS of, relationship AS relationship, consignments AS consignments,
  // @include company/_columns
