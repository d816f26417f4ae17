// Routes of the shipments of each company of a batch, with the company's traffic on each, most first, from a cursor on.
// @param parents: string[], roles: string[] | null, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float, shipments: int, firstDeparted: string, lastDeparted: string
UNWIND $parents AS parent
CALL (parent) {
  MATCH (c:Company {id: parent})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)-[:FOLLOWED]->(r:Route)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    // @include access/_shipment
    AND
    // @include access/_company-named
  WITH r, count(DISTINCT s) AS shipments, min(s.departed) AS firstDeparted, max(s.departed) AS lastDeparted
  WHERE $after IS NULL OR shipments < $after.rank OR (shipments = $after.rank AND r.key > $after.id)
  RETURN r, shipments, firstDeparted, lastDeparted ORDER BY shipments DESC, r.key LIMIT $limit
}
RETURN parent AS parent, shipments AS rank, shipments AS shipments,
  toString(firstDeparted) AS firstDeparted, toString(lastDeparted) AS lastDeparted,
  // @include route/_columns
