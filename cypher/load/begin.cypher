// Opens the record of a file's load; a file that was loaded before begins again. Each beginning is a run with a number and
// a file name of its own, which rows refer to: the same bytes may come again under another name.
// @param fingerprint: string, file: string, name: string, kind: string, sessions: int
// @returns run: int
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.loadRuns = coalesce(g.loadRuns, 0) + 1
MERGE (l:Load {fingerprint: $fingerprint})
SET l.file = $file, l.kind = $kind, l.state = 'RUNNING', l.progress = [session IN range(1, $sessions) | 0],
  l.rows = 0, l.rejected = 0, l.startedAt = datetime(), l.finishedAt = null, l.run = g.loadRuns
CREATE (:LoadRun {number: l.run, file: $name, fingerprint: $fingerprint, startedAt: l.startedAt})
RETURN l.run AS run
