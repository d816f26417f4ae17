// How many managers a group has.
// @param id: string
// @returns managers: int
MATCH (g:Group {id: $id})
RETURN COUNT { (g)<-[:MEMBER_OF {role: 'MANAGER'}]-() } AS managers
