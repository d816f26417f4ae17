// Where each seizure of a batch was made.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS key
MATCH (z:Seizure {id: key})-[:SEIZED_AT]->(p:Place)
WHERE
  // @include access/_seizure
RETURN key AS key,
  // @include place/_columns
