// Call counters of places.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Place {code: wanted})
RETURN n.code AS key,
  // @include counter/_texts
