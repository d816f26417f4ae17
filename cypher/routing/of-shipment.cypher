// The route of each shipment of a batch, its mode, and whether something was seized from it.
// @param keys: string[]
// @returns of: string, route: string, mode: string, seized: boolean
UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:FOLLOWED]->(r:Route)
RETURN of AS of, r.key AS route, coalesce(s.mode, '') AS mode, EXISTS { (s)<-[:TAKEN_FROM]-(:Seizure) } AS seized
