// How many shipments name each company of a batch, in whatever role.
// @param keys: string[]
// @returns key: string, total: int
UNWIND $keys AS key
MATCH (c:Company {id: key})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
WHERE
  // @include access/_shipment
  AND
  // @include access/_company-named
RETURN key AS key, count(DISTINCT s) AS total
