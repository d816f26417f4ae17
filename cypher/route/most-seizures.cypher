// Routes with the most seizures first, from a cursor on. Whoever sees everything walks the index in its order; for others the
// order is that of the seizures that they see.
// @param below: float, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
CALL () {
  WITH
    // @include access/_everything
    AS everything
  CALL (everything) {
    WITH everything WHERE everything
    MATCH (r:Route)
    WHERE r.seizures >= 0 AND r.seizures <= $below AND ($after IS NULL OR r.seizures < $below OR r.key > $after.id) AND
      // @include route/_filter
    RETURN r, r.seizures AS rank ORDER BY r.seizures DESC, r.key LIMIT $limit
    UNION ALL
    WITH everything WHERE NOT everything
    MATCH (r:Route)
    WHERE r.seizures >= 0 AND
      // @include route/_filter
    WITH r,
      // @include access/_route-seizures
      AS rank
    WHERE rank <= $below AND ($after IS NULL OR rank < $below OR r.key > $after.id)
    RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
  }
  RETURN r, rank
}
RETURN rank AS rank,
  // @include route/_columns
