// The country that reported each seizure of a batch.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS key
MATCH (z:Seizure {id: key})-[:REPORTED_BY]->(p:Country)
WHERE
  // @include access/_seizure
RETURN key AS key,
  // @include place/_columns
