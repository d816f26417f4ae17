// Routes with their stops, sorted by key.
// @param routes: { key: string, stops: string[] }[]
// @returns key: string, links: int
// @write
UNWIND $routes AS row
MERGE (r:Route {key: row.key})
ON CREATE SET r.stopCount = size(row.stops), r.shipments = 0, r.seizures = 0
WITH r, row
UNWIND range(0, size(row.stops) - 1) AS position
MATCH (p:Place {code: row.stops[position]})
MERGE (r)-[:STOPS_AT {position: position}]->(p)
RETURN r.key AS key, count(*) AS links
