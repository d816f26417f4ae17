// How many routes pass a filter.
// @returns total: int
MATCH (r:Route)
WHERE r.shipments >= 0 AND
  // @include route/_filter
RETURN count(r) AS total
