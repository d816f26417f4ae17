// How many seizures there are.
// @returns total: int
MATCH (z:Seizure)
WHERE z.date >= date('0001-01-01') AND
  // @include access/_seizure
RETURN count(z) AS total
