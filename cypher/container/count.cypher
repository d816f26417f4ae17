// How many containers have a number that begins so.
// @param startsWith: string
// @returns total: int
MATCH (k:Container)
WHERE k.number STARTS WITH $startsWith AND
  // @include access/_container
RETURN count(k) AS total
