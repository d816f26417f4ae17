// How many seizures of a period have neither a known shipment nor a route of their own.
// @param from: string, to: string, categories: string[] | null, seizedIn: string[] | null
// @returns total: int
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
  AND ($categories IS NULL OR z.category IN $categories) AND
  // @include access/_seizure
  AND NOT EXISTS { MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
    // @include access/_shipment
  }
  AND NOT EXISTS { MATCH (z)-[:ALONG]->(:Route) WHERE
    // @include access/_seizure-route
  }
  AND ($seizedIn IS NULL OR z.country IN $seizedIn OR EXISTS {
    MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $seizedIn })
RETURN count(z) AS total
