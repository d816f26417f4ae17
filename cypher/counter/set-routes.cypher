// Writes traffic counters of routes.
// @param rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, buckets: string[], counts: number[], audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (r:Route {key: row.key})
SET r.shipments = toInteger(row.total), r.buckets = row.buckets, r.counts = toIntegerList(row.counts),
  r.audiences = row.audiences, r.totals = toIntegerList(row.totals)
