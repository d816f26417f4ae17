// The containers of each shipment of a batch.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:STOWED_IN]->(k:Container)
WHERE
  // @include access/_shipment
RETURN of AS of,
  // @include container/_columns
ORDER BY of, number
