// The links that hold the parties of a batch of companies together, between companies that the viewer sees: whoever is linked by
// them is one party to that viewer, whatever else links them.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (c:Company {id: of})-[:PART_OF]->(p:Party)
WHERE
  // @include access/_company
MATCH (p)<-[:PART_OF]-(a:Company)<-[:LINKS]-(l:PartyLink)-[:LINKS]->(b:Company)
WHERE l.state IN ['LINKED', 'CONFIRMED'] AND
  // @include access/_party-link
RETURN of AS of,
  // @include party/_columns
ORDER BY of, rank DESC, key
