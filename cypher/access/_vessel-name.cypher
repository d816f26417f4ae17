// The name that the latest shipment gives a vessel of those that the viewer sees.
// @param audiences: string[]
CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
  MATCH (v)<-[:ABOARD]-(s:Shipment) WHERE s.audience IN $audiences AND s.vesselName IS NOT NULL
  RETURN s.vesselName ORDER BY s.departed DESC, s.id DESC LIMIT 1 }) END
