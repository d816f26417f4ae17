// Keyset over (rank descending, key).
WITH parent, r, CASE $sort WHEN 'MOST_SEIZURES' THEN
    // @include access/_route-seizures
  ELSE
    // @include access/_route-shipments
  END AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND r.key > $after.id)
RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
