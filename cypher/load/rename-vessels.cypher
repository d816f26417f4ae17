// Finds a vessel's name again where the shipment that gave it has changed.
// @param vessels: { imo: string, asOf: string }[]
// @write
UNWIND $vessels AS row
MATCH (v:Vessel {imo: row.imo})
WHERE v.nameAsOf = row.asOf
CALL (v) {
  OPTIONAL MATCH (v)<-[:ABOARD]-(s:Shipment)
  WHERE s.vesselName IS NOT NULL
  RETURN s
  ORDER BY s.departed DESC, s.id DESC
  LIMIT 1
}
SET v.nameAudience = s.audience, v.name = s.vesselName, v.nameAsOf = toString(s.departed) + ' ' + s.id
