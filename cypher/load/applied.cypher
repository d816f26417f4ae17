// Migrations that this graph has seen.
// @returns number: int, name: string, checksum: string
MATCH (m:Migration)
WHERE m.number > 0
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number
