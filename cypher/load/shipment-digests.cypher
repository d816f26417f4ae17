// What is there already of a batch of shipments.
// @param ids: string[]
// @returns id: string, digest: string
UNWIND $ids AS wanted
MATCH (s:Shipment {id: wanted})
RETURN s.id AS id, coalesce(s.digest, '') AS digest
