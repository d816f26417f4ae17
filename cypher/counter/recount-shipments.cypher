// What all shipments add up to, by audience.
// @returns key: string, recountedBuckets: string[], recounted: int[]
MATCH (s:Shipment)
WHERE s.departed >= date('0001-01-01')
WITH s.audience AS key, left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + '*' AS bucket
WITH key, bucket, count(*) AS number
ORDER BY bucket
RETURN key AS key, collect(bucket) AS recountedBuckets, collect(number) AS recounted
