// Traffic counters of stretches of one level.
// @param level: string, keys: string[]
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Stretch {level: $level, key: wanted})
RETURN n.key AS key,
  // @include counter/_texts
