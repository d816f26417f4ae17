// Ties routes to the stretches that they cover: a list of level and key for each route.
// @param routes: { key: string, stretches: string[][] }[]
// @returns key: string, links: int
// @write
UNWIND $routes AS row
MATCH (r:Route {key: row.key})
UNWIND row.stretches AS stretch
MATCH (t:Stretch {level: stretch[0], key: stretch[1]})
MERGE (r)-[:COVERS]->(t)
RETURN r.key AS key, count(*) AS links
