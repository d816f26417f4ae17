// Operations for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (o:Operation {id: wanted})
WHERE
  // @include access/_operation
RETURN
  // @include operation/_columns
