// What watches go by in seizures, with what their shipments say.
// @param ids: string[]
// @returns id: string, category: string, hs: string | null, weightKg: float | null, valueUsd: float | null
// @returns companies: string[], vessels: string[], containers: string[], modes: string[], places: string[], routes: string[]
UNWIND $ids AS wanted
MATCH (z:Seizure {id: wanted})
OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
RETURN z.id AS id, z.category AS category, z.hs AS hs, z.valueUsd AS valueUsd,
  CASE z.normalisedUnit WHEN 'KG' THEN z.normalisedQuantity END AS weightKg,
  COLLECT { MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company) RETURN c.id } + COLLECT {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company) RETURN c.id } AS companies,
  COLLECT { MATCH (s)-[:ABOARD]->(v:Vessel) RETURN v.imo } AS vessels,
  COLLECT { MATCH (s)-[:STOWED_IN]->(k:Container) RETURN k.number } AS containers,
  [mode IN [s.mode] WHERE mode IS NOT NULL] AS modes,
  [place IN [z.country] WHERE place IS NOT NULL] + COLLECT { MATCH (z)-[:SEIZED_AT]->(p:Place) RETURN p.code } AS places,
  COLLECT { MATCH (z)-[:ALONG]->(r:Route) RETURN r.key } AS routes
