// The vessel of each shipment of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:ABOARD]->(v:Vessel)
WHERE
  // @include access/_shipment
RETURN of AS of,
  // @include vessel/_columns
