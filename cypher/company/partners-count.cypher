// How many companies are at the other end of the shipments of each company of a batch.
// @param parents: string[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (own:Company {id: parent})<-[:CONSIGNED_BY]-(s:Shipment)-[:CONSIGNED_TO]->(c:Company)
    WHERE coalesce(own.audience IN $audiences, true) AND
      // @include access/_shipment
      AND
      // @include access/_company-named
    RETURN c, s
    UNION
    MATCH (own:Company {id: parent})<-[:CONSIGNED_TO]-(s:Shipment)-[:CONSIGNED_BY]->(c:Company)
    WHERE coalesce(own.audience IN $audiences, true) AND
      // @include access/_shipment
      AND
      // @include access/_company-named
    RETURN c, s
  }
  WITH parent, c WHERE c.id <> parent
  RETURN count(DISTINCT c) AS total
}
RETURN parent AS parent, total AS total
