// Every company that a record describes, as it is compared.
// @returns id: string, name: string, aliases: string[], address: string | null, country: string | null
// @returns registration: string | null, lei: string | null
MATCH (c:Company)
WHERE c.id > '' AND c.stub = false
RETURN c.id AS id, c.name AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  head(COLLECT { MATCH (c)-[:REGISTERED_IN]->(country:Country) RETURN country.code ORDER BY country.code }) AS country,
  c.registration AS registration, c.lei AS lei
