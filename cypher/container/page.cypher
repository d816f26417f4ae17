// Containers by number, from a cursor on.
// @param after: string, startsWith: string, limit: int
MATCH (k:Container)
WHERE k.number > $after AND k.number STARTS WITH $startsWith AND
  // @include access/_container
WITH k ORDER BY k.number LIMIT $limit
RETURN
  // @include container/_columns
