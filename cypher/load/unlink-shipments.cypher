// Takes the relationships of shipments away, but for those of seizures to them; returns where they led.
// @param ids: string[]
// @returns node: string
// @write
UNWIND $ids AS id
MATCH (s:Shipment {id: id})
  -[old:FOLLOWED|CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY|ABOARD|STOWED_IN]->(end)
DELETE old
WITH DISTINCT end
WHERE NOT end:Route
RETURN elementId(end) AS node
