// Routes with the most seizures first, from a cursor on.
// @param below: float, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
MATCH (r:Route)
WHERE r.seizures >= 0 AND r.seizures <= $below
  AND ($after IS NULL OR r.seizures < $below OR r.key > $after.id) AND
  // @include route/_filter
WITH r ORDER BY r.seizures DESC, r.key LIMIT $limit
RETURN r.seizures AS rank,
  // @include route/_columns
