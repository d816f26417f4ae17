// The route of each shipment of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Shipment {id: of})-[:FOLLOWED]->(r:Route)
RETURN of AS of,
  // @include route/_columns
