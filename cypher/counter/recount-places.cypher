// The call counters of a page of places beside what the shipments that stop there add up to.
// @param after: string, limit: int
// @returns key: string, recountedBuckets: string[], recounted: int[]
MATCH (n:Place) WHERE n.code > $after
WITH n ORDER BY n.code LIMIT $limit
CALL (n) {
  MATCH (n)<-[:STOPS_AT]-(:Route)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + n.code AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.code AS key, recountedBuckets AS recountedBuckets, recounted AS recounted,
  // @include counter/_texts
ORDER BY key
