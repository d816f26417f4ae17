// The month of the last seizure.
// @returns month: string
MATCH (z:Seizure)
WHERE z.date >= date('0001-01-01') AND
  // @include access/_seizure
RETURN left(toString(z.date), 7) AS month
ORDER BY z.date DESC
LIMIT 1
