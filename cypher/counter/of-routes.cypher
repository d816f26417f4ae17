// Traffic counters of routes.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Route {key: wanted})
RETURN n.key AS key,
  // @include counter/_texts
