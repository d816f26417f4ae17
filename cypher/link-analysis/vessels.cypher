// Vessels with the shipments that name them, by key from a cursor on.
// @param after: string, limit: int
// @returns key: string, shipments: int[]
WITH
  // @include access/_everything
  AS everything
MATCH (v:Vessel)
WHERE v.imo > $after
WITH v, [(v)<-[:ABOARD]-(s:Shipment)
  WHERE everything OR
    // @include access/_shipment
  | id(s)] AS shipments
WHERE size(shipments) > 0
RETURN v.imo AS key, shipments AS shipments
ORDER BY key LIMIT $limit
