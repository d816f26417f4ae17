// Keeps others from deciding on two companies, and on those that they are in a party with, until the commit.
// @param ids: string[]
// @returns company: string
// @write
UNWIND $ids AS id
MATCH (c:Company {id: id})
SET c.id = c.id
WITH c
OPTIONAL MATCH (c)-[:PART_OF]->(p:Party)
SET p.id = p.id
WITH c, p
OPTIONAL MATCH (p)<-[:PART_OF]-(other:Company)
WITH collect(DISTINCT c.id) + collect(DISTINCT other.id) AS companies
UNWIND companies AS company
RETURN DISTINCT company
