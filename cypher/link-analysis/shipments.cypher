// Shipments with all that they name, by id from a cursor on. Parties are the relationship and the company's id.
// @param after: string, limit: int
// @returns id: string, day: string, marking: Marking, synthetic: boolean, route: string
// @returns parties: string[], vessels: string[], containers: string[]
MATCH (s:Shipment)
WHERE s.id > $after AND
  // @include access/_shipment
WITH s ORDER BY s.id LIMIT $limit
MATCH (s)-[:FOLLOWED]->(r:Route)
RETURN s.id AS id, toString(s.departed) AS day, s.marking AS marking, coalesce(s.synthetic, false) AS synthetic, r.key AS route,
  [(s)-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE
      // @include access/_company-named
    | type(as) + ' ' + c.id] AS parties,
  [(s)-[:ABOARD]->(v:Vessel) | v.imo] AS vessels,
  [(s)-[:STOWED_IN]->(k:Container) | k.number] AS containers
ORDER BY id
