// Writes call counters of places.
// @param rows: (string | number | string[] | number[] | null)[][]
// @write
UNWIND $rows AS row
MATCH (p:Place {code: row[0]})
SET p.buckets = row[1], p.counts = toIntegerList(row[2]), p.calls = toInteger(row[3])
