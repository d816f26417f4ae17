// What requests have made, and the digest of what they said.
// @param requests: string[]
// @returns id: string, input: string
UNWIND $requests AS request
MATCH (r:SeizureReport {request: request})
RETURN r.id AS id, r.input AS input
