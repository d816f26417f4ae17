// Shipments of a period that each company of a batch sent or was to receive, by month, mode and route. Companies that more
// records name than their $most are left out: nothing that large is a front, and reading it takes long.
// @param companies: { id: string, most: int }[], from: string, to: string
// @returns company: string, month: string, mode: string, route: string, shipments: int
WITH
  // @include access/_everything
  AS everything
UNWIND $companies AS wanted
MATCH (c:Company {id: wanted.id})
WHERE
  // @include access/_company-named
WITH c, everything, wanted.most AS most, COUNT { (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-() } AS named
// Those that the viewer sees are counted only where they may be fewer, and decide.
CALL (c, everything, most, named) {
  WITH c, everything, most, named
  WHERE named > most AND NOT everything
  MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(record)
  WHERE coalesce(record.namesAudience, record.audience) IN $audiences
  RETURN count(record) AS seen
}
WITH c, everything, most, named, seen
WHERE named <= most OR (NOT everything AND seen <= most)
MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment)-[:FOLLOWED]->(r:Route)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND
  // @include access/_shipment
RETURN c.id AS company, left(toString(s.departed), 7) AS month, coalesce(s.mode, '') AS mode, r.key AS route,
  count(DISTINCT s) AS shipments
