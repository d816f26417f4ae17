// How many links there are.
// @returns total: int
MATCH (l:PartyLink)
WHERE l.rank >= 0 AND
  // @include party/_filter
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  // @include access/_party-link
RETURN count(l) AS total
