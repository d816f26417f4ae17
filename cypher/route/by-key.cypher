// Routes for a batch of keys.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (r:Route {key: wanted})
WHERE
  // @include access/_route
RETURN
  // @include route/_columns
