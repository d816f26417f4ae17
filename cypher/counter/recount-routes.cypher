// The traffic counters of a page of routes beside what their shipments add up to.
// @param after: string, limit: int
// @returns key: string, buckets: string[], counts: int[], recountedBuckets: string[], recounted: int[]
MATCH (n:Route) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + '*' AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, coalesce(n.buckets, []) AS buckets, coalesce(n.counts, []) AS counts,
  recountedBuckets AS recountedBuckets, recounted AS recounted
ORDER BY key
