// Seizures that were taken from shipments.
// @param ids: string[]
// @returns id: string
UNWIND $ids AS wanted
MATCH (:Shipment {id: wanted})<-[:TAKEN_FROM]-(z:Seizure)
RETURN z.id AS id
