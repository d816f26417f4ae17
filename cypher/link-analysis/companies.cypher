// Companies by id from a cursor on, with the country that they are registered in and the shipments that name them.
// @param after: string, limit: int
// @returns key: string, marking: Marking | null, synthetic: boolean, countries: string[]
// @returns consignedBy: int[], consignedTo: int[], notifies: int[], forwardedBy: int[], carriedBy: int[]
WITH
  // @include access/_everything
  AS everything
MATCH (c:Company)
WHERE c.id > $after AND
  // @include access/_company
WITH c, everything ORDER BY c.id LIMIT $limit
RETURN c.id AS key, c.marking AS marking, coalesce(c.synthetic, false) AS synthetic,
  [(c)-[:REGISTERED_IN]->(country:Country) | country.code] AS countries,
  [(c)<-[:CONSIGNED_BY]-(s:Shipment)
    WHERE everything OR
      // @include access/_shipment
    | id(s)] AS consignedBy,
  [(c)<-[:CONSIGNED_TO]-(s:Shipment)
    WHERE everything OR
      // @include access/_shipment
    | id(s)] AS consignedTo,
  [(c)<-[:NOTIFIES]-(s:Shipment)
    WHERE everything OR
      // @include access/_shipment
    | id(s)] AS notifies,
  [(c)<-[:FORWARDED_BY]-(s:Shipment)
    WHERE everything OR
      // @include access/_shipment
    | id(s)] AS forwardedBy,
  [(c)<-[:CARRIED_BY]-(s:Shipment)
    WHERE everything OR
      // @include access/_shipment
    | id(s)] AS carriedBy
