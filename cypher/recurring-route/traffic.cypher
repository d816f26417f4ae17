// Traffic on a batch of stretches: the counters of the months from $fromMonth up to, not with, $afterMonth.
// @param level: string, keys: string[], fromMonth: string, afterMonth: string
// @returns key: string, buckets: string[], counts: int[]
WITH
  // @include access/_everything
  AS everything
UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
WITH everything, t.key AS key, coalesce(t.buckets, []) AS buckets, coalesce(t.counts, []) AS numbers
WITH key, buckets, numbers,
// @include access/_chosen-buckets
RETURN key AS key, [i IN chosen | buckets[i]] AS buckets, [i IN chosen | numbers[i]] AS counts
