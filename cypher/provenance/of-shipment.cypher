// Where shipments come from, but for those that were loaded before it was kept.
// @param keys: string[]
UNWIND $keys AS of
MATCH (s:Shipment {id: of})
WHERE
  // @include access/_shipment
WITH of, s AS record
MATCH (run:LoadRun {number: record.loadRun})
WITH of, record, run, null AS version,
// @include provenance/_inside
AS isInside
RETURN
  // @include provenance/_columns
