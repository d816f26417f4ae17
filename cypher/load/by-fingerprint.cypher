// How far a file has been loaded.
// @param fingerprint: string
// @returns state: string, progress: int[]
MATCH (l:Load {fingerprint: $fingerprint})
RETURN l.state AS state, l.progress AS progress
