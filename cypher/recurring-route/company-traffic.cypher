// Shipments of a period that each company of a batch sent or was to receive, by month, mode and route. Companies with
// more than $largest shipments in all are left out: nothing that large is a front, and reading it takes long.
// @param companies: string[], from: string, to: string, largest: int
// @returns company: string, month: string, mode: string, route: string, shipments: int
UNWIND $companies AS id
MATCH (c:Company {id: id})
WHERE COUNT { (c)<-[:CONSIGNED_BY]-() } + COUNT { (c)<-[:CONSIGNED_TO]-() } <= $largest
MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment)-[:FOLLOWED]->(r:Route)
WHERE s.departed >= date($from) AND s.departed <= date($to)
RETURN id AS company, left(toString(s.departed), 7) AS month, coalesce(s.mode, '') AS mode, r.key AS route,
  count(DISTINCT s) AS shipments
