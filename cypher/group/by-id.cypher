// Closed groups for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (g:Group {id: wanted})
WHERE
  // @include access/_group
RETURN
  // @include group/_columns
