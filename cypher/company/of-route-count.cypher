// How many companies are on the shipments of each route of a batch.
// @param parents: string[], roles: string[] | null
// @returns parent: string, total: int
UNWIND $parents AS parent
MATCH (:Route {key: parent})<-[:FOLLOWED]-(s:Shipment)-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
WHERE ($roles IS NULL OR type(as) IN $roles) AND
  // @include access/_shipment
  AND
  // @include access/_company-named
RETURN parent AS parent, count(DISTINCT c) AS total
