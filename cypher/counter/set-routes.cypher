// Writes traffic counters of routes.
// @param rows: (string | number | string[] | number[] | null)[][]
// @write
UNWIND $rows AS row
MATCH (r:Route {key: row[0]})
SET r.buckets = row[1], r.counts = toIntegerList(row[2]), r.shipments = toInteger(row[3])
