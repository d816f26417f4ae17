// How many ports of each country of a batch pass a filter.
// @param parents: string[]
// @returns parent: string, total: int
UNWIND $parents AS parent
MATCH (:Country {code: parent})<-[:IN]-(p:Port)
WHERE
  // @include place/_port-filter
RETURN parent AS parent, count(p) AS total
