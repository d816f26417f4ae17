// Seizures with all that they name, by id from a cursor on. Parties are the relationship and the company's id.
// @param after: string, limit: int
// @returns id: string, day: string, marking: Marking, synthetic: boolean
// @returns shipments: string[], routes: string[], places: string[], reporters: string[], parties: string[]
MATCH (z:Seizure)
WHERE z.id > $after AND
  // @include access/_seizure
WITH z ORDER BY z.id LIMIT $limit
RETURN z.id AS id, toString(z.date) AS day, z.marking AS marking, coalesce(z.synthetic, false) AS synthetic,
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
  [(z)-[as:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
    WHERE
      // @include access/_seizure-names
      AND
      // @include access/_company-named
    | type(as) + ' ' + c.id] AS parties
ORDER BY id
