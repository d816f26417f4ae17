// Ports of each country of a batch by code, from a cursor on.
// @param parents: string[], after: string, limit: int
// @returns parent: string
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:IN]-(p:Port)
  WHERE p.locode > $after AND
    // @include place/_port-filter
  RETURN p ORDER BY p.locode LIMIT $limit
}
RETURN parent AS parent,
  // @include place/_columns
