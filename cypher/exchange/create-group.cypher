// Makes a closed group with its first manager.
// @param id: string, title: string, audience: string, manager: { key: string, id: string, name: string, administration: string | null }
// @write
MERGE (m:Correspondent {key: $manager.key})
SET m.kind = 'VIEWER', m.id = $manager.id, m.name = $manager.name, m.administration = $manager.administration
CREATE (g:Group {id: $id, title: $title, audience: $audience, createdAt: datetime()})
CREATE (m)-[:MEMBER_OF {role: 'MANAGER', since: datetime()}]->(g)
