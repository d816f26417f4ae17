// The vessel of each shipment of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Shipment {id: of})-[:ABOARD]->(v:Vessel)
RETURN of AS of,
  // @include vessel/_columns
