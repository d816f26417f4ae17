// Links by how likely they are, from a cursor on.
// @param after: { rank: float, key: string } | null, limit: int
MATCH (l:PartyLink)
WHERE l.rank >= 0 AND ($after IS NULL OR round(l.rank, 3) < $after.rank
    OR (round(l.rank, 3) = $after.rank AND l.key > $after.key))
  AND
  // @include party/_filter
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  // @include access/_party-link
WITH l ORDER BY round(l.rank, 3) DESC, l.key LIMIT $limit
RETURN
  // @include party/_columns
