// Routes for a batch of keys.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (r:Route {key: wanted})
RETURN
  // @include route/_columns
