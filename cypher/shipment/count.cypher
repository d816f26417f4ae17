// How many shipments of a period pass a filter.
// @param lower: string, upper: string
// @returns total: int
MATCH (s:Shipment)
WHERE s.departed >= date($lower) AND s.departed <= date($upper) AND
  // @include shipment/_filter
RETURN count(s) AS total
