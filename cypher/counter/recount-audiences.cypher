// How many shipments each audience sees, beside what the counters of all routes add up to.
// @returns key: string, shipments: int, recounted: int
MATCH (a:Audience)
WHERE a.key > '' AND size(a.parts) = 0
CALL (a) {
  MATCH (r:Route)
  WHERE r.shipments >= 1 AND a.key IN r.audiences
  UNWIND range(0, size(r.audiences) - 1) AS i
  WITH r, i WHERE r.audiences[i] = a.key
  RETURN coalesce(sum(r.totals[i]), 0) AS recounted
}
RETURN a.key AS key, a.shipments AS shipments, recounted AS recounted
ORDER BY key
