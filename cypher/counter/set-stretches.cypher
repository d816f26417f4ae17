// Writes traffic counters of stretches of one level.
// @param level: string, rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, buckets: string[], counts: number[], audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (t:Stretch {level: $level, key: row.key})
SET t.shipments = toInteger(row.total), t.firstMonth = row.firstMonth, t.lastMonth = row.lastMonth,
  t.buckets = row.buckets, t.counts = toIntegerList(row.counts), t.audiences = row.audiences,
  t.totals = toIntegerList(row.totals), t.firstMonths = row.firstMonths, t.lastMonths = row.lastMonths
