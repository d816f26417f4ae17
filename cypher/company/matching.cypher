// Companies with a name or alias like a text, likeliest first, from a cursor on.
// @param search: string, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
CALL db.index.fulltext.queryNodes('company_text', $search) YIELD node AS c, score AS rank
WHERE ($after IS NULL OR rank < $after.rank OR (rank = $after.rank AND c.id > $after.id)) AND
  // @include company/_filter
WITH c, rank ORDER BY rank DESC, c.id LIMIT $limit
RETURN rank AS rank,
  // @include company/_columns
