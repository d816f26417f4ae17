// The name that the latest shipment gives a vessel of those that the viewer sees. Names within a fragment are its own, as one
// of the statement around it would narrow what is matched.
// @param audiences: string[]
CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
  MATCH (v)<-[:ABOARD]-(naming:Shipment) WHERE naming.audience IN $audiences AND naming.vesselName IS NOT NULL
  RETURN naming.vesselName ORDER BY naming.departed DESC, naming.id DESC LIMIT 1 }) END
