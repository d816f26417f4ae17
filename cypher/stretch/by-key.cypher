// Stretches for a batch of keys at one level.
// @param level: string, keys: string[]
UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
WHERE
  // @include access/_stretch
RETURN
  // @include stretch/_columns
