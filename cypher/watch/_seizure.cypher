// Whether a seizure is what a watch looks for, by itself or by its shipment, as far as the viewer sees what makes it so.
// @include access/_seizure
AND 'SEIZURE' IN w.records
AND (size(w.categories) = 0 OR z.category IN w.categories)
AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE z.hs STARTS WITH prefix))
AND (w.minWeightKg IS NULL OR (z.normalisedUnit = 'KG' AND z.normalisedQuantity >= w.minWeightKg))
AND (w.minValueUsd IS NULL OR z.valueUsd >= w.minValueUsd)
AND (size(w.modes) = 0 OR EXISTS {
  MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
  WHERE s.mode IN w.modes AND
    // @include access/_shipment
})
AND (size(w.vessels) = 0 OR EXISTS {
  MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:ABOARD]->(v:Vessel)
  WHERE v.imo IN w.vessels AND
    // @include access/_shipment
})
AND (size(w.containers) = 0 OR EXISTS {
  MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)
  WHERE k.number IN w.containers AND
    // @include access/_shipment
})
AND (size(w.companies) = 0 OR EXISTS {
  MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
  WHERE c.id IN w.companies AND
    // @include access/_seizure-names
    AND
    // @include access/_company-named
} OR EXISTS {
  MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
  WHERE c.id IN w.companies AND
    // @include access/_shipment
    AND
    // @include access/_company-named
})
AND (size(w.routes) = 0 OR EXISTS {
  MATCH (z)-[:ALONG]->(:Route)-[:COVERS]->(t:Stretch)
  WHERE t.key IN w.routes AND
    // @include access/_seizure-route
})
AND (size(w.places) = 0 OR z.country IN w.places OR EXISTS {
  MATCH (z)-[:SEIZED_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places
} OR EXISTS {
  MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(p:Place)
  WHERE (p.code IN w.places OR left(p.code, 2) IN w.places) AND
    // @include access/_seizure-route
})
