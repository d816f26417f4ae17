// How many vessels have a name that begins so.
// @param nameStartsWith: string
// @returns total: int
MATCH (v:Vessel)
WHERE v.imo > '' AND coalesce(v.name, '') STARTS WITH $nameStartsWith
RETURN count(v) AS total
