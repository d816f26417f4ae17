// How many stretches of a level have traffic that spans a month of the period.
// @param level: string
// @returns total: int
MATCH (t:Stretch)
WHERE t.level = $level AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth AND
  // @include access/_stretch-period
RETURN count(t) AS total
