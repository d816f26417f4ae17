// The containers of each shipment of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Shipment {id: of})-[:STOWED_IN]->(k:Container)
RETURN of AS of,
  // @include container/_columns
ORDER BY of, number
