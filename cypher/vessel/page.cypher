// Vessels by IMO number, from a cursor on.
// @param after: string, nameStartsWith: string, limit: int
MATCH (v:Vessel)
WHERE v.imo > $after AND coalesce(v.name, '') STARTS WITH $nameStartsWith
WITH v ORDER BY v.imo LIMIT $limit
RETURN
  // @include vessel/_columns
