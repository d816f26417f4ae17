// Companies that only shipments or seizures name.
// @returns total: int
MATCH (c:Company)
WHERE c.stub = true
RETURN count(c) AS total
