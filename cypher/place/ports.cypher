// Ports by code, from a cursor on.
// @param after: string, limit: int
MATCH (p:Port)
WHERE p.locode > $after AND
  // @include place/_port-filter
WITH p ORDER BY p.locode LIMIT $limit
RETURN
  // @include place/_columns
