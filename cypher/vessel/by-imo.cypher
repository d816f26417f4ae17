// Vessels for a batch of IMO numbers.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (v:Vessel {imo: wanted})
WHERE
  // @include access/_vessel
RETURN
  // @include vessel/_columns
