// Ties a shipment to its route, companies, vessel and containers; counts what it tied, to be held against the row.
// @returns links: int
CREATE (s)-[:FOLLOWED]->(r)
WITH s, row
CALL (s, row) { UNWIND row[22] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CONSIGNED_BY]->(c) }
CALL (s, row) { UNWIND row[23] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CONSIGNED_TO]->(c) }
CALL (s, row) { UNWIND row[24] AS id MATCH (c:Company {id: id}) CREATE (s)-[:NOTIFIES]->(c) }
CALL (s, row) { UNWIND row[25] AS id MATCH (c:Company {id: id}) CREATE (s)-[:FORWARDED_BY]->(c) }
CALL (s, row) { UNWIND row[26] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CARRIED_BY]->(c) }
CALL (s, row) { UNWIND row[27] AS imo MATCH (v:Vessel {imo: imo}) CREATE (s)-[:ABOARD]->(v) }
CALL (s, row) { UNWIND row[28] AS number MATCH (k:Container {number: number}) CREATE (s)-[:STOWED_IN]->(k) }
RETURN sum(COUNT { (s)-->() }) AS links
