// Takes the lock of shipments that are about to change, then tells how they were counted.
// @param ids: string[]
// @returns id: string, route: string, departed: string, audience: string, mode: string, imo: string | null
// @write
UNWIND $ids AS wanted
MATCH (s:Shipment {id: wanted})
SET s.digest = ''
WITH s
MATCH (s)-[:FOLLOWED]->(r:Route)
OPTIONAL MATCH (s)-[:ABOARD]->(v:Vessel)
RETURN s.id AS id, r.key AS route, toString(s.departed) AS departed, s.audience AS audience,
  coalesce(s.mode, '') AS mode, v.imo AS imo
