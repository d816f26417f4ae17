// The attachments of notices, oldest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
MATCH (n:Notice {id: of})<-[:ATTACHED_TO]-(a:Attachment)
WHERE
  // @include access/_notice
RETURN of AS of,
  // @include attachment/_columns
ORDER BY of, at, id
