// Routes that nothing follows any more go; returns the stretches that they covered and where they stopped.
// @param keys: string[]
// @returns stretches: string[], places: string[]
// @write
UNWIND $keys AS key
MATCH (r:Route {key: key})
WHERE NOT EXISTS { (r)<-[:FOLLOWED|ALONG]-() }
WITH r, COLLECT { MATCH (r)-[:COVERS]->(t:Stretch) RETURN elementId(t) } AS stretches,
  COLLECT { MATCH (r)-[:STOPS_AT]->(p:Place) RETURN elementId(p) } AS places
DETACH DELETE r
RETURN stretches, places
