// Companies at the other end of the shipments of each company of a batch, most shipments first, from a cursor on.
// @param parents: string[], after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float, shipments: int, firstDeparted: string, lastDeparted: string
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
  WITH parent, c, count(s) AS shipments, min(s.departed) AS firstDeparted, max(s.departed) AS lastDeparted
  WHERE c.id <> parent AND ($after IS NULL OR shipments < $after.rank OR (shipments = $after.rank AND c.id > $after.id))
  RETURN c, shipments, firstDeparted, lastDeparted ORDER BY shipments DESC, c.id LIMIT $limit
}
RETURN parent AS parent, shipments AS rank, shipments AS shipments,
  toString(firstDeparted) AS firstDeparted, toString(lastDeparted) AS lastDeparted,
  // @include company/_columns
