// Adds entries at the end of the log, and says where it ends now.
// @param sequence: int, hash: string
// @param entries: { sequence: int, id: string, at: string, kind: string, operation: string | null, viewer: string | null, name: string | null, role: string | null, administration: string | null, document: string | null, documentHash: string | null, variables: string | null, rows: int | null, marking: string | null, groups: string[], owners: string[], records: int[], codes: string[], milliseconds: int | null, previous: string, hash: string }[]
// @write
MATCH (h:AuditHead {name: 'audit'})
SET h.sequence = $sequence, h.hash = $hash
WITH h
UNWIND $entries AS entry
CREATE (e:AuditEntry)
SET e = entry, e.sequence = toInteger(entry.sequence), e.rows = toInteger(entry.rows),
  e.milliseconds = toInteger(entry.milliseconds), e.records = [count IN entry.records | toInteger(count)]
