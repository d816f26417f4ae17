// Which entries are in the log, whatever became of the answer to their commit.
// @param ids: string[]
// @returns id: string
UNWIND $ids AS id
MATCH (e:AuditEntry {id: id})
RETURN e.id AS id
