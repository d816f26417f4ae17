// Changed shipments: their properties replaced, and tied afresh.
// @param rows: (string | number | boolean | string[] | null)[][]
// @write
UNWIND $rows AS row
MATCH (s:Shipment {id: row[0]})
WITH row, s
MATCH (r:Route {key: row[1]})
SET s =
  // @include load/_shipment-properties
// @include load/_shipment-links
