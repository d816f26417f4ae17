// Notes the answer to a request, or finds the one that it was given before; a second one at the same time waits here.
// @param key: string, digest: string, answer: string, by: string
// @returns digest: string, answer: string, mine: boolean
// @write
MERGE (q:Request {key: $key})
ON CREATE SET q.digest = $digest, q.answer = $answer, q.by = $by, q.at = datetime()
RETURN q.digest AS digest, q.answer AS answer, q.by = $by AS mine
