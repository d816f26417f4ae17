// Seizures for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (z:Seizure {id: wanted})
RETURN
  // @include seizure/_columns
