// The links of each company of a batch with others that were not refused, likeliest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (own:Company {id: of})<-[:LINKS]-(l:PartyLink)
WHERE l.state <> 'REFUSED'
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  // @include access/_party-link
RETURN of AS of,
  // @include party/_columns
ORDER BY of, rank DESC, key
