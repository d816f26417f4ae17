// How far a file has been loaded, and the run of it that is under way or was last.
// @param fingerprint: string
// @returns state: string, progress: int[], run: int | null
MATCH (l:Load {fingerprint: $fingerprint})
RETURN l.state AS state, l.progress AS progress, l.run AS run
