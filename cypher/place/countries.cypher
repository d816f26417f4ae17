// Countries by code, from a cursor on.
// @param filter: { codes: string[] | null, regions: string[] | null, rilos: string[] | null }
// @param after: string, limit: int
MATCH (p:Country)
WHERE p.code > $after
  AND ($filter.codes IS NULL OR p.code IN $filter.codes)
  AND ($filter.regions IS NULL OR p.wcoRegion IN $filter.regions)
  AND ($filter.rilos IS NULL OR p.rilo IN $filter.rilos)
WITH p ORDER BY p.code LIMIT $limit
RETURN
  // @include place/_columns
