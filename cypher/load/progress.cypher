// Notes the last line that one session has committed.
// @param fingerprint: string, session: int, line: int, rows: int
// @write
MATCH (l:Load {fingerprint: $fingerprint})
SET l.rows = l.rows + $rows,
  l.progress = l.progress[0..$session] + [$line] + l.progress[$session + 1..]
