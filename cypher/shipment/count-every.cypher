// How many shipments there are.
// @returns total: int
MATCH (s:Shipment) RETURN count(s) AS total
