// Seizures of a period that were taken from a known shipment, with what the test needs of both, in order of date.
// @param from: string, to: string, categories: string[] | null, seizedIn: string[] | null
// @returns id: string, date: string, category: SeizureCategory, concealment: string | null, synthetic: boolean
// @returns country: string | null, place: string | null
// @returns shipment: string, departed: string, mode: string, route: string
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
  AND ($categories IS NULL OR z.category IN $categories)
MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:FOLLOWED]->(r:Route)
OPTIONAL MATCH (z)-[:SEIZED_AT]->(p:Port)
WITH z, s, r, p
WHERE $seizedIn IS NULL OR z.country IN $seizedIn OR p.locode IN $seizedIn
RETURN z.id AS id, toString(z.date) AS date, z.category AS category, z.concealment AS concealment,
  coalesce(z.synthetic, false) AS synthetic, z.country AS country, p.locode AS place,
  s.id AS shipment, toString(s.departed) AS departed, coalesce(s.mode, '') AS mode, r.key AS route
ORDER BY date, id
