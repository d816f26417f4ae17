// Shipments whose description is like a text, likeliest first, from a cursor on.
// @param search: string, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
CALL db.index.fulltext.queryNodes('shipment_text', $search) YIELD node AS s
WHERE
  // @include shipment/_filter
WITH s, toLower(coalesce(s.description, '')) AS text
WITH s,
  // @include search/_likeness
  AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
WITH s, rank ORDER BY rank DESC, s.id LIMIT $limit
RETURN rank AS rank,
  // @include shipment/_columns
