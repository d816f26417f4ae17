// Opens the record of a file's load; a file that was loaded before begins again.
// @param fingerprint: string, file: string, kind: string, sessions: int
// @write
MERGE (l:Load {fingerprint: $fingerprint})
SET l.file = $file, l.kind = $kind, l.state = 'RUNNING', l.progress = [session IN range(1, $sessions) | 0],
  l.rows = 0, l.rejected = 0, l.startedAt = datetime(), l.finishedAt = null
