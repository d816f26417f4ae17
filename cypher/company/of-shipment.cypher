// The companies on each shipment of a batch, with the relationship that says their role.
// @param keys: string[]
// @returns of: string, relationship: PartyRelationship
UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
WHERE
  // @include access/_shipment
  AND
  // @include access/_company-named
RETURN of AS of, type(as) AS relationship,
  // @include company/_columns
