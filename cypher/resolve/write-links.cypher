// New and changed links. What an analyst has decided stands, whatever the weight is now.
// @param rows: { key: string, a: string, b: string, weight: number, probability: number, likely: boolean, state: string, reasons: string[] }[]
// @write
UNWIND $rows AS row
MERGE (l:PartyLink {key: row.key})
ON CREATE SET l.a = row.a, l.b = row.b
SET l.weight = row.weight, l.probability = row.probability, l.rank = row.probability, l.likely = row.likely,
  l.reasons = row.reasons, l.state = CASE WHEN l.decidedBy IS NULL THEN row.state ELSE l.state END
WITH l, row
UNWIND [row.a, row.b] AS id
MATCH (c:Company {id: id})
MERGE (l)-[:LINKS]->(c)
