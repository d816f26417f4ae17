// A company of which the viewer sees the record, or what names it where it has none.
// @param audiences: string[]
CASE WHEN c.audience IS NULL THEN EXISTS {
  MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
  WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
} ELSE c.audience IN $audiences END
