// Watches that have found something which no notice has told of yet, with whose they are and what those may see.
// @returns id: string, name: string, audience: string, owner: string, administration: string | null, rank: int, groups: string[]
MATCH (w:Watch)-[m:MATCHED]->()
USING INDEX m:MATCHED(notice)
WHERE m.notice = ''
WITH DISTINCT w
RETURN w.id AS id, w.name AS name, w.audience AS audience, w.owner AS owner, w.administration AS administration,
  w.rank AS rank, w.groups AS groups
ORDER BY owner, id
