// How many entries there are, in the chain or beside it, and where the chain ends.
// @returns entries: int, sequence: int
MATCH (h:AuditHead {name: 'audit'})
RETURN COUNT { MATCH (e:AuditEntry) } AS entries, h.sequence AS sequence
