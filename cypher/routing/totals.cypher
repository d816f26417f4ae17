// How many routes have shipments, and how many shipments those are.
// @returns routes: int, shipments: int
MATCH (r:Route)
WHERE r.shipments >= 1
RETURN count(r) AS routes, coalesce(sum(r.shipments), 0) AS shipments
