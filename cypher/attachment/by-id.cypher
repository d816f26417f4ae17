// An attachment of a record or notice that the viewer sees, with whose that is and how far it may travel.
// @param id: string
// @returns owner: string | null, marking: Marking, groups: string[]
MATCH (a:Attachment {id: $id})
CALL (a) {
  MATCH (a)-[:ATTACHED_TO]->(z:Seizure|WithdrawnSeizure)
  WHERE
    // @include attachment/_seizure
  RETURN z AS of
  UNION ALL
  MATCH (a)-[:ATTACHED_TO]->(n:Notice)
  WHERE
    // @include access/_notice
  RETURN n AS of
}
WITH a, of
ORDER BY of.id
LIMIT 1
RETURN of.owner AS owner, of.marking AS marking, coalesce(of.groups, []) AS groups,
  // @include attachment/_columns
