// Seizures with all that they name, by id from a cursor on.
// @param after: string, limit: int
// @returns key: string, day: string, marking: Marking, synthetic: boolean
// @returns shipments: string[], routes: string[], places: string[], reporters: string[], consignors: string[], consignees: string[]
MATCH (z:Seizure)
WHERE z.id > $after AND
  // @include access/_seizure
WITH z ORDER BY z.id LIMIT $limit
RETURN z.id AS key, toString(z.date) AS day, z.marking AS marking, coalesce(z.synthetic, false) AS synthetic,
  [(z)-[:TAKEN_FROM]->(s:Shipment)
    WHERE
      // @include access/_shipment
    | s.id] AS shipments,
  [(z)-[:ALONG]->(r:Route)
    WHERE
      // @include access/_seizure-route
    | r.key] AS routes,
  [(z)-[:SEIZED_AT]->(at:Place) | at.code] AS places,
  [(z)-[:REPORTED_BY]->(reporter:Country) | reporter.code] AS reporters,
  [(z)-[:CONSIGNED_BY]->(c:Company)
    WHERE
      // @include access/_seizure-names
      AND
      // @include access/_company-named
    | c.id] AS consignors,
  [(z)-[:CONSIGNED_TO]->(c:Company)
    WHERE
      // @include access/_seizure-names
      AND
      // @include access/_company-named
    | c.id] AS consignees
ORDER BY key
