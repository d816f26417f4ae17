// Companies registered in each country of a batch by name, from a cursor on.
// @param parents: string[], after: { name: string, id: string }, limit: int
// @returns parent: string
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:REGISTERED_IN]-(c:Company)
  WHERE (c.name > $after.name OR (c.name = $after.name AND c.id > $after.id)) AND
    // @include access/_company-named
  RETURN c ORDER BY c.name, c.id LIMIT $limit
}
RETURN parent AS parent,
  // @include company/_columns
