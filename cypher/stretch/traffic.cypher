// The traffic counters of a batch of stretches at one level.
// @param level: string, keys: string[]
// @returns key: string, buckets: string[], counts: int[]
UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
RETURN t.key AS key, coalesce(t.buckets, []) AS buckets, coalesce(t.counts, []) AS counts
