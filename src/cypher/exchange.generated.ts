// Generated from cypher/exchange/ by npm run codegen; edit those files.
import type { GroupRole } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface ExchangeAddMemberParams {
  id: string;
  member: { key: string, kind: string, id: string };
  role: GroupRole;
}
export interface ExchangeAddMemberRow {

}
/** Makes an administration or a viewer a member of a group, or gives a member another role. */
export const addMember: Statement<ExchangeAddMemberParams, ExchangeAddMemberRow> = {
  name: 'exchange/add-member',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Group {id: $id})
MERGE (m:Correspondent {key: $member.key})
ON CREATE SET m.kind = $member.kind, m.id = $member.id
MERGE (m)-[r:MEMBER_OF]->(g)
ON CREATE SET r.since = datetime()
SET r.role = $role`,
};

export interface ExchangeAnsweredParams {
  key: string;
}
export interface ExchangeAnsweredRow {
  digest: string;
  answer: string;
}
/** What a request was answered that was sent before. */
export const answered: Statement<ExchangeAnsweredParams, ExchangeAnsweredRow> = {
  name: 'exchange/answered',
  write: false,
  integers: [],
  columns: { digest: 'string', answer: 'string' },
  text: `MATCH (q:Request {key: $key})
RETURN q.digest AS digest, q.answer AS answer`,
};

export interface ExchangeAttachFilesParams {
  ids: ReadonlyArray<string>;
  by: string;
  notice: string;
}
export interface ExchangeAttachFilesRow {
  attached: number;
}
/** Attaches files that a viewer has sent to a notice; those that it has already are not attached twice. */
export const attachFiles: Statement<ExchangeAttachFilesParams, ExchangeAttachFilesRow> = {
  name: 'exchange/attach-files',
  write: true,
  integers: [],
  columns: { attached: 'int' },
  text: `MATCH (n:Notice {id: $notice})
UNWIND $ids AS id
MATCH (a:Attachment {id: id})
WHERE a.by = $by
SET a.pendingSince = null
MERGE (a)-[:ATTACHED_TO]->(n)
RETURN count(a) AS attached`,
};

export interface ExchangeClaimParams {
  key: string;
  digest: string;
  answer: string;
  by: string;
}
export interface ExchangeClaimRow {
  digest: string;
  answer: string;
  mine: boolean;
}
/** Notes the answer to a request, or finds the one that it was given before; a second one at the same time waits here. */
export const claim: Statement<ExchangeClaimParams, ExchangeClaimRow> = {
  name: 'exchange/claim',
  write: true,
  integers: [],
  columns: { digest: 'string', answer: 'string', mine: 'boolean' },
  text: `MERGE (q:Request {key: $key})
ON CREATE SET q.digest = $digest, q.answer = $answer, q.by = $by, q.at = datetime()
RETURN q.digest AS digest, q.answer AS answer, q.by = $by AS mine`,
};

export interface ExchangeCreateGroupParams {
  id: string;
  title: string;
  audience: string;
  manager: { key: string, id: string, name: string, administration: string | null };
}
export interface ExchangeCreateGroupRow {

}
/** Makes a closed group with its first manager. */
export const createGroup: Statement<ExchangeCreateGroupParams, ExchangeCreateGroupRow> = {
  name: 'exchange/create-group',
  write: true,
  integers: [],
  columns: {  },
  text: `MERGE (m:Correspondent {key: $manager.key})
SET m.kind = 'VIEWER', m.id = $manager.id, m.name = $manager.name, m.administration = $manager.administration
CREATE (g:Group {id: $id, title: $title, audience: $audience, createdAt: datetime()})
CREATE (m)-[:MEMBER_OF {role: 'MANAGER', since: datetime()}]->(g)`,
};

export interface ExchangeCreateOperationParams {
  operation: { id: string, title: string, from: string | null, to: string | null, participants: ReadonlyArray<string>, categories: ReadonlyArray<string>, coordinationUnit: string | null, group: string, audience: string };
}
export interface ExchangeCreateOperationRow {

}
/** Makes an operation, for those in its closed group. */
export const createOperation: Statement<ExchangeCreateOperationParams, ExchangeCreateOperationRow> = {
  name: 'exchange/create-operation',
  write: true,
  integers: [],
  columns: {  },
  text: `CREATE (o:Operation {
  id: $operation.id, title: $operation.title, from: date($operation.from), to: date($operation.to),
  participants: $operation.participants, categories: $operation.categories,
  coordinationUnit: $operation.coordinationUnit, group: $operation.group, audience: $operation.audience,
  createdAt: datetime()
})`,
};

export interface ExchangeCreateWatchParams {
  watch: { id: string, name: string, note: string | null, audience: string, records: ReadonlyArray<string>, companies: ReadonlyArray<string>, vessels: ReadonlyArray<string>, containers: ReadonlyArray<string>, routes: ReadonlyArray<string>, hs: ReadonlyArray<string>, places: ReadonlyArray<string>, categories: ReadonlyArray<string>, modes: ReadonlyArray<string>, minWeightKg: number | null, minValueUsd: number | null };
  owner: { id: string, administration: string | null, rank: number, groups: ReadonlyArray<string> };
}
export interface ExchangeCreateWatchRow {

}
/** Makes a watch, with what its owner may see now. */
export const createWatch: Statement<ExchangeCreateWatchParams, ExchangeCreateWatchRow> = {
  name: 'exchange/create-watch',
  write: true,
  integers: [],
  columns: {  },
  text: `CREATE (w:Watch)
SET w = $watch, w.owner = $owner.id, w.administration = $owner.administration, w.rank = toInteger($owner.rank),
  w.groups = $owner.groups, w.paused = false, w.createdAt = datetime()`,
};

export interface ExchangeDropRequestsParams {
  before: string;
}
export interface ExchangeDropRequestsRow {

}
/** Forgets requests that were answered before a time: no client sends one again after so long. */
export const dropRequests: Statement<ExchangeDropRequestsParams, ExchangeDropRequestsRow> = {
  name: 'exchange/drop-requests',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (q:Request)
WHERE q.at < datetime($before)
DELETE q`,
};

export interface ExchangeHeadParams {

}
export interface ExchangeHeadRow {
  head: number;
}
/** How many notices have been sent: the number of the last. */
export const head: Statement<ExchangeHeadParams, ExchangeHeadRow> = {
  name: 'exchange/head',
  write: false,
  integers: [],
  columns: { head: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN coalesce(g.noticeSequence, 0) AS head`,
};

export interface ExchangeHoldGroupParams {
  id: string;
  viewer: { id: string, administration: string | null, rank: number, groups: ReadonlyArray<string> };
}
export interface ExchangeHoldGroupRow {
  belongs: boolean;
  manages: boolean;
}
/** Keeps others from changing a group until the commit, and says what the viewer is to it. */
export const holdGroup: Statement<ExchangeHoldGroupParams, ExchangeHoldGroupRow> = {
  name: 'exchange/hold-group',
  write: true,
  integers: [],
  columns: { belongs: 'boolean', manages: 'boolean' },
  text: `MATCH (g:Group {id: $id})
SET g.title = g.title
WITH g,
  $viewer.groups + COLLECT {
    MATCH (m:Correspondent)-[:MEMBER_OF]->(g:Group)
    WHERE m.key IN ['viewer ' + $viewer.id, 'administration ' + $viewer.administration]
    RETURN DISTINCT g.id }
  AS groups
RETURN g.id IN groups AS belongs,
  EXISTS { MATCH (m:Correspondent)-[r:MEMBER_OF]->(g)
    WHERE m.key IN ['viewer ' + $viewer.id, 'administration ' + $viewer.administration] AND r.role = 'MANAGER' } AS manages`,
};

export interface ExchangeManagersParams {
  id: string;
}
export interface ExchangeManagersRow {
  managers: number;
}
/** How many managers a group has. */
export const managers: Statement<ExchangeManagersParams, ExchangeManagersRow> = {
  name: 'exchange/managers',
  write: false,
  integers: [],
  columns: { managers: 'int' },
  text: `MATCH (g:Group {id: $id})
RETURN COUNT { (g)<-[:MEMBER_OF {role: 'MANAGER'}]-() } AS managers`,
};

export interface ExchangeMeetAudienceParams {
  audience: { key: string, rank: number, marking: string, owner: string | null, groups: ReadonlyArray<string>, recipients: ReadonlyArray<string>, parts: ReadonlyArray<string> };
}
export interface ExchangeMeetAudienceRow {

}
/** Makes the audience of something that is exchanged, where there is none yet. Findings do not change by it, so that no
 * revision rises. */
export const meetAudience: Statement<ExchangeMeetAudienceParams, ExchangeMeetAudienceRow> = {
  name: 'exchange/meet-audience',
  write: true,
  integers: [],
  columns: {  },
  text: `MERGE (a:Audience {key: $audience.key})
ON CREATE SET a.revision = 0, a.shipments = 0, a.synthetic = false, a.unrecorded = true,
  a.rank = toInteger($audience.rank), a.marking = $audience.marking, a.owner = $audience.owner,
  a.groups = $audience.groups, a.recipients = $audience.recipients, a.parts = $audience.parts
SET a.exchange = true`,
};

export interface ExchangeNumberNoticeParams {
  id: string;
}
export interface ExchangeNumberNoticeRow {

}
/** Gives a notice the next number. The graph's lock is held from here to the commit, so that whoever sees a number sees all
 * lower ones, too. */
export const numberNotice: Statement<ExchangeNumberNoticeParams, ExchangeNumberNoticeRow> = {
  name: 'exchange/number-notice',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.noticeSequence = coalesce(g.noticeSequence, 0) + 1
WITH g
MATCH (n:Notice {id: $id})
SET n.sequence = g.noticeSequence, n.sentAt = datetime()`,
};

export interface ExchangePositionParams {
  id: string;
}
export interface ExchangePositionRow {
  sequence: number;
}
/** Where a notice stands in the order in which all were sent. */
export const position: Statement<ExchangePositionParams, ExchangePositionRow> = {
  name: 'exchange/position',
  write: false,
  integers: [],
  columns: { sequence: 'int' },
  text: `MATCH (n:Notice {id: $id})
RETURN n.sequence AS sequence`,
};

export interface ExchangeRaiseWatchesParams {

}
export interface ExchangeRaiseWatchesRow {

}
/** Notes that watches change, so that whoever writes records reads them anew. The graph's lock is held from here to the commit:
 * whatever is written after it is looked at by the watches as they then are. */
export const raiseWatches: Statement<ExchangeRaiseWatchesParams, ExchangeRaiseWatchesRow> = {
  name: 'exchange/raise-watches',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.watches = coalesce(g.watches, 0) + 1`,
};

export interface ExchangeRemoveMemberParams {
  id: string;
  member: string;
}
export interface ExchangeRemoveMemberRow {
  removed: number;
}
/** Ends a membership. */
export const removeMember: Statement<ExchangeRemoveMemberParams, ExchangeRemoveMemberRow> = {
  name: 'exchange/remove-member',
  write: true,
  integers: [],
  columns: { removed: 'int' },
  text: `MATCH (g:Group {id: $id})<-[r:MEMBER_OF]-(m:Correspondent {key: $member})
DELETE r
RETURN count(*) AS removed`,
};

export interface ExchangeSendNoticeParams {
  notice: { id: string, kind: string, priority: string, subject: string, text: string, marking: string, owner: string | null, groups: ReadonlyArray<string>, recipients: ReadonlyArray<string>, audience: string, operation: string | null, topics: ReadonlyArray<string>, inReplyTo: string | null };
  sender: { key: string, id: string, name: string, administration: string | null };
}
export interface ExchangeSendNoticeRow {

}
/** Writes a notice with what it is about and answers; its sender has read it. */
export const sendNotice: Statement<ExchangeSendNoticeParams, ExchangeSendNoticeRow> = {
  name: 'exchange/send-notice',
  write: true,
  integers: [],
  columns: {  },
  text: `MERGE (m:Correspondent {key: $sender.key})
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
CREATE (n)-[:IN_REPLY_TO]->(answered)`,
};
