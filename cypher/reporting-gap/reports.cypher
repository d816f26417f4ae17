// Seizures by country and month; a case counts once, whatever the number of its goods.
// @param from: string, to: string, categories: string[] | null
// @returns country: string, month: string, seizures: int, last: string
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to) AND z.country IS NOT NULL
  AND ($categories IS NULL OR z.category IN $categories) AND
  // @include access/_seizure
RETURN z.country AS country, left(toString(z.date), 7) AS month, count(DISTINCT
  // @include seizure/_unit
) AS seizures, toString(max(z.date)) AS last
ORDER BY country, month
