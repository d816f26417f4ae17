// How many shipments that departed in a period were seized, by route and mode.
// @param from: string, to: string
// @returns route: string, mode: string, shipments: int
MATCH (z:Seizure)
WHERE z.date >= date('0001-01-01') AND
  // @include access/_seizure
MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND
  // @include access/_shipment
WITH DISTINCT s
MATCH (s)-[:FOLLOWED]->(r:Route)
RETURN r.key AS route, coalesce(s.mode, '') AS mode, count(s) AS shipments
