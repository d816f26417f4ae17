// Writes traffic counters of stretches of one level.
// @param level: string, rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, string[] | null>, audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (t:Stretch {level: $level, key: row.key})
SET t += row.traffic, t.shipments = toInteger(row.total), t.firstMonth = row.firstMonth, t.lastMonth = row.lastMonth,
  t.audiences = row.audiences, t.totals = toIntegerList(row.totals), t.firstMonths = row.firstMonths,
  t.lastMonths = row.lastMonths
