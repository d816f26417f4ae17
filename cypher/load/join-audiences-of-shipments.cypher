// Says of the seizures from shipments who may know their route; returns those routes.
// @param ids: string[]
// @returns route: string
// @write
UNWIND $ids AS id
MATCH (s:Shipment {id: id})<-[:TAKEN_FROM]-(z:Seizure)
// @include load/_joint-audience
WITH z
MATCH (z)-[:ALONG]->(r:Route)
RETURN DISTINCT r.key AS route
