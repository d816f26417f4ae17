// Companies for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (c:Company {id: wanted})
WHERE
  // @include access/_company
RETURN
  // @include company/_columns
