// Traffic on a batch of stretches: the tallies of the years of a period.
// @param level: string, keys: string[]
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Stretch {level: $level, key: wanted})
RETURN n.key AS key,
  // @include access/_texts
