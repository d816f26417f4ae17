// Entries before a place in the chain, newest first.
// @param before: int, limit: int
MATCH (e:AuditEntry)
WHERE e.sequence < $before AND
  // @include audit/_filter
RETURN
  // @include audit/_columns
ORDER BY e.sequence DESC LIMIT $limit
