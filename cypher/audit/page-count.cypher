// How many entries are asked for.
// @returns total: int
MATCH (e:AuditEntry)
WHERE e.sequence > 0 AND
  // @include audit/_filter
RETURN count(e) AS total
