// How many containers have a number that begins so.
// @param startsWith: string
// @returns total: int
MATCH (k:Container) WHERE k.number STARTS WITH $startsWith
RETURN count(k) AS total
