// Shipments of a period that each company of a batch sent or was to receive, by month, mode and route. Companies with
// more than $largest shipments in all are left out: nothing that large is a front, and reading it takes long. So are those
// of which no more than $lift times as many consignments were seized as $rate, that of all shipments, leads one to expect.
// @param companies: { id: string, consignments: int }[], from: string, to: string, largest: int, rate: float, lift: float
// @returns company: string, month: string, mode: string, route: string, shipments: int
UNWIND $companies AS wanted
MATCH (c:Company {id: wanted.id})
WHERE
  // @include access/_company-named
WITH c, wanted.consignments AS consignments, COUNT { MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment) WHERE
  // @include access/_shipment
} AS size
WHERE size <= $largest AND consignments > $lift * $rate * size
MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment)-[:FOLLOWED]->(r:Route)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND
  // @include access/_shipment
RETURN c.id AS company, left(toString(s.departed), 7) AS month, coalesce(s.mode, '') AS mode, r.key AS route,
  count(DISTINCT s) AS shipments
