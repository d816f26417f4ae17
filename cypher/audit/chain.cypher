// Entries behind a place in the chain, in order.
// @param after: float, limit: int
MATCH (e:AuditEntry)
WHERE e.sequence > $after
RETURN
  // @include audit/_columns
ORDER BY e.sequence LIMIT $limit
