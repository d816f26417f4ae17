// What a request was answered that was sent before.
// @param key: string
// @returns digest: string, answer: string
MATCH (q:Request {key: $key})
RETURN q.digest AS digest, q.answer AS answer
