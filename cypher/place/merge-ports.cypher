// Places of a reference list, made or brought up to date where their digest says that they differ. What the official
// list says stands over what a package says; coordinates that a list lacks are kept from the other.
// @param ports: { locode: string, name: string, country: string, latitude: number | null, longitude: number | null, functions: string[], digest: string }[]
// @param official: boolean
// @returns changed: int
// @write
UNWIND $ports AS row
MATCH (c:Country {code: row.country})
MERGE (p:Port {locode: row.locode})
ON CREATE SET p:Place, p.code = row.locode
WITH p, c, row
WHERE coalesce(p.digest, '') <> row.digest AND ($official OR NOT coalesce(p.official, false))
SET p.name = row.name, p.functions = row.functions, p.listed = true, p.digest = row.digest,
  p.latitude = coalesce(row.latitude, p.latitude), p.longitude = coalesce(row.longitude, p.longitude),
  p.official = CASE WHEN $official THEN true END
MERGE (p)-[:IN]->(c)
RETURN count(*) AS changed
