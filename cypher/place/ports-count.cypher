// How many ports pass a filter.
// @returns total: int
MATCH (p:Port)
WHERE p.locode > '' AND
  // @include place/_port-filter
RETURN count(p) AS total
