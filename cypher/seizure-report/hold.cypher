// Takes the lock of a report that is about to change, then tells its version.
// @param id: string
// @returns version: int
// @write
MATCH (r:SeizureReport {id: $id})
SET r.version = r.version
RETURN r.version AS version
