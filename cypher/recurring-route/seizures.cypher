// Seizures of a period along a known route (that of the shipment they were taken from, else their own), by date. Goods of one
// shipment, or else of one case, count as one consignment.
// @param from: string, to: string, categories: string[] | null, seizedIn: string[] | null
// @returns id: string, date: string, category: SeizureCategory, concealment: string | null, synthetic: boolean
// @returns country: string | null, place: string | null, marking: Marking, shipmentMarking: Marking | null
// @returns shipment: string, hasShipment: boolean, departed: string, mode: string, route: string
// @returns consignor: string | null, consignee: string | null
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
  AND ($categories IS NULL OR z.category IN $categories) AND
  // @include access/_seizure
OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WHERE
  // @include access/_shipment
CALL (s) {
  // What a shipment names is read in one go: it has few links, and each expansion passes all of them.
  MATCH (s)-[l:FOLLOWED|CONSIGNED_BY|CONSIGNED_TO]->(n)
  WITH l, n, n AS c
  WHERE n:Route OR
    // @include access/_company-named
  RETURN head(collect(CASE type(l) WHEN 'FOLLOWED' THEN n.key END)) AS taken,
    head(collect(CASE type(l) WHEN 'CONSIGNED_BY' THEN n.id END)) AS consignor,
    head(collect(CASE type(l) WHEN 'CONSIGNED_TO' THEN n.id END)) AS consignee
}
CALL (z, taken) {
  WITH z, taken
  WHERE taken IS NULL
  MATCH (z)-[:ALONG]->(along:Route)
  WHERE
    // @include access/_seizure-route
  RETURN min(along.key) AS own
}
WITH z, s, consignor, consignee, coalesce(taken, own) AS route
WHERE route IS NOT NULL
OPTIONAL MATCH (z)-[:SEIZED_AT]->(p:Port)
WITH z, s, consignor, consignee, route, p
WHERE $seizedIn IS NULL OR z.country IN $seizedIn OR p.locode IN $seizedIn
RETURN z.id AS id, toString(z.date) AS date, z.category AS category, z.concealment AS concealment,
  coalesce(z.synthetic, false) AS synthetic, z.country AS country, p.locode AS place,
  z.marking AS marking, s.marking AS shipmentMarking,
  coalesce(s.id,
    // @include seizure/_unit
  ) AS shipment, s IS NOT NULL AS hasShipment, toString(coalesce(s.departed, z.date)) AS departed,
  coalesce(s.mode, CASE z.conveyance WHEN 'VESSEL' THEN 'SEA' WHEN 'AIRCRAFT' THEN 'AIR' WHEN 'TRUCK' THEN 'ROAD'
    WHEN 'TRAIN' THEN 'RAIL' ELSE '' END) AS mode, route AS route, consignor AS consignor, consignee AS consignee
ORDER BY date, id
