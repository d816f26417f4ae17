// Makes an administration or a viewer a member of a group, or gives a member another role.
// @param id: string, member: { key: string, kind: string, id: string }, role: GroupRole
// @write
MATCH (g:Group {id: $id})
MERGE (m:Correspondent {key: $member.key})
ON CREATE SET m.kind = $member.kind, m.id = $member.id
MERGE (m)-[r:MEMBER_OF]->(g)
ON CREATE SET r.since = datetime()
SET r.role = $role
