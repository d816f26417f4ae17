// Changed shipments: their properties replaced, and tied afresh.
// @param rows: (string | number | boolean | string[] | null)[][]
// @write
UNWIND $rows AS row
MATCH (s:Shipment {id: row[0]})
CALL (row) { MATCH (r:Route {key: row[1]}) RETURN r }
SET s =
  // @include load/_shipment-properties
// @include load/_shipment-links
