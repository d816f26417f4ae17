// Calls at every place with traffic: the counters of the months from $fromMonth up to, not with, $afterMonth.
// @param fromMonth: string, afterMonth: string
// @returns place: string, buckets: string[], counts: int[]
WITH
  // @include access/_everything
  AS everything
MATCH (p:Place)
WHERE p.calls > 0
WITH everything, p.code AS place, p.buckets AS buckets, p.counts AS numbers
WITH place, buckets, numbers,
// @include access/_chosen-buckets
WHERE size(chosen) > 0
RETURN place AS place, [i IN chosen | buckets[i]] AS buckets, [i IN chosen | numbers[i]] AS counts
ORDER BY place
