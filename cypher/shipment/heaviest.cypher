// Shipments, heaviest first, from a cursor on.
// @param below: float, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
MATCH (s:Shipment)
WHERE s.weightKg >= 0.0 AND s.weightKg <= $below
  AND ($after IS NULL OR s.weightKg < $below OR s.id > $after.id) AND
  // @include shipment/_filter
WITH s ORDER BY s.weightKg DESC, s.id LIMIT $limit
RETURN s.weightKg AS rank,
  // @include shipment/_columns
