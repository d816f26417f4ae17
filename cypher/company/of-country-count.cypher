// How many companies are registered in each country of a batch.
// @param parents: string[]
// @returns parent: string, total: int
UNWIND $parents AS parent
MATCH (p:Country {code: parent})
RETURN parent AS parent, COUNT { MATCH (p)<-[:REGISTERED_IN]-(c:Company) WHERE
  // @include access/_company-named
} AS total
