// @param filter: { countries: string[] | null, withTraffic: boolean }
($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
AND (NOT $filter.withTraffic OR p.calls > 0)
