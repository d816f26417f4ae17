// The traffic counters of a batch of stretches at one level.
// @param level: string, keys: string[], fromMonth: string, afterMonth: string
// @returns key: string
UNWIND $keys AS wanted
MATCH (n:Stretch {level: $level, key: wanted})
RETURN n.key AS key,
  // @include access/_texts
