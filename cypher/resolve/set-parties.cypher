// Puts companies into parties; into none where they are alone. A party without companies goes.
// @param rows: { company: string, party: string | null }[]
// @write
UNWIND $rows AS row
MATCH (c:Company {id: row.company})
CALL (c) {
  MATCH (c)-[old:PART_OF]->(left:Party)
  DELETE old
  RETURN collect(left) AS parties
}
FOREACH (_ IN CASE WHEN row.party IS NULL THEN [] ELSE [1] END |
  MERGE (p:Party {id: row.party})
  MERGE (c)-[:PART_OF]->(p))
WITH collect(parties) AS parties
UNWIND parties AS some
UNWIND some AS p
WITH DISTINCT p WHERE NOT EXISTS { (p)<-[:PART_OF]-() }
DELETE p
