// How the reports of seizures stand; none for those that were loaded.
// @param keys: string[]
// @returns id: string, version: int, state: SeizureState
UNWIND $keys AS wanted
MATCH (r:SeizureReport {id: wanted})
RETURN r.id AS id, r.version AS version, r.state AS state
