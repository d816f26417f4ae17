// @param filter: { from: string | null, to: string | null, categories: string[] | null, substances: string[] | null, hs: string[] | null, seizedIn: string[] | null, through: string[] | null, regionCountries: string[] | null, minQuantity: float | null, minValueUsd: float | null, withShipment: boolean | null, states: string[] | null, minReliability: string | null, minCredibility: float | null }
// @include access/_seizure
AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
AND ($filter.categories IS NULL OR z.category IN $filter.categories)
AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
AND ($filter.withShipment IS NULL OR EXISTS {
  MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
    // @include access/_shipment
} = $filter.withShipment)
AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
  MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
AND ($filter.through IS NULL OR EXISTS {
  MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
  WHERE
    // @include access/_seizure-route
    AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
