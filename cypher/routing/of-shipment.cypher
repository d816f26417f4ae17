// The route of each shipment of a batch, its mode, and whether something was seized from it.
// @param keys: string[]
// @returns of: string, route: string, mode: string, seized: boolean
UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:FOLLOWED]->(r:Route)
WHERE
  // @include access/_shipment
RETURN of AS of, r.key AS route, coalesce(s.mode, '') AS mode, EXISTS {
  MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
    // @include access/_seizure
} AS seized
