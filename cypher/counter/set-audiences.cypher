// Adds to the shipments that each audience sees.
// @param rows: { key: string, by: number }[]
// @write
UNWIND $rows AS row
MATCH (a:Audience {key: row.key})
SET a.shipments = a.shipments + toInteger(row.by)
