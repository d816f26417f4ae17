// The traffic counters of a page of stretches of one level beside what the shipments on them add up to.
// @param level: string, after: string, limit: int
// @returns key: string, recountedBuckets: string[], recounted: int[]
MATCH (n:Stretch) WHERE n.level = $level AND n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:COVERS]-(r:Route)<-[:FOLLOWED]-(s:Shipment)
  UNWIND ['*'] + split(r.key, '>') AS place
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + place AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, recountedBuckets AS recountedBuckets, recounted AS recounted,
  // @include counter/_texts
ORDER BY key
