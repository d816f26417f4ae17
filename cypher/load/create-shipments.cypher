// New shipments with all that they are tied to.
// @param rows: (string | number | boolean | string[] | null)[][]
// @write
UNWIND $rows AS row
MATCH (r:Route {key: row[1]})
CREATE (s:Shipment
  // @include load/_shipment-properties
)
// @include load/_shipment-links
