// Ports whose name or code is like a text, likeliest first, from a cursor on.
// @param search: string, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
CALL db.index.fulltext.queryNodes('place_text', $search) YIELD node AS p
WHERE p:Port AND
  // @include place/_port-filter
WITH p, toLower(p.code + ' ' + coalesce(p.name, '')) AS text
WITH p,
  // @include search/_likeness
  AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND p.code > $after.id)
WITH p, rank ORDER BY rank DESC, p.code LIMIT $limit
RETURN rank AS rank,
  // @include place/_columns
