// Keyset over (rank descending, id): the rank of a date is its digits, 20231116.
WITH parent, s, CASE $sort
  WHEN 'HEAVIEST' THEN s.weightKg
  WHEN 'MOST_VALUABLE' THEN s.valueUsd
  WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
  ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
