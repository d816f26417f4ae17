// Withdrawn seizures for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (z:WithdrawnSeizure {id: wanted})
WHERE
  // @include access/_seizure
RETURN
  // @include seizure/_columns
