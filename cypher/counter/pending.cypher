// How many batches of traffic wait to be counted.
// @returns total: int
MATCH (p:PendingTraffic)
RETURN count(p) AS total
