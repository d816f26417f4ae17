// Call counters of places.
// @param keys: string[]
// @returns key: string, buckets: string[], counts: int[]
UNWIND $keys AS wanted
MATCH (p:Place {code: wanted})
RETURN p.code AS key, coalesce(p.buckets, []) AS buckets, coalesce(p.counts, []) AS counts
