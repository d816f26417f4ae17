// How many stretches of a level have traffic that spans a month of the period.
// @param level: string
// @returns total: int
WITH
  // @include access/_everything
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  RETURN COUNT {
    MATCH (t:Stretch)
    WHERE t.level = $level AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth
  } AS total
  UNION ALL
  WITH everything WHERE NOT everything
  RETURN COUNT {
    MATCH (t:Stretch)
    WHERE t.level = $level AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth AND
      // @include access/_stretch-period
  } AS total
}
RETURN total AS total
