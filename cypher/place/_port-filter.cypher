// @param filter: { countries: string[] | null, withTraffic: boolean }
(
  // @include access/_place
)
AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
