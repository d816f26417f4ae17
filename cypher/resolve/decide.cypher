// Notes what an analyst has decided on a pair, linked before or not.
// @param link: { key: string, a: string, b: string, state: string, by: string, administration: string | null }
// @write
MERGE (l:PartyLink {key: $link.key})
ON CREATE SET l.a = $link.a, l.b = $link.b, l.rank = 1.0
SET l.state = $link.state, l.decidedBy = $link.by, l.decidedAt = datetime(), l.administration = $link.administration
WITH l
UNWIND [l.a, l.b] AS id
MATCH (c:Company {id: id})
MERGE (l)-[:LINKS]->(c)
