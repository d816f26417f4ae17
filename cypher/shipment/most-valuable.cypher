// Shipments, most valuable first, from a cursor on.
// @param below: float, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
MATCH (s:Shipment)
WHERE s.valueUsd >= 0.0 AND s.valueUsd <= $below
  AND ($after IS NULL OR s.valueUsd < $below OR s.id > $after.id) AND
  // @include shipment/_filter
WITH s ORDER BY s.valueUsd DESC, s.id LIMIT $limit
RETURN s.valueUsd AS rank,
  // @include shipment/_columns
