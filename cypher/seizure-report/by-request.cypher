// What a request has made, and the digest of what it said.
// @param request: string
// @returns id: string, input: string
MATCH (r:SeizureReport {request: $request})
RETURN r.id AS id, r.input AS input
