// Companies with a name or alias like a text, likeliest first, from a cursor on.
// @param search: string, after: { rank: float, id: string } | null, limit: int
// @returns rank: float
CALL db.index.fulltext.queryNodes('company_text', $search) YIELD node AS c
WHERE
  // @include company/_filter
WITH c, toLower(c.name + coalesce(' ' + replace(c.aliasText, '\n', ' '), '')) AS text
WITH c,
  // @include search/_likeness
  AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND c.id > $after.id)
WITH c, rank ORDER BY rank DESC, c.id LIMIT $limit
RETURN rank AS rank,
  // @include company/_columns
