// Generated from cypher/group/ by npm run codegen; edit those files.
import type { GroupRole } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a closed group shows to those who are in it. */
export interface GroupColumns {
  id: string;
  title: string;
  createdAt: string;
}

export interface GroupByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface GroupByIdRow {
  id: string;
  title: string;
  createdAt: string;
}
/** Closed groups for a batch of ids. */
export const byId: Statement<GroupByIdParams, GroupByIdRow> = {
  name: 'group/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', title: 'string', createdAt: 'string' },
  text: `UNWIND $keys AS wanted
MATCH (g:Group {id: wanted})
WHERE
  g.audience IN $audiences
RETURN
  g.id AS id, g.title AS title, toString(g.createdAt) AS createdAt`,
};

export interface GroupMembersParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface GroupMembersRow {
  of: string;
  administration: string | null;
  viewer: string | null;
  role: GroupRole;
  since: string;
}
/** The members of each group of a batch, administrations first. */
export const members: Statement<GroupMembersParams, GroupMembersRow> = {
  name: 'group/members',
  write: false,
  integers: [],
  columns: { of: 'string', administration: 'string | null', viewer: 'string | null', role: 'GroupRole', since: 'string' },
  text: `UNWIND $keys AS of
MATCH (g:Group {id: of})<-[r:MEMBER_OF]-(m:Correspondent)
WHERE
  g.audience IN $audiences
RETURN of AS of, CASE m.kind WHEN 'ADMINISTRATION' THEN m.id END AS administration,
  CASE m.kind WHEN 'VIEWER' THEN m.id END AS viewer, r.role AS role, toString(r.since) AS since
ORDER BY m.key`,
};

export interface GroupOfViewerParams {
  audiences: ReadonlyArray<string>;
}
export interface GroupOfViewerRow {
  id: string;
  title: string;
  createdAt: string;
}
/** The closed groups that a viewer belongs to, by title. */
export const ofViewer: Statement<GroupOfViewerParams, GroupOfViewerRow> = {
  name: 'group/of-viewer',
  write: false,
  integers: [],
  columns: { id: 'string', title: 'string', createdAt: 'string' },
  text: `MATCH (g:Group)
WHERE
  g.audience IN $audiences
RETURN
  g.id AS id, g.title AS title, toString(g.createdAt) AS createdAt
ORDER BY title, id`,
};
