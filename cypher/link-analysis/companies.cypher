// Companies that have a record, with the country that they are registered in, by id from a cursor on. Those without a record
// are known by what names them.
// @param after: string, limit: int, audiences: string[]
// @returns id: string, marking: Marking | null, synthetic: boolean, countries: string[]
MATCH (c:Company)
WHERE c.id > $after AND c.audience IN $audiences
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.marking AS marking, coalesce(c.synthetic, false) AS synthetic,
  [(c)-[:REGISTERED_IN]->(country:Country) | country.code] AS countries
ORDER BY id
