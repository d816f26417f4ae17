// How many routes the shipments of each company of a batch followed.
// @param parents: string[], roles: string[] | null
// @returns parent: string, total: int
UNWIND $parents AS parent
MATCH (c:Company {id: parent})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)-[:FOLLOWED]->(r:Route)
WHERE ($roles IS NULL OR type(as) IN $roles) AND
  // @include access/_shipment
  AND
  // @include access/_company-named
RETURN parent AS parent, count(DISTINCT r) AS total
