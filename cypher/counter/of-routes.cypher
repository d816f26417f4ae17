// Traffic counters of routes.
// @param keys: string[]
// @returns key: string, buckets: string[], counts: int[]
UNWIND $keys AS wanted
MATCH (r:Route {key: wanted})
RETURN r.key AS key, coalesce(r.buckets, []) AS buckets, coalesce(r.counts, []) AS counts
