// How many notices have been sent: the number of the last.
// @returns head: int
MATCH (g:Graph {name: 'portolan'})
RETURN coalesce(g.noticeSequence, 0) AS head
