// Generated from cypher/provenance/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

/** Where what a record says comes from. File, line and load are for those of the administration whose record it is and for regional offices: the name of a file may tell what another administration keeps to itself. */
export interface ProvenanceColumns {
  of: string;
  by: string | null;
  at: string;
  reporter: string | null;
  version: number | null;
  file: string | null;
  line: number | null;
  fingerprint: string | null;
  startedAt: string | null;
}

export interface ProvenanceOfCompanyParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
  administration: string | null;
  role: string;
}
export interface ProvenanceOfCompanyRow {
  of: string;
  by: string | null;
  at: string;
  reporter: string | null;
  version: number | null;
  file: string | null;
  line: number | null;
  fingerprint: string | null;
  startedAt: string | null;
}
/** Where companies come from, but for those that were loaded before it was kept. */
export const ofCompany: Statement<ProvenanceOfCompanyParams, ProvenanceOfCompanyRow> = {
  name: 'provenance/of-company',
  write: false,
  integers: [],
  columns: { of: 'string', by: 'string | null', at: 'string', reporter: 'string | null', version: 'int | null', file: 'string | null', line: 'int | null', fingerprint: 'string | null', startedAt: 'string | null' },
  text: `UNWIND $keys AS of
MATCH (c:Company {id: of})
WHERE
  CASE WHEN c.audience IS NULL THEN EXISTS {
    MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
    WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
  } ELSE c.audience IN $audiences END
WITH of, c AS record
MATCH (run:LoadRun {number: record.loadRun})
WITH of, record, run, null AS version,
$role = 'RILO' OR coalesce(record.owner = $administration, false)
AS isInside
RETURN
  of AS of, record.owner AS by, toString(date(coalesce(version.at, run.startedAt))) AS at,
  version.by AS reporter, version.number AS version,
  CASE WHEN isInside THEN run.file END AS file, CASE WHEN isInside THEN record.line END AS line,
  CASE WHEN isInside THEN run.fingerprint END AS fingerprint,
  CASE WHEN isInside THEN toString(run.startedAt) END AS startedAt`,
};

export interface ProvenanceOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
  administration: string | null;
  role: string;
}
export interface ProvenanceOfSeizureRow {
  of: string;
  by: string | null;
  at: string;
  reporter: string | null;
  version: number | null;
  file: string | null;
  line: number | null;
  fingerprint: string | null;
  startedAt: string | null;
}
/** Where seizures come from, withdrawn ones too: the file, or the version of the report that said it last. That version has
 * the audience of the record, so whoever sees the record sees it. */
export const ofSeizure: Statement<ProvenanceOfSeizureParams, ProvenanceOfSeizureRow> = {
  name: 'provenance/of-seizure',
  write: false,
  integers: [],
  columns: { of: 'string', by: 'string | null', at: 'string', reporter: 'string | null', version: 'int | null', file: 'string | null', line: 'int | null', fingerprint: 'string | null', startedAt: 'string | null' },
  text: `UNWIND $keys AS of
CALL (of) {
  MATCH (z:Seizure {id: of}) RETURN z
  UNION ALL MATCH (z:WithdrawnSeizure {id: of}) RETURN z
}
WITH of, z
WHERE
  z.audience IN $audiences
WITH of, z AS record
OPTIONAL MATCH (run:LoadRun {number: record.loadRun})
CALL (record) {
  OPTIONAL MATCH (:SeizureReport {id: record.id})-[:HAS_VERSION]->(said:SeizureVersion)
  WHERE said.state IN ['REPORTED', 'AMENDED'] AND said.audience IN $audiences
  RETURN said AS version ORDER BY said.number DESC LIMIT 1
}
WITH of, record, run, version,
$role = 'RILO' OR coalesce(record.owner = $administration, false)
AS isInside
WHERE run IS NOT NULL OR version IS NOT NULL
RETURN
  of AS of, record.owner AS by, toString(date(coalesce(version.at, run.startedAt))) AS at,
  version.by AS reporter, version.number AS version,
  CASE WHEN isInside THEN run.file END AS file, CASE WHEN isInside THEN record.line END AS line,
  CASE WHEN isInside THEN run.fingerprint END AS fingerprint,
  CASE WHEN isInside THEN toString(run.startedAt) END AS startedAt`,
};

export interface ProvenanceOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
  administration: string | null;
  role: string;
}
export interface ProvenanceOfShipmentRow {
  of: string;
  by: string | null;
  at: string;
  reporter: string | null;
  version: number | null;
  file: string | null;
  line: number | null;
  fingerprint: string | null;
  startedAt: string | null;
}
/** Where shipments come from, but for those that were loaded before it was kept. */
export const ofShipment: Statement<ProvenanceOfShipmentParams, ProvenanceOfShipmentRow> = {
  name: 'provenance/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', by: 'string | null', at: 'string', reporter: 'string | null', version: 'int | null', file: 'string | null', line: 'int | null', fingerprint: 'string | null', startedAt: 'string | null' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})
WHERE
  s.audience IN $audiences
WITH of, s AS record
MATCH (run:LoadRun {number: record.loadRun})
WITH of, record, run, null AS version,
$role = 'RILO' OR coalesce(record.owner = $administration, false)
AS isInside
RETURN
  of AS of, record.owner AS by, toString(date(coalesce(version.at, run.startedAt))) AS at,
  version.by AS reporter, version.number AS version,
  CASE WHEN isInside THEN run.file END AS file, CASE WHEN isInside THEN record.line END AS line,
  CASE WHEN isInside THEN run.fingerprint END AS fingerprint,
  CASE WHEN isInside THEN toString(run.startedAt) END AS startedAt`,
};
