// The stretches that each route of a batch covers, shortest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Route {key: of})-[:COVERS]->(t:Stretch)
RETURN of AS of,
  // @include stretch/_columns
ORDER BY of, level DESC, stopCount, key
