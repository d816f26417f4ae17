// Writes notices of watches with the next numbers, under the graph's lock, which is held from before to the commit.
// @param notices: { id: string, watch: string, subject: string, text: string, owner: string, audience: string, needs: string[] }[]
// @write
MATCH (g:Graph {name: 'portolan'})
WITH g, coalesce(g.noticeSequence, 0) AS last
SET g.noticeSequence = last + size($notices)
WITH last
UNWIND range(0, size($notices) - 1) AS i
WITH last + 1 + i AS sequence, $notices[i] AS notice
CREATE (:Notice {
  id: notice.id, kind: 'WATCH', priority: 'ROUTINE', subject: notice.subject, text: notice.text, marking: 'RED',
  groups: [], recipients: [notice.owner], audience: notice.audience, topics: [], senderId: 'portolan',
  senderName: 'Portolan', watch: notice.watch, needs: notice.needs, sequence: sequence, sentAt: datetime()
})
