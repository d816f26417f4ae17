// Ties seizures to the shipments that they name, where those are known, and to their routes where a seizure has none of
// its own; returns those routes.
// @param ids: string[]
// @returns route: string
// @write
UNWIND $ids AS id
MATCH (z:Seizure {id: id})
MATCH (s:Shipment {id: z.shipmentId})-[:FOLLOWED]->(r:Route)
CREATE (z)-[:TAKEN_FROM]->(s)
WITH z, r
WHERE z.ownRoute IS NULL
CREATE (z)-[:ALONG]->(r)
RETURN DISTINCT r.key AS route
