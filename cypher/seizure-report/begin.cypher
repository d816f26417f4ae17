// Begins the report of a seizure, once for a request: returns the id that its first arrival has given it.
// @param request: string, id: string, input: string
// @returns id: string
// @write
MERGE (r:SeizureReport {request: $request})
ON CREATE SET r.id = $id, r.input = $input, r.version = 0
RETURN r.id AS id
