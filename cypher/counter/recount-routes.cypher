// The traffic counters of a page of routes beside what their shipments add up to.
// @param after: string, limit: int
// @returns key: string, recountedBuckets: string[], recounted: int[]
MATCH (n:Route) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + '*' AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, recountedBuckets AS recountedBuckets, recounted AS recounted,
  // @include counter/_texts
ORDER BY key
