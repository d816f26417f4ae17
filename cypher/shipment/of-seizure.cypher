// The shipment each seizure of a batch was taken from.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (z:Seizure {id: of})-[:TAKEN_FROM]->(s:Shipment)
WHERE
  // @include access/_seizure
  AND
  // @include access/_shipment
RETURN of AS of,
  // @include shipment/_columns
