// Links between companies that the viewer sees, with what lists of parties are narrowed and put in order by.
// @param after: string, limit: int
// @returns key: string, a: string, b: string, state: PartyLinkState, rank: number
// @returns aNames: string[], bNames: string[], aCountries: string[], bCountries: string[]
MATCH (l:PartyLink)
WHERE l.key > $after
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  // @include access/_party-link
WITH l, a, b ORDER BY l.key LIMIT $limit
RETURN l.key AS key, l.a AS a, l.b AS b, l.state AS state, round(l.rank, 3) AS rank,
  [coalesce(a.name, a.id)] + coalesce(a.aliases, []) AS aNames,
  [coalesce(b.name, b.id)] + coalesce(b.aliases, []) AS bNames,
  COLLECT { MATCH (a)-[:REGISTERED_IN]->(country:Country) RETURN country.code ORDER BY country.code } AS aCountries,
  COLLECT { MATCH (b)-[:REGISTERED_IN]->(country:Country) RETURN country.code ORDER BY country.code } AS bCountries
