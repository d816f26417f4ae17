// Watches for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (w:Watch {id: wanted})
WHERE
  // @include access/_watch
RETURN
  // @include watch/_columns
