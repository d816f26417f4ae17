// The route of each shipment of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:FOLLOWED]->(r:Route)
WHERE
  // @include access/_shipment
RETURN of AS of,
  // @include route/_columns
