// Consignments that departed in a period and were seized: what they declared, and what was found.
// @param from: string, to: string, digits: int, categories: string[] | null
// @returns declared: string, category: SeizureCategory, consignments: int
MATCH (z:Seizure)
WHERE z.date >= date($from) AND ($categories IS NULL OR z.category IN $categories) AND
  // @include access/_seizure
MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND s.hs IS NOT NULL AND
  // @include access/_shipment
RETURN left(s.hs, $digits) AS declared, z.category AS category, count(DISTINCT s) AS consignments
