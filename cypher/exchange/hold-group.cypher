// Keeps others from changing a group until the commit, and says what the viewer is to it.
// @param id: string
// @returns belongs: boolean, manages: boolean
// @write
MATCH (g:Group {id: $id})
SET g.title = g.title
WITH g,
  // @include access/_groups
  AS groups
RETURN g.id IN groups AS belongs,
  EXISTS { MATCH (m:Correspondent)-[r:MEMBER_OF]->(g)
    WHERE m.key IN ['viewer ' + $viewer.id, 'administration ' + $viewer.administration] AND r.role = 'MANAGER' } AS manages
