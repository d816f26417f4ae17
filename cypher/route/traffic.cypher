// The traffic counters of a batch of routes.
// @param keys: string[], fromMonth: string, afterMonth: string
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Route {key: wanted})
RETURN n.key AS key,
  // @include access/_texts
