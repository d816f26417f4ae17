// The shipment each seizure of a batch was taken from.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Seizure {id: of})-[:TAKEN_FROM]->(s:Shipment)
RETURN of AS of,
  // @include shipment/_columns
