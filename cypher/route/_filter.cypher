// @param filter: { through: string[] | null, origin: string[] | null, destination: string[] | null, regionCountries: string[] | null, minShipments: float, minSeizures: float }
(
  // @include access/_route
)
AND (
  // @include access/_route-shipments
) >= $filter.minShipments
AND (
  // @include access/_route-seizures
) >= $filter.minSeizures
AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
  OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
  WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
  WHERE left(stop, 2) IN $filter.regionCountries))
