// Where seizures come from, withdrawn ones too: the file, or the version of the report that said it last. That version has
// the audience of the record, so whoever sees the record sees it.
// @param keys: string[]
UNWIND $keys AS of
CALL (of) {
  MATCH (z:Seizure {id: of}) RETURN z
  UNION ALL MATCH (z:WithdrawnSeizure {id: of}) RETURN z
}
WITH of, z
WHERE
  // @include access/_seizure
WITH of, z AS record
OPTIONAL MATCH (run:LoadRun {number: record.loadRun})
CALL (record) {
  OPTIONAL MATCH (:SeizureReport {id: record.id})-[:HAS_VERSION]->(said:SeizureVersion)
  WHERE said.state IN ['REPORTED', 'AMENDED'] AND said.audience IN $audiences
  RETURN said AS version ORDER BY said.number DESC LIMIT 1
}
WITH of, record, run, version,
// @include provenance/_inside
AS isInside
WHERE run IS NOT NULL OR version IS NOT NULL
RETURN
  // @include provenance/_columns
