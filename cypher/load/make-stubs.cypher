// Companies that only a shipment or seizure names; their ids sorted, so that two sessions cannot wait for each other.
// @param ids: string[]
// @write
UNWIND $ids AS id
MERGE (c:Company {id: id})
ON CREATE SET c.name = id, c.stub = true
