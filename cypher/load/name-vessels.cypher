// The name that a vessel's latest shipment gives it (latest departure, then greatest id); `nameAsOf` says which that is.
// @param vessels: { imo: string, name: string, asOf: string, audience: string }[]
// @write
UNWIND $vessels AS row
MATCH (v:Vessel {imo: row.imo})
WHERE v.nameAsOf IS NULL OR v.nameAsOf <= row.asOf
SET v.name = row.name, v.nameAsOf = row.asOf, v.nameAudience = row.audience
