// Links for a batch of keys.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (l:PartyLink {key: wanted})
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  // @include access/_party-link
RETURN
  // @include party/_columns
