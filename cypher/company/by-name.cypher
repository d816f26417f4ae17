// Companies by name, from a cursor on.
// @param after: { name: string, id: string }, limit: int
MATCH (c:Company)
WHERE c.name >= $after.name AND (c.name > $after.name OR c.id > $after.id) AND
  // @include company/_filter
WITH c ORDER BY c.name, c.id LIMIT $limit
RETURN
  // @include company/_columns
