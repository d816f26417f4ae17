// The country where each company of a batch is registered.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS key
MATCH (c:Company {id: key})-[:REGISTERED_IN]->(p:Country)
WHERE
  // @include access/_company-named
RETURN key AS key,
  // @include place/_columns
