// Takes away what watches have found and their owners do not see.
// @param watches: string[]
// @write
UNWIND $watches AS id
MATCH (w:Watch {id: id})-[m:MATCHED]->()
WHERE m.notice = ''
DELETE m
