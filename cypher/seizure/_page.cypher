// Keyset over (rank descending, id): the rank of a date is its digits, 20231116.
WITH parent, z, CASE $sort
  WHEN 'MOST_VALUABLE' THEN z.valueUsd
  WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
  ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
