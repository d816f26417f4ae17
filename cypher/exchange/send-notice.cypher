// Writes a notice with what it is about and answers; its sender has read it.
// @param notice: { id: string, kind: string, priority: string, subject: string, text: string, marking: string, owner: string | null, groups: string[], recipients: string[], audience: string, operation: string | null, topics: string[], inReplyTo: string | null }
// @param sender: { key: string, id: string, name: string, administration: string | null }
// @write
MERGE (m:Correspondent {key: $sender.key})
SET m.kind = 'VIEWER', m.id = $sender.id, m.name = $sender.name, m.administration = $sender.administration
CREATE (n:Notice {
  id: $notice.id, kind: $notice.kind, priority: $notice.priority, subject: $notice.subject, text: $notice.text,
  marking: $notice.marking, owner: $notice.owner, groups: $notice.groups, recipients: $notice.recipients,
  audience: $notice.audience, operation: $notice.operation, topics: $notice.topics, inReplyTo: $notice.inReplyTo,
  senderId: $sender.id, senderName: $sender.name, senderAdministration: $sender.administration
})
CREATE (m)-[:RECEIVED {readAt: datetime()}]->(n)
FOREACH (key IN $notice.topics | MERGE (t:Topic {key: key}) CREATE (n)-[:ABOUT]->(t))
WITH n
MATCH (answered:Notice {id: $notice.inReplyTo})
CREATE (n)-[:IN_REPLY_TO]->(answered)
