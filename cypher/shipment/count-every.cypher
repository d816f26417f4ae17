// How many shipments there are.
// @param audiences: string[]
// @returns total: int
MATCH (a:Audience)
WHERE a.key IN $audiences
RETURN sum(a.shipments) AS total
