// The route of each seizure of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (z:Seizure {id: of})-[:ALONG]->(r:Route)
WHERE
  // @include access/_seizure-route
RETURN of AS of,
  // @include route/_columns
