// Ties seizures that named these shipments before they were known; returns the routes that have gained seizures by it.
// @param ids: string[]
// @returns route: string
// @write
UNWIND $ids AS id
MATCH (z:Seizure {shipmentId: id})
WHERE NOT EXISTS { (z)-[:TAKEN_FROM]->() }
CALL (id, z) {
  MATCH (s:Shipment {id: id})-[:FOLLOWED]->(r:Route)
  CREATE (z)-[:TAKEN_FROM]->(s)
  RETURN r
}
WITH z, r
WHERE z.ownRoute IS NULL
CREATE (z)-[:ALONG]->(r)
RETURN DISTINCT r.key AS route
