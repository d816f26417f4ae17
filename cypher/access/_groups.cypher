// The closed groups that a viewer belongs to: those that its token names, and those of the graph that have it or its
// administration as a member.
// @param viewer: { id: string, administration: string | null, rank: int, groups: string[] }
$viewer.groups + COLLECT {
  MATCH (m:Correspondent)-[:MEMBER_OF]->(g:Group)
  WHERE m.key IN ['viewer ' + $viewer.id, 'administration ' + $viewer.administration]
  RETURN DISTINCT g.id }
