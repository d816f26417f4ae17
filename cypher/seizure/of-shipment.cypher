// What was seized from each shipment of a batch, newest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (s:Shipment {id: of})<-[:TAKEN_FROM]-(z:Seizure)
WHERE
  // @include access/_shipment
  AND
  // @include access/_seizure
RETURN of AS of,
  // @include seizure/_columns
ORDER BY of, date DESC, id
