// The most travelled routes, with the tallies of the years of a period.
// @param limit: int
// @returns route: string
MATCH (r:Route)
WHERE r.shipments >= 1
WITH r,
  // @include access/_route-shipments
  AS travelled
WHERE travelled >= 1
WITH r AS n, travelled, r.key AS route
ORDER BY travelled DESC, route LIMIT $limit
RETURN route AS route,
  // @include access/_texts
