// Routes with the most shipments first, from a cursor on.
// @param below: float, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
MATCH (r:Route)
WHERE r.shipments >= 0 AND r.shipments <= $below
  AND ($after IS NULL OR r.shipments < $below OR r.key > $after.id) AND
  // @include route/_filter
WITH r ORDER BY r.shipments DESC, r.key LIMIT $limit
RETURN r.shipments AS rank,
  // @include route/_columns
