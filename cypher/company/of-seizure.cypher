// The companies that each seizure of a batch names itself, with the relationship that says their role.
// @param keys: string[]
// @returns of: string, relationship: PartyRelationship
UNWIND $keys AS of
MATCH (z:Seizure {id: of})-[as:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
WHERE
  // @include access/_seizure-names
  AND
  // @include access/_company-named
RETURN of AS of, type(as) AS relationship,
  // @include company/_columns
