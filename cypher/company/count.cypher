// How many companies pass a filter.
// @returns total: int
MATCH (c:Company)
WHERE c.name >= '' AND
  // @include company/_filter
RETURN count(c) AS total
