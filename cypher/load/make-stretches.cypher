// Stretches, sorted by level and key.
// @param stretches: { level: string, key: string, stopCount: number, sample: number }[]
// @write
UNWIND $stretches AS row
MERGE (t:Stretch {level: row.level, key: row.key})
ON CREATE SET t.stopCount = toInteger(row.stopCount), t.shipments = 0, t.sample = row.sample
