// The members of each group of a batch, administrations first.
// @param keys: string[]
// @returns of: string, administration: string | null, viewer: string | null, role: GroupRole, since: string
UNWIND $keys AS of
MATCH (g:Group {id: of})<-[r:MEMBER_OF]-(m:Correspondent)
WHERE
  // @include access/_group
RETURN of AS of, CASE m.kind WHEN 'ADMINISTRATION' THEN m.id END AS administration,
  CASE m.kind WHEN 'VIEWER' THEN m.id END AS viewer, r.role AS role, toString(r.since) AS since
ORDER BY m.key
