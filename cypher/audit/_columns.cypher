// What an entry of the audit log holds.
// @returns sequence: int, id: string, at: string, kind: AuditKind, operation: string | null, viewer: string | null
// @returns name: string | null, role: ViewerRole | null, administration: string | null, document: string | null
// @returns documentHash: string | null, variables: string | null, rows: int | null, marking: Marking | null
// @returns groups: string[], owners: string[], records: int[], codes: string[], milliseconds: int | null
// @returns previous: string, hash: string
e.sequence AS sequence, e.id AS id, e.at AS at, e.kind AS kind, e.operation AS operation, e.viewer AS viewer,
e.name AS name, e.role AS role, e.administration AS administration, e.document AS document,
e.documentHash AS documentHash, e.variables AS variables, e.rows AS rows, e.marking AS marking,
e.groups AS groups, e.owners AS owners, e.records AS records, e.codes AS codes, e.milliseconds AS milliseconds,
e.previous AS previous, e.hash AS hash
