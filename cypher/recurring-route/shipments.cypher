// How many shipments departed in a period.
// @param from: string, to: string
// @returns total: int
MATCH (s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND
  // @include access/_shipment
RETURN count(s) AS total
