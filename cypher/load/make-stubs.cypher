// Companies that only a shipment or seizure names; their ids sorted, so that two sessions cannot wait for each other.
// @param stubs: { id: string, sample: number }[]
// @write
UNWIND $stubs AS row
MERGE (c:Company {id: row.id})
ON CREATE SET c.name = row.id, c.sample = row.sample, c.stub = true
