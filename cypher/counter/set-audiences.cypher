// Writes traffic counters of audiences.
// @param rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, string[] | null>, audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (a:Audience {key: row.key})
SET a += row.traffic, a.shipments = toInteger(row.total), a.audiences = row.audiences
