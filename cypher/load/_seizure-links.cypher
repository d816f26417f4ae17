// Ties a seizure to what its own row names; counts what it tied, to be held against the row.
// @returns links: int
WITH z, row
CALL (z, row) { UNWIND row.routes AS key MATCH (r:Route {key: key}) CREATE (z)-[:ALONG]->(r) }
CALL (z, row) { UNWIND row.places AS code MATCH (p:Place {code: code}) CREATE (z)-[:SEIZED_AT]->(p) }
CALL (z, row) { UNWIND row.reporters AS code MATCH (c:Country {code: code}) CREATE (z)-[:REPORTED_BY]->(c) }
CALL (z, row) { UNWIND row.consignors AS id MATCH (c:Company {id: id}) CREATE (z)-[:CONSIGNED_BY]->(c) }
CALL (z, row) { UNWIND row.consignees AS id MATCH (c:Company {id: id}) CREATE (z)-[:CONSIGNED_TO]->(c) }
RETURN sum(COUNT { (z)-->() }) AS links
