// Writes traffic counters of stretches of one level.
// @param level: string, rows: (string | number | string[] | number[] | null)[][]
// @write
UNWIND $rows AS row
MATCH (t:Stretch {level: $level, key: row[0]})
SET t.buckets = row[1], t.counts = toIntegerList(row[2]), t.shipments = toInteger(row[3]),
  t.firstMonth = row[4], t.lastMonth = row[5]
