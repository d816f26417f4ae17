// Writes call counters of places.
// @param rows: { key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, string[] | null>, audiences: string[], totals: number[], firstMonths: string[], lastMonths: string[] }[]
// @write
UNWIND $rows AS row
MATCH (p:Place {code: row.key})
SET p += row.traffic, p.calls = toInteger(row.total), p.audiences = row.audiences, p.totals = toIntegerList(row.totals)
