// Gives a notice the next number. The graph's lock is held from here to the commit, so that whoever sees a number sees all
// lower ones, too.
// @param id: string
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.noticeSequence = coalesce(g.noticeSequence, 0) + 1
WITH g
MATCH (n:Notice {id: $id})
SET n.sequence = g.noticeSequence, n.sentAt = datetime()
