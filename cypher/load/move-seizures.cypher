// Seizures without a route of their own follow their shipment to its new one; returns the routes that they left and took.
// @param ids: string[]
// @returns routes: string[]
// @write
UNWIND $ids AS id
MATCH (s:Shipment {id: id})<-[:TAKEN_FROM]-(z:Seizure)-[left:ALONG]->(before:Route)
WHERE z.ownRoute IS NULL
MATCH (s)-[:FOLLOWED]->(r:Route)
DELETE left
CREATE (z)-[:ALONG]->(r)
RETURN [before.key, r.key] AS routes
