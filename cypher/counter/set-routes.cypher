// Writes traffic counters of routes.
// @param rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, string[] | null>, audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (r:Route {key: row.key})
SET r += row.traffic, r.shipments = toInteger(row.total), r.audiences = row.audiences, r.totals = toIntegerList(row.totals)
