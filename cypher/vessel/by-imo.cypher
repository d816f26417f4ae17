// Vessels for a batch of IMO numbers.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (v:Vessel {imo: wanted})
RETURN
  // @include vessel/_columns
