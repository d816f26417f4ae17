// Shipments of a period, latest departure first, from a cursor on; the cursor's day is the period's upper end.
// @param lower: string, upper: string, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
MATCH (s:Shipment)
WHERE s.departed >= date($lower) AND s.departed <= date($upper)
  AND ($after IS NULL OR s.departed < date($upper) OR s.id > $after.id) AND
  // @include shipment/_filter
WITH s ORDER BY s.departed DESC, s.id LIMIT $limit
RETURN s.departed.year * 10000 + s.departed.month * 100 + s.departed.day AS rank,
  // @include shipment/_columns
