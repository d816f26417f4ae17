// Generated from cypher/notice/ by npm run codegen; edit those files.
import type { Marking, NoticeKind, NoticePriority } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a notice shows; its number tells of others and never leaves the server. */
export interface NoticeColumns {
  id: string;
  kind: NoticeKind;
  priority: NoticePriority;
  subject: string;
  text: string;
  marking: Marking;
  groups: string[];
  operationId: string | null;
  topics: string[];
  inReplyToId: string | null;
  senderId: string;
  senderName: string;
  senderAdministration: string | null;
  sentAt: string;
  watchId: string | null;
}

export interface NoticeAcknowledgementsParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface NoticeAcknowledgementsRow {
  of: string;
  viewer: string;
  name: string;
  administration: string | null;
  at: string;
}
/** Who has acknowledged each notice of a batch, the first first. */
export const acknowledgements: Statement<NoticeAcknowledgementsParams, NoticeAcknowledgementsRow> = {
  name: 'notice/acknowledgements',
  write: false,
  integers: [],
  columns: { of: 'string', viewer: 'string', name: 'string', administration: 'string | null', at: 'string' },
  text: `UNWIND $keys AS of
MATCH (n:Notice {id: of})<-[r:RECEIVED]-(m:Correspondent)
WHERE r.acknowledgedAt IS NOT NULL AND
  n.audience IN $audiences AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
RETURN of AS of, m.id AS viewer, m.name AS name, m.administration AS administration, toString(r.acknowledgedAt) AS at
ORDER BY r.acknowledgedAt, viewer`,
};

export interface NoticeArrivedParams {
  after: number;
  head: number;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface NoticeArrivedRow {
  sequence: number;
  id: string;
  kind: NoticeKind;
  priority: NoticePriority;
  subject: string;
  text: string;
  marking: Marking;
  groups: string[];
  operationId: string | null;
  topics: string[];
  inReplyToId: string | null;
  senderId: string;
  senderName: string;
  senderAdministration: string | null;
  sentAt: string;
  watchId: string | null;
}
/** Notices behind one number and up to another, in the order in which they were sent. Ordered by audience, too,
 * within each: as the index has them. */
export const arrived: Statement<NoticeArrivedParams, NoticeArrivedRow> = {
  name: 'notice/arrived',
  write: false,
  integers: ['after', 'head', 'limit'],
  columns: { sequence: 'int', id: 'string', kind: 'NoticeKind', priority: 'NoticePriority', subject: 'string', text: 'string', marking: 'Marking', groups: 'string[]', operationId: 'string | null', topics: 'string[]', inReplyToId: 'string | null', senderId: 'string', senderName: 'string', senderAdministration: 'string | null', sentAt: 'string', watchId: 'string | null' },
  text: `UNWIND $audiences AS audience
CALL (audience) {
  MATCH (n:Notice)
  WHERE n.audience = audience AND n.sequence > $after AND n.sequence <= $head AND
    (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
  RETURN n ORDER BY n.audience, n.sequence LIMIT $limit
}
WITH n ORDER BY n.sequence LIMIT $limit
RETURN n.sequence AS sequence,
  n.id AS id, n.kind AS kind, n.priority AS priority, n.subject AS subject, n.text AS text, n.marking AS marking,
  n.groups AS groups, n.operation AS operationId, n.topics AS topics,
  n.inReplyTo AS inReplyToId, n.senderId AS senderId, n.senderName AS senderName,
  n.senderAdministration AS senderAdministration, toString(n.sentAt) AS sentAt, n.watch AS watchId
ORDER BY sequence`,
};

export interface NoticeByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface NoticeByIdRow {
  id: string;
  kind: NoticeKind;
  priority: NoticePriority;
  subject: string;
  text: string;
  marking: Marking;
  groups: string[];
  operationId: string | null;
  topics: string[];
  inReplyToId: string | null;
  senderId: string;
  senderName: string;
  senderAdministration: string | null;
  sentAt: string;
  watchId: string | null;
}
/** Notices for a batch of ids. */
export const byId: Statement<NoticeByIdParams, NoticeByIdRow> = {
  name: 'notice/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', kind: 'NoticeKind', priority: 'NoticePriority', subject: 'string', text: 'string', marking: 'Marking', groups: 'string[]', operationId: 'string | null', topics: 'string[]', inReplyToId: 'string | null', senderId: 'string', senderName: 'string', senderAdministration: 'string | null', sentAt: 'string', watchId: 'string | null' },
  text: `UNWIND $keys AS wanted
MATCH (n:Notice {id: wanted})
WHERE
  n.audience IN $audiences AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
RETURN
  n.id AS id, n.kind AS kind, n.priority AS priority, n.subject AS subject, n.text AS text, n.marking AS marking,
  n.groups AS groups, n.operation AS operationId, n.topics AS topics,
  n.inReplyTo AS inReplyToId, n.senderId AS senderId, n.senderName AS senderName,
  n.senderAdministration AS senderAdministration, toString(n.sentAt) AS sentAt, n.watch AS watchId`,
};

export interface NoticeCountParams {
  audiences: ReadonlyArray<string>;
  filter: { kinds: ReadonlyArray<string> | null, since: string | null, unread: boolean | null, operation: string | null, topics: ReadonlyArray<string> | null };
  me: string;
}
export interface NoticeCountRow {
  total: number;
}
/** How many notices a viewer may read. */
export const count: Statement<NoticeCountParams, NoticeCountRow> = {
  name: 'notice/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (n:Notice)
WHERE n.audience IN $audiences AND n.sequence >= 0 AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
  AND
  ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
  AND ($filter.since IS NULL OR n.sentAt >= datetime($filter.since))
  AND ($filter.operation IS NULL OR n.operation = $filter.operation)
  AND ($filter.topics IS NULL OR any(topic IN n.topics WHERE topic IN $filter.topics))
  AND ($filter.unread IS NULL OR $filter.unread <> EXISTS { (n)<-[:RECEIVED]-(:Correspondent {key: $me}) })
RETURN count(*) AS total`,
};

export interface NoticePageParams {
  after: string | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { kinds: ReadonlyArray<string> | null, since: string | null, unread: boolean | null, operation: string | null, topics: ReadonlyArray<string> | null };
  me: string;
}
export interface NoticePageRow {
  id: string;
  kind: NoticeKind;
  priority: NoticePriority;
  subject: string;
  text: string;
  marking: Marking;
  groups: string[];
  operationId: string | null;
  topics: string[];
  inReplyToId: string | null;
  senderId: string;
  senderName: string;
  senderAdministration: string | null;
  sentAt: string;
  watchId: string | null;
}
/** Notices, newest first, from the one with this id on. Ordered by audience, too, within each: as the index has them. */
export const page: Statement<NoticePageParams, NoticePageRow> = {
  name: 'notice/page',
  write: false,
  integers: ['limit'],
  columns: { id: 'string', kind: 'NoticeKind', priority: 'NoticePriority', subject: 'string', text: 'string', marking: 'Marking', groups: 'string[]', operationId: 'string | null', topics: 'string[]', inReplyToId: 'string | null', senderId: 'string', senderName: 'string', senderAdministration: 'string | null', sentAt: 'string', watchId: 'string | null' },
  text: `OPTIONAL MATCH (last:Notice {id: $after})
WITH last
WHERE $after IS NULL OR last IS NOT NULL
UNWIND $audiences AS audience
CALL (audience, last) {
  MATCH (n:Notice)
  WHERE n.audience = audience AND n.sequence >= 0 AND ($after IS NULL OR n.sequence < last.sequence) AND
    (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
    AND
    ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
    AND ($filter.since IS NULL OR n.sentAt >= datetime($filter.since))
    AND ($filter.operation IS NULL OR n.operation = $filter.operation)
    AND ($filter.topics IS NULL OR any(topic IN n.topics WHERE topic IN $filter.topics))
    AND ($filter.unread IS NULL OR $filter.unread <> EXISTS { (n)<-[:RECEIVED]-(:Correspondent {key: $me}) })
  RETURN n ORDER BY n.audience DESC, n.sequence DESC LIMIT $limit
}
WITH n ORDER BY n.sequence DESC LIMIT $limit
RETURN
  n.id AS id, n.kind AS kind, n.priority AS priority, n.subject AS subject, n.text AS text, n.marking AS marking,
  n.groups AS groups, n.operation AS operationId, n.topics AS topics,
  n.inReplyTo AS inReplyToId, n.senderId AS senderId, n.senderName AS senderName,
  n.senderAdministration AS senderAdministration, toString(n.sentAt) AS sentAt, n.watch AS watchId
ORDER BY n.sequence DESC`,
};

export interface NoticeReceiptsParams {
  keys: ReadonlyArray<string>;
  me: string;
  audiences: ReadonlyArray<string>;
}
export interface NoticeReceiptsRow {
  of: string;
  readAt: string;
  acknowledgedAt: string | null;
}
/** When a viewer has read and acknowledged each notice of a batch. */
export const receipts: Statement<NoticeReceiptsParams, NoticeReceiptsRow> = {
  name: 'notice/receipts',
  write: false,
  integers: [],
  columns: { of: 'string', readAt: 'string', acknowledgedAt: 'string | null' },
  text: `UNWIND $keys AS of
MATCH (m:Correspondent {key: $me})-[r:RECEIVED]->(n:Notice {id: of})
WHERE
  n.audience IN $audiences AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
RETURN of AS of, toString(r.readAt) AS readAt, toString(r.acknowledgedAt) AS acknowledgedAt`,
};

export interface NoticeReceiveParams {
  id: string;
  reader: { key: string, id: string, name: string, administration: string | null };
  acknowledge: boolean;
  audiences: ReadonlyArray<string>;
}
export interface NoticeReceiveRow {
  id: string;
  kind: NoticeKind;
  priority: NoticePriority;
  subject: string;
  text: string;
  marking: Marking;
  groups: string[];
  operationId: string | null;
  topics: string[];
  inReplyToId: string | null;
  senderId: string;
  senderName: string;
  senderAdministration: string | null;
  sentAt: string;
  watchId: string | null;
}
/** Notes that a viewer has read a notice, and acknowledged it where it says so; what was noted before stays. No row where there is
 * no such notice for the viewer. */
export const receive: Statement<NoticeReceiveParams, NoticeReceiveRow> = {
  name: 'notice/receive',
  write: true,
  integers: [],
  columns: { id: 'string', kind: 'NoticeKind', priority: 'NoticePriority', subject: 'string', text: 'string', marking: 'Marking', groups: 'string[]', operationId: 'string | null', topics: 'string[]', inReplyToId: 'string | null', senderId: 'string', senderName: 'string', senderAdministration: 'string | null', sentAt: 'string', watchId: 'string | null' },
  text: `MATCH (n:Notice {id: $id})
WHERE
  n.audience IN $audiences AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
MERGE (m:Correspondent {key: $reader.key})
SET m.kind = 'VIEWER', m.id = $reader.id, m.name = $reader.name, m.administration = $reader.administration
MERGE (m)-[r:RECEIVED]->(n)
SET r.readAt = coalesce(r.readAt, datetime()),
  r.acknowledgedAt = CASE WHEN $acknowledge THEN coalesce(r.acknowledgedAt, datetime()) ELSE r.acknowledgedAt END
RETURN
  n.id AS id, n.kind AS kind, n.priority AS priority, n.subject AS subject, n.text AS text, n.marking AS marking,
  n.groups AS groups, n.operation AS operationId, n.topics AS topics,
  n.inReplyTo AS inReplyToId, n.senderId AS senderId, n.senderName AS senderName,
  n.senderAdministration AS senderAdministration, toString(n.sentAt) AS sentAt, n.watch AS watchId`,
};

export interface NoticeRepliesParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface NoticeRepliesRow {
  of: string;
  id: string;
  kind: NoticeKind;
  priority: NoticePriority;
  subject: string;
  text: string;
  marking: Marking;
  groups: string[];
  operationId: string | null;
  topics: string[];
  inReplyToId: string | null;
  senderId: string;
  senderName: string;
  senderAdministration: string | null;
  sentAt: string;
  watchId: string | null;
}
/** What answers each notice of a batch, oldest first. */
export const replies: Statement<NoticeRepliesParams, NoticeRepliesRow> = {
  name: 'notice/replies',
  write: false,
  integers: [],
  columns: { of: 'string', id: 'string', kind: 'NoticeKind', priority: 'NoticePriority', subject: 'string', text: 'string', marking: 'Marking', groups: 'string[]', operationId: 'string | null', topics: 'string[]', inReplyToId: 'string | null', senderId: 'string', senderName: 'string', senderAdministration: 'string | null', sentAt: 'string', watchId: 'string | null' },
  text: `UNWIND $keys AS of
MATCH (:Notice {id: of})<-[:IN_REPLY_TO]-(n:Notice)
WHERE
  n.audience IN $audiences AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
WITH of, n
ORDER BY n.sequence
RETURN of AS of,
  n.id AS id, n.kind AS kind, n.priority AS priority, n.subject AS subject, n.text AS text, n.marking AS marking,
  n.groups AS groups, n.operation AS operationId, n.topics AS topics,
  n.inReplyTo AS inReplyToId, n.senderId AS senderId, n.senderName AS senderName,
  n.senderAdministration AS senderAdministration, toString(n.sentAt) AS sentAt, n.watch AS watchId`,
};
