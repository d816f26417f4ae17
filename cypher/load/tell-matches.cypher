// Gives what watches of one owner have found to the notices that are to tell of it, where the owner sees what makes it so; says
// which audiences it takes to know of it.
// @param notices: { id: string, watch: string }[], audiences: string[]
// @returns notice: string, needs: string[]
// @write
UNWIND $notices AS notice
MATCH (w:Watch {id: notice.watch})
CALL (w) {
  MATCH (w)-[m:MATCHED]->(s:Shipment)
  WHERE m.notice = '' AND
    // @include watch/_shipment
  RETURN m, [s.audience] + COLLECT {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN w.companies AND c.audience IN $audiences
    RETURN DISTINCT c.audience AS key ORDER BY key } AS keys
  UNION ALL
  MATCH (w)-[m:MATCHED]->(z:Seizure)
  WHERE m.notice = '' AND
    // @include watch/_seizure
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(from:Shipment)
  RETURN m, [z.audience] + [key IN [
    CASE WHEN size(w.companies) > 0 THEN z.namesAudience END,
    CASE WHEN size(w.routes) + size(w.places) > 0 THEN z.routeAudience END,
    CASE WHEN size(w.companies) + size(w.vessels) + size(w.containers) + size(w.modes) > 0 THEN from.audience END
  ] WHERE key IN $audiences] + COLLECT {
    UNWIND [z, from] AS naming
    MATCH (naming)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN w.companies AND c.audience IN $audiences
    RETURN DISTINCT c.audience AS key ORDER BY key } AS keys
}
SET m.notice = notice.id
RETURN notice.id AS notice,
  collect(DISTINCT reduce(text = head(keys), key IN tail(keys) | text + '\n' + key)) AS needs
