// Files that were loaded, or are being loaded, latest first.
// @returns file: string, kind: string, state: string, rows: int, rejected: int, startedAt: string
// @returns finishedAt: string | null
MATCH (l:Load)
WHERE l.fingerprint > ''
RETURN l.file AS file, l.kind AS kind, l.state AS state, l.rows AS rows, l.rejected AS rejected,
  toString(l.startedAt) AS startedAt, toString(l.finishedAt) AS finishedAt
ORDER BY startedAt DESC
LIMIT 100
