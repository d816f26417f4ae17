// Shipments for a batch of ids.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (s:Shipment {id: wanted})
WHERE
  // @include access/_shipment
RETURN
  // @include shipment/_columns
