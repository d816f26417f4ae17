// Generated from cypher/attachment/ by npm run codegen; edit those files.
import type { Marking } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What an attachment shows. */
export interface AttachmentColumns {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  by: string;
  administration: string | null;
  at: string;
}

export interface AttachmentAttachToSeizureParams {
  ids: ReadonlyArray<string>;
  by: string;
  seizure: string;
  audiences: ReadonlyArray<string>;
}
export interface AttachmentAttachToSeizureRow {
  attached: number;
}
/** Attaches files that a viewer has sent to a seizure that it sees with its names; those that it has already are not attached twice. */
export const attachToSeizure: Statement<AttachmentAttachToSeizureParams, AttachmentAttachToSeizureRow> = {
  name: 'attachment/attach-to-seizure',
  write: true,
  integers: [],
  columns: { attached: 'int' },
  text: `MATCH (z:Seizure {id: $seizure})
WHERE
  z.audience IN $audiences
  AND
  z.namesAudience IN $audiences
WITH z
UNWIND $ids AS id
MATCH (a:Attachment {id: id})
WHERE a.by = $by
SET a.pendingSince = null
MERGE (a)-[:ATTACHED_TO]->(z)
RETURN count(a) AS attached`,
};

export interface AttachmentByIdParams {
  id: string;
  audiences: ReadonlyArray<string>;
}
export interface AttachmentByIdRow {
  owner: string | null;
  marking: Marking;
  groups: string[];
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  by: string;
  administration: string | null;
  at: string;
}
/** An attachment of a record or notice that the viewer sees, with whose that is and how far it may travel. */
export const byId: Statement<AttachmentByIdParams, AttachmentByIdRow> = {
  name: 'attachment/by-id',
  write: false,
  integers: [],
  columns: { owner: 'string | null', marking: 'Marking', groups: 'string[]', id: 'string', name: 'string', mediaType: 'string', bytes: 'int', sha256: 'string', by: 'string', administration: 'string | null', at: 'string' },
  text: `MATCH (a:Attachment {id: $id})
CALL (a) {
  MATCH (a)-[:ATTACHED_TO]->(z:Seizure|WithdrawnSeizure)
  WHERE
    z.audience IN $audiences
    AND
    z.namesAudience IN $audiences
  RETURN z AS of
  UNION ALL
  MATCH (a)-[:ATTACHED_TO]->(n:Notice)
  WHERE
    n.audience IN $audiences AND
    (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
  RETURN n AS of
}
WITH a, of
ORDER BY of.id
LIMIT 1
RETURN of.owner AS owner, of.marking AS marking, coalesce(of.groups, []) AS groups,
  a.id AS id, a.name AS name, a.mediaType AS mediaType, a.bytes AS bytes, a.sha256 AS sha256, a.by AS by,
  a.administration AS administration, toString(a.at) AS at`,
};

export interface AttachmentCreateParams {
  file: { id: string, name: string, mediaType: string, bytes: number, sha256: string };
  by: string;
  administration: string | null;
}
export interface AttachmentCreateRow {

}
/** Notes a file that was sent: nobody sees it until it is attached to something. */
export const create: Statement<AttachmentCreateParams, AttachmentCreateRow> = {
  name: 'attachment/create',
  write: true,
  integers: [],
  columns: {  },
  text: `CREATE (:Attachment {
  id: $file.id, name: $file.name, mediaType: $file.mediaType, bytes: toInteger($file.bytes), sha256: $file.sha256,
  by: $by, administration: $administration, at: datetime(), pendingSince: datetime()
})`,
};

export interface AttachmentDropPendingParams {
  before: string;
}
export interface AttachmentDropPendingRow {
  sha256: string;
}
/** Drops what was sent before a time and never attached; returns the files to which nothing refers any more. */
export const dropPending: Statement<AttachmentDropPendingParams, AttachmentDropPendingRow> = {
  name: 'attachment/drop-pending',
  write: true,
  integers: [],
  columns: { sha256: 'string' },
  text: `MATCH (a:Attachment)
WHERE a.pendingSince < datetime($before)
WITH a, a.sha256 AS sha256
DETACH DELETE a
WITH DISTINCT sha256
WHERE NOT EXISTS { MATCH (other:Attachment {sha256: sha256}) }
RETURN sha256`,
};

export interface AttachmentOfNoticeParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface AttachmentOfNoticeRow {
  of: string;
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  by: string;
  administration: string | null;
  at: string;
}
/** The attachments of notices, oldest first. */
export const ofNotice: Statement<AttachmentOfNoticeParams, AttachmentOfNoticeRow> = {
  name: 'attachment/of-notice',
  write: false,
  integers: [],
  columns: { of: 'string', id: 'string', name: 'string', mediaType: 'string', bytes: 'int', sha256: 'string', by: 'string', administration: 'string | null', at: 'string' },
  text: `UNWIND $keys AS of
MATCH (n:Notice {id: of})<-[:ATTACHED_TO]-(a:Attachment)
WHERE
  n.audience IN $audiences AND
  (n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\\n') WHERE key IN $audiences)))
RETURN of AS of,
  a.id AS id, a.name AS name, a.mediaType AS mediaType, a.bytes AS bytes, a.sha256 AS sha256, a.by AS by,
  a.administration AS administration, toString(a.at) AS at
ORDER BY of, at, id`,
};

export interface AttachmentOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface AttachmentOfSeizureRow {
  of: string;
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  by: string;
  administration: string | null;
  at: string;
}
/** The attachments of seizures, withdrawn ones too, oldest first. */
export const ofSeizure: Statement<AttachmentOfSeizureParams, AttachmentOfSeizureRow> = {
  name: 'attachment/of-seizure',
  write: false,
  integers: [],
  columns: { of: 'string', id: 'string', name: 'string', mediaType: 'string', bytes: 'int', sha256: 'string', by: 'string', administration: 'string | null', at: 'string' },
  text: `UNWIND $keys AS of
CALL (of) {
  MATCH (z:Seizure {id: of}) RETURN z
  UNION ALL MATCH (z:WithdrawnSeizure {id: of}) RETURN z
}
MATCH (z)<-[:ATTACHED_TO]-(a:Attachment)
WHERE
  z.audience IN $audiences
  AND
  z.namesAudience IN $audiences
RETURN of AS of,
  a.id AS id, a.name AS name, a.mediaType AS mediaType, a.bytes AS bytes, a.sha256 AS sha256, a.by AS by,
  a.administration AS administration, toString(a.at) AS at
ORDER BY of, at, id`,
};

export interface AttachmentOwnParams {
  ids: ReadonlyArray<string>;
  by: string;
}
export interface AttachmentOwnRow {
  id: string;
}
/** Which of these files a viewer has sent. */
export const own: Statement<AttachmentOwnParams, AttachmentOwnRow> = {
  name: 'attachment/own',
  write: false,
  integers: [],
  columns: { id: 'string' },
  text: `UNWIND $ids AS id
MATCH (a:Attachment {id: id})
WHERE a.by = $by
RETURN a.id AS id`,
};
