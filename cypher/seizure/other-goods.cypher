// The other goods of the cases that seizures belong to, by id.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (z:Seizure {id: of})
WHERE
  // @include access/_seizure
WITH of, z AS one
MATCH (z:Seizure {caseId: one.caseId})
WHERE z.id <> of AND coalesce(z.owner, '') = coalesce(one.owner, '') AND
  // @include access/_seizure
RETURN of AS of,
  // @include seizure/_columns
ORDER BY of, id
