// What is there already of a batch of companies.
// @param ids: string[]
// @returns id: string, digest: string
UNWIND $ids AS wanted
MATCH (c:Company {id: wanted})
RETURN c.id AS id, coalesce(c.digest, '') AS digest
