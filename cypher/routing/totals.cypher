// How many routes have shipments, and how many shipments those are.
// @param audiences: string[]
// @returns routes: int, shipments: int
MATCH (r:Route)
WHERE r.shipments >= 1
WITH r,
  // @include access/_route-shipments
  AS shipments
WHERE shipments >= 1
RETURN count(r) AS routes, coalesce(sum(shipments), 0) AS shipments
