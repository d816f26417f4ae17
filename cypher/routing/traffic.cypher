// Shipments by route and mode over the months from $fromMonth up to, not with, $afterMonth: of the most travelled routes.
// @param fromMonth: string, afterMonth: string, limit: int
// @returns route: string, mode: string, shipments: int
MATCH (r:Route)
WHERE r.shipments >= 1
WITH r,
  // @include access/_route-shipments
  AS travelled
WHERE travelled >= 1
WITH r.key AS route, travelled, r.buckets AS buckets, r.counts AS numbers
ORDER BY travelled DESC, route LIMIT $limit
UNWIND range(0, size(buckets) - 1) AS i
WITH route, split(buckets[i], '|') AS bucket, numbers[i] AS number
WHERE bucket[0] >= $fromMonth AND bucket[0] < $afterMonth AND bucket[1] IN $audiences
RETURN route AS route, bucket[2] AS mode, sum(number) AS shipments
