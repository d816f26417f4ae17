// Says of seizures who may know their route.
// @param ids: string[]
// @write
UNWIND $ids AS id
MATCH (z:Seizure {id: id})
OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
// @include load/_joint-audience
