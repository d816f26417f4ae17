// Notes that a migration has run.
// @param number: int, name: string, checksum: string
// @write
MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
