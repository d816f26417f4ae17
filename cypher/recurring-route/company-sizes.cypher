// How many shipments each company of a sample, drawn by id, sent or was to receive.
// @param share: float
// @returns shipments: int
MATCH (c:Company)
WHERE c.sample < $share AND
  // @include access/_company
RETURN COUNT { MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment) WHERE
  // @include access/_shipment
} AS shipments
