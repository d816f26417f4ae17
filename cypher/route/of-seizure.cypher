// The route of each seizure of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Seizure {id: of})-[:ALONG]->(r:Route)
RETURN of AS of,
  // @include route/_columns
