// The stretches that each route of a batch covers, shortest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (r:Route {key: of})-[:COVERS]->(t:Stretch)
WHERE
  // @include access/_route
RETURN of AS of,
  // @include stretch/_columns
ORDER BY of, level DESC, stopCount, key
