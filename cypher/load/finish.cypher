// Closes the record of a file's load.
// @param fingerprint: string, rows: int, rejected: int
// @write
MATCH (l:Load {fingerprint: $fingerprint})
SET l.state = 'DONE', l.rows = $rows, l.rejected = $rejected, l.finishedAt = datetime()
