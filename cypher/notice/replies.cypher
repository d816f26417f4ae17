// What answers each notice of a batch, oldest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (:Notice {id: of})<-[:IN_REPLY_TO]-(n:Notice)
WHERE
  // @include access/_notice
WITH of, n
ORDER BY n.sequence
RETURN of AS of,
  // @include notice/_columns
