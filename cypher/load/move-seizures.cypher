// Seizures without a route of their own follow their shipment to its new one.
// @param ids: string[]
// @write
UNWIND $ids AS id
MATCH (s:Shipment {id: id})<-[:TAKEN_FROM]-(z:Seizure)-[old:ALONG]->(:Route)
WHERE z.ownRoute IS NULL
MATCH (s)-[:FOLLOWED]->(r:Route)
DELETE old
CREATE (z)-[:ALONG]->(r)
