// Traffic counters of audiences.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Audience {key: wanted})
RETURN n.key AS key,
  // @include counter/_texts
