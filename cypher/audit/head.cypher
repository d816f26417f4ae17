// Where the log ends.
// @returns sequence: int, hash: string
MATCH (h:AuditHead {name: 'audit'})
RETURN h.sequence AS sequence, h.hash AS hash
