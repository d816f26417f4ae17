// How many stretches of a level have traffic that spans a month of the period.
// @param level: string, fromMonth: string, afterMonth: string
// @returns total: int
MATCH (t:Stretch)
WHERE t.level = $level AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth
RETURN count(t) AS total
