// Keyset over (rank descending, key).
WITH parent, r, CASE $sort WHEN 'MOST_SEIZURES' THEN coalesce(r.seizures, 0) ELSE coalesce(r.shipments, 0) END AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND r.key > $after.id)
RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
