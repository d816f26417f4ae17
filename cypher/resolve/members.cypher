// The party of every company that has one.
// @returns party: string, company: string
MATCH (p:Party)<-[:PART_OF]-(c:Company)
WHERE p.id > ''
RETURN p.id AS party, c.id AS company
