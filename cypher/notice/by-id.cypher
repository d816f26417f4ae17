// Notices for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (n:Notice {id: wanted})
WHERE
  // @include access/_notice
RETURN
  // @include notice/_columns
