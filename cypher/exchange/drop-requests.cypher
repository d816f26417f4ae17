// Forgets requests that were answered before a time: no client sends one again after so long.
// @param before: string
// @write
MATCH (q:Request)
WHERE q.at < datetime($before)
DELETE q
