// What is there already of a batch of seizures.
// @param ids: string[]
// @returns id: string, digest: string
UNWIND $ids AS wanted
MATCH (z:Seizure {id: wanted})
RETURN z.id AS id, coalesce(z.digest, '') AS digest
