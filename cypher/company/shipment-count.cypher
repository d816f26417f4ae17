// How many shipments name each company of a batch, in whatever role.
// @param keys: string[]
// @returns key: string, total: int
UNWIND $keys AS key
MATCH (:Company {id: key})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
RETURN key AS key, count(DISTINCT s) AS total
