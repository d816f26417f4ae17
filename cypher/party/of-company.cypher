// The links of each company of a batch with others, likeliest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (own:Company {id: of})<-[:LINKS]-(l:PartyLink)
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  // @include access/_party-link
RETURN of AS of,
  // @include party/_columns
ORDER BY of, rank DESC, key
