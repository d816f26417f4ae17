// What links seizures of a period to one another, by seizure. Companies are those that send or receive, never those that
// forward or carry; `traffic` beside a company is how many shipments and seizures name it so, ever.
// @param from: string, to: string, categories: string[] | null
// @returns id: string, date: string, category: SeizureCategory, substance: string | null, hs: string | null
// @returns concealment: string | null, route: string | null
// @returns companies: { id: string, address: string | null, traffic: int }[], vessels: string[], containers: string[]
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to) AND ($categories IS NULL OR z.category IN $categories) AND
  // @include access/_seizure
CALL (z) {
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
  WHERE
    // @include access/_shipment
  RETURN s
  LIMIT 1
}
CALL (z) {
  OPTIONAL MATCH (z)-[:ALONG]->(along:Route)
  WHERE
    // @include access/_seizure-route
  RETURN along.key AS route
  ORDER BY route
  LIMIT 1
}
RETURN z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance, z.hs AS hs,
  z.concealment AS concealment, route AS route,
  COLLECT {
    UNWIND [record IN [z, s] WHERE coalesce(record.namesAudience, record.audience) IN $audiences] AS record
    MATCH (record)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
    WHERE
      // @include access/_company-named
    RETURN DISTINCT { id: c.id, address: c.address, traffic: COUNT {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences } }
  } AS companies,
  COLLECT { MATCH (s)-[:ABOARD]->(v:Vessel) RETURN v.imo } AS vessels,
  COLLECT { MATCH (s)-[:STOWED_IN]->(k:Container) RETURN k.number } AS containers
ORDER BY id
