// The traffic counters of a batch of stretches at one level.
// @param level: string, keys: string[], audiences: string[]
// @returns key: string, buckets: string[], counts: int[]
UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
WITH t.key AS key, t.buckets AS buckets, t.counts AS numbers
WITH key, buckets, numbers, [i IN range(0, size(coalesce(buckets, [])) - 1) WHERE split(buckets[i], '|')[1] IN $audiences] AS chosen
RETURN key AS key, [i IN chosen | buckets[i]] AS buckets, [i IN chosen | numbers[i]] AS counts
