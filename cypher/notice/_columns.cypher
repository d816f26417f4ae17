// What a notice shows; its number tells of others and never leaves the server.
// @returns id: string, kind: NoticeKind, priority: NoticePriority, subject: string, text: string, marking: Marking
// @returns groups: string[], operationId: string | null, topics: string[]
// @returns inReplyToId: string | null, senderId: string, senderName: string, senderAdministration: string | null, sentAt: string, watchId: string | null
n.id AS id, n.kind AS kind, n.priority AS priority, n.subject AS subject, n.text AS text, n.marking AS marking,
n.groups AS groups, n.operation AS operationId, n.topics AS topics,
n.inReplyTo AS inReplyToId, n.senderId AS senderId, n.senderName AS senderName,
n.senderAdministration AS senderAdministration, toString(n.sentAt) AS sentAt, n.watch AS watchId
