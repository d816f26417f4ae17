// Well-formed places that no reference list has, sorted.
// @param locodes: string[]
// @write
UNWIND $locodes AS locode
MATCH (c:Country {code: left(locode, 2)})
MERGE (p:Port {locode: locode})
ON CREATE SET p:Place, p.code = locode, p.name = locode, p.listed = false
MERGE (p)-[:IN]->(c)
