// How many vessels have a name that begins so.
// @param nameStartsWith: string
// @returns total: int
MATCH (v:Vessel)
WHERE v.imo > '' AND coalesce(
  // @include access/_vessel-name
  , '') STARTS WITH $nameStartsWith AND
  // @include access/_vessel
RETURN count(v) AS total
