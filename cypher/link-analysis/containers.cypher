// Containers with the shipments that name them, by key from a cursor on.
// @param after: string, limit: int
// @returns key: string, shipments: int[]
WITH
  // @include access/_everything
  AS everything
MATCH (k:Container)
WHERE k.number > $after
WITH k, [(k)<-[:STOWED_IN]-(s:Shipment)
  WHERE everything OR
    // @include access/_shipment
  | id(s)] AS shipments
WHERE size(shipments) > 0
RETURN k.number AS key, shipments AS shipments
ORDER BY key LIMIT $limit
