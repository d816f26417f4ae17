// The attachments of seizures, withdrawn ones too, oldest first.
// @param keys: string[]
// @returns of: string
UNWIND $keys AS of
CALL (of) {
  MATCH (z:Seizure {id: of}) RETURN z
  UNION ALL MATCH (z:WithdrawnSeizure {id: of}) RETURN z
}
MATCH (z)<-[:ATTACHED_TO]-(a:Attachment)
WHERE
  // @include attachment/_seizure
RETURN of AS of,
  // @include attachment/_columns
ORDER BY of, at, id
