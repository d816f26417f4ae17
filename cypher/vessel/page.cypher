// Vessels by IMO number, from a cursor on.
// @param after: string, nameStartsWith: string, limit: int
MATCH (v:Vessel)
WHERE v.imo > $after AND coalesce(
  // @include access/_vessel-name
  , '') STARTS WITH $nameStartsWith AND
  // @include access/_vessel
WITH v ORDER BY v.imo LIMIT $limit
RETURN
  // @include vessel/_columns
