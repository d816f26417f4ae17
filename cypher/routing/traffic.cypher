// Shipments by route and mode over the months from $fromMonth up to, not with, $afterMonth: of the most travelled routes.
// @param fromMonth: string, afterMonth: string, limit: int
// @returns route: string, mode: string, shipments: int
MATCH (r:Route)
WHERE r.shipments >= 1
WITH r.key AS route, r.shipments AS travelled, r.buckets AS buckets, r.counts AS numbers
ORDER BY travelled DESC, route LIMIT $limit
UNWIND range(0, size(buckets) - 1) AS i
WITH route, buckets[i] AS bucket, numbers[i] AS number
WHERE bucket >= $fromMonth AND bucket < $afterMonth
RETURN route AS route, split(bucket, '|')[2] AS mode, sum(number) AS shipments
