// Where what a record says comes from. File, line and load are for those of the administration whose record it is and for
// regional offices: the name of a file may tell what another administration keeps to itself.
// @param administration: string | null, role: string
// @returns of: string, by: string | null, at: string, reporter: string | null, version: int | null
// @returns file: string | null, line: int | null, fingerprint: string | null, startedAt: string | null
of AS of, record.owner AS by, toString(date(coalesce(version.at, run.startedAt))) AS at,
version.by AS reporter, version.number AS version,
CASE WHEN isInside THEN run.file END AS file, CASE WHEN isInside THEN record.line END AS line,
CASE WHEN isInside THEN run.fingerprint END AS fingerprint,
CASE WHEN isInside THEN toString(run.startedAt) END AS startedAt
