// How many countries pass a filter.
// @param filter: { codes: string[] | null, regions: string[] | null, rilos: string[] | null }
// @returns total: int
MATCH (p:Country)
WHERE p.code > ''
  AND ($filter.codes IS NULL OR p.code IN $filter.codes)
  AND ($filter.regions IS NULL OR p.wcoRegion IN $filter.regions)
  AND ($filter.rilos IS NULL OR p.rilo IN $filter.rilos)
RETURN count(p) AS total
