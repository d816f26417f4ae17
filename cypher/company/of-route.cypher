// Companies on the shipments of each route of a batch, with their traffic on it, most first, from a cursor on.
// @param parents: string[], roles: string[] | null, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float, shipments: int, firstDeparted: string, lastDeparted: string
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Route {key: parent})<-[:FOLLOWED]-(s:Shipment)-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    // @include access/_shipment
    AND
    // @include access/_company-named
  WITH c, count(DISTINCT s) AS shipments, min(s.departed) AS firstDeparted, max(s.departed) AS lastDeparted
  WHERE $after IS NULL OR shipments < $after.rank OR (shipments = $after.rank AND c.id > $after.id)
  RETURN c, shipments, firstDeparted, lastDeparted ORDER BY shipments DESC, c.id LIMIT $limit
}
RETURN parent AS parent, shipments AS rank, shipments AS shipments,
  toString(firstDeparted) AS firstDeparted, toString(lastDeparted) AS lastDeparted,
  // @include company/_columns
