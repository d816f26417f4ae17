// Writes call counters of places.
// @param rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, buckets: string[], counts: number[], audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (p:Place {code: row.key})
SET p.calls = toInteger(row.total), p.buckets = row.buckets, p.counts = toIntegerList(row.counts),
  p.audiences = row.audiences, p.totals = toIntegerList(row.totals)
