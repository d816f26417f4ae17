// @param filter: { from: string | null, to: string | null, modes: string[] | null, hs: string[] | null, through: string[] | null, regionCountries: string[] | null, companies: string[] | null, vessels: string[] | null, containers: string[] | null, minWeightKg: float | null, maxWeightKg: float | null, minValueUsd: float | null, maxValueUsd: float | null, seized: boolean | null }
// @include access/_shipment
AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
AND ($filter.seized IS NULL OR EXISTS {
  MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
    // @include access/_seizure
} = $filter.seized)
AND ($filter.through IS NULL OR EXISTS {
  MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
  WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
AND ($filter.regionCountries IS NULL OR EXISTS {
  MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
  WHERE left(stop.code, 2) IN $filter.regionCountries })
AND ($filter.companies IS NULL OR EXISTS {
  MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
  WHERE c.id IN $filter.companies AND
    // @include access/_company-named
})
AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
AND ($filter.containers IS NULL OR EXISTS {
  MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
