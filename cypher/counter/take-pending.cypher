// Takes the moves that wait to be counted, to be put on the counters in this same transaction.
// @returns routes: string[], prefixes: string[], numbers: int[]
// @write
MATCH (p:PendingTraffic)
WHERE p.id > ''
WITH p, p.routes AS routes, p.prefixes AS prefixes, p.numbers AS numbers
DELETE p
RETURN routes, prefixes, numbers
