// Whether a shipment is what a watch looks for, as far as the viewer sees what makes it so.
// @include access/_shipment
AND 'SHIPMENT' IN w.records AND size(w.categories) = 0
AND (size(w.modes) = 0 OR s.mode IN w.modes)
AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE s.hs STARTS WITH prefix))
AND (w.minWeightKg IS NULL OR s.weightKg >= w.minWeightKg)
AND (w.minValueUsd IS NULL OR s.valueUsd >= w.minValueUsd)
AND (size(w.vessels) = 0 OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN w.vessels })
AND (size(w.containers) = 0 OR EXISTS { MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN w.containers })
AND (size(w.companies) = 0 OR EXISTS {
  MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
  WHERE c.id IN w.companies AND
    // @include access/_company-named
})
AND (size(w.routes) = 0 OR EXISTS {
  MATCH (s)-[:FOLLOWED]->(:Route)-[:COVERS]->(t:Stretch) WHERE t.key IN w.routes })
AND (size(w.places) = 0 OR EXISTS {
  MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places })
