// Where each seizure of a batch was made.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS key
MATCH (:Seizure {id: key})-[:SEIZED_AT]->(p:Place)
RETURN key AS key,
  // @include place/_columns
