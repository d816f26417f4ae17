// Generated from cypher/audit/ by npm run codegen; edit those files.
import type { AuditKind, Marking, ViewerRole } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What an entry of the audit log holds. */
export interface AuditColumns {
  sequence: number;
  id: string;
  at: string;
  kind: AuditKind;
  operation: string | null;
  viewer: string | null;
  name: string | null;
  role: ViewerRole | null;
  administration: string | null;
  document: string | null;
  documentHash: string | null;
  variables: string | null;
  rows: number | null;
  marking: Marking | null;
  groups: string[];
  owners: string[];
  records: number[];
  codes: string[];
  milliseconds: number | null;
  previous: string;
  hash: string;
}

export interface AuditAppendParams {
  sequence: number;
  hash: string;
  entries: ReadonlyArray<{ sequence: number, id: string, at: string, kind: string, operation: string | null, viewer: string | null, name: string | null, role: string | null, administration: string | null, document: string | null, documentHash: string | null, variables: string | null, rows: number | null, marking: string | null, groups: ReadonlyArray<string>, owners: ReadonlyArray<string>, records: ReadonlyArray<number>, codes: ReadonlyArray<string>, milliseconds: number | null, previous: string, hash: string }>;
}
export interface AuditAppendRow {

}
/** Adds entries at the end of the log, and says where it ends now. */
export const append: Statement<AuditAppendParams, AuditAppendRow> = {
  name: 'audit/append',
  write: true,
  integers: ['sequence'],
  columns: {  },
  text: `MATCH (h:AuditHead {name: 'audit'})
SET h.sequence = $sequence, h.hash = $hash
WITH h
UNWIND $entries AS entry
CREATE (e:AuditEntry)
SET e = entry, e.sequence = toInteger(entry.sequence), e.rows = toInteger(entry.rows),
  e.milliseconds = toInteger(entry.milliseconds), e.records = [count IN entry.records | toInteger(count)]`,
};

export interface AuditChainParams {
  after: number;
  limit: number;
}
export interface AuditChainRow {
  sequence: number;
  id: string;
  at: string;
  kind: AuditKind;
  operation: string | null;
  viewer: string | null;
  name: string | null;
  role: ViewerRole | null;
  administration: string | null;
  document: string | null;
  documentHash: string | null;
  variables: string | null;
  rows: number | null;
  marking: Marking | null;
  groups: string[];
  owners: string[];
  records: number[];
  codes: string[];
  milliseconds: number | null;
  previous: string;
  hash: string;
}
/** Entries behind a place in the chain, in order. */
export const chain: Statement<AuditChainParams, AuditChainRow> = {
  name: 'audit/chain',
  write: false,
  integers: ['limit'],
  columns: { sequence: 'int', id: 'string', at: 'string', kind: 'AuditKind', operation: 'string | null', viewer: 'string | null', name: 'string | null', role: 'ViewerRole | null', administration: 'string | null', document: 'string | null', documentHash: 'string | null', variables: 'string | null', rows: 'int | null', marking: 'Marking | null', groups: 'string[]', owners: 'string[]', records: 'int[]', codes: 'string[]', milliseconds: 'int | null', previous: 'string', hash: 'string' },
  text: `MATCH (e:AuditEntry)
WHERE e.sequence > $after
RETURN
  e.sequence AS sequence, e.id AS id, e.at AS at, e.kind AS kind, e.operation AS operation, e.viewer AS viewer,
  e.name AS name, e.role AS role, e.administration AS administration, e.document AS document,
  e.documentHash AS documentHash, e.variables AS variables, e.rows AS rows, e.marking AS marking,
  e.groups AS groups, e.owners AS owners, e.records AS records, e.codes AS codes, e.milliseconds AS milliseconds,
  e.previous AS previous, e.hash AS hash
ORDER BY e.sequence LIMIT $limit`,
};

export interface AuditCountParams {

}
export interface AuditCountRow {
  entries: number;
  sequence: number;
}
/** How many entries there are, in the chain or beside it, and where the chain ends. */
export const count: Statement<AuditCountParams, AuditCountRow> = {
  name: 'audit/count',
  write: false,
  integers: [],
  columns: { entries: 'int', sequence: 'int' },
  text: `MATCH (h:AuditHead {name: 'audit'})
RETURN COUNT { MATCH (e:AuditEntry) } AS entries, h.sequence AS sequence`,
};

export interface AuditHeadParams {

}
export interface AuditHeadRow {
  sequence: number;
  hash: string;
}
/** Where the log ends. */
export const head: Statement<AuditHeadParams, AuditHeadRow> = {
  name: 'audit/head',
  write: false,
  integers: [],
  columns: { sequence: 'int', hash: 'string' },
  text: `MATCH (h:AuditHead {name: 'audit'})
RETURN h.sequence AS sequence, h.hash AS hash`,
};

export interface AuditLockParams {

}
export interface AuditLockRow {

}
/** Takes the lock under which the log grows, held until the commit: one writer at a time, in whatever process. */
export const lock: Statement<AuditLockParams, AuditLockRow> = {
  name: 'audit/lock',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (h:AuditHead {name: 'audit'})
SET h.held = true`,
};

export interface AuditPageParams {
  before: number;
  limit: number;
  filter: { from: string | null, to: string | null, viewers: ReadonlyArray<string> | null, operations: ReadonlyArray<string> | null, kinds: ReadonlyArray<string> | null, codes: ReadonlyArray<string> | null, administration: string | null };
}
export interface AuditPageRow {
  sequence: number;
  id: string;
  at: string;
  kind: AuditKind;
  operation: string | null;
  viewer: string | null;
  name: string | null;
  role: ViewerRole | null;
  administration: string | null;
  document: string | null;
  documentHash: string | null;
  variables: string | null;
  rows: number | null;
  marking: Marking | null;
  groups: string[];
  owners: string[];
  records: number[];
  codes: string[];
  milliseconds: number | null;
  previous: string;
  hash: string;
}
/** Entries before a place in the chain, newest first. */
export const page: Statement<AuditPageParams, AuditPageRow> = {
  name: 'audit/page',
  write: false,
  integers: ['before', 'limit'],
  columns: { sequence: 'int', id: 'string', at: 'string', kind: 'AuditKind', operation: 'string | null', viewer: 'string | null', name: 'string | null', role: 'ViewerRole | null', administration: 'string | null', document: 'string | null', documentHash: 'string | null', variables: 'string | null', rows: 'int | null', marking: 'Marking | null', groups: 'string[]', owners: 'string[]', records: 'int[]', codes: 'string[]', milliseconds: 'int | null', previous: 'string', hash: 'string' },
  text: `MATCH (e:AuditEntry)
WHERE e.sequence < $before AND
  ($filter.administration IS NULL OR e.administration = $filter.administration OR $filter.administration IN e.owners)
  AND ($filter.from IS NULL OR e.at >= $filter.from) AND ($filter.to IS NULL OR e.at <= $filter.to)
  AND ($filter.viewers IS NULL OR e.viewer IN $filter.viewers)
  AND ($filter.operations IS NULL OR e.operation IN $filter.operations)
  AND ($filter.kinds IS NULL OR e.kind IN $filter.kinds)
  AND ($filter.codes IS NULL OR (any(code IN e.codes WHERE code IN $filter.codes)
    AND ($filter.administration IS NULL OR e.administration = $filter.administration)))
RETURN
  e.sequence AS sequence, e.id AS id, e.at AS at, e.kind AS kind, e.operation AS operation, e.viewer AS viewer,
  e.name AS name, e.role AS role, e.administration AS administration, e.document AS document,
  e.documentHash AS documentHash, e.variables AS variables, e.rows AS rows, e.marking AS marking,
  e.groups AS groups, e.owners AS owners, e.records AS records, e.codes AS codes, e.milliseconds AS milliseconds,
  e.previous AS previous, e.hash AS hash
ORDER BY e.sequence DESC LIMIT $limit`,
};

export interface AuditPageCountParams {
  filter: { from: string | null, to: string | null, viewers: ReadonlyArray<string> | null, operations: ReadonlyArray<string> | null, kinds: ReadonlyArray<string> | null, codes: ReadonlyArray<string> | null, administration: string | null };
}
export interface AuditPageCountRow {
  total: number;
}
/** How many entries are asked for. */
export const pageCount: Statement<AuditPageCountParams, AuditPageCountRow> = {
  name: 'audit/page-count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (e:AuditEntry)
WHERE e.sequence > 0 AND
  ($filter.administration IS NULL OR e.administration = $filter.administration OR $filter.administration IN e.owners)
  AND ($filter.from IS NULL OR e.at >= $filter.from) AND ($filter.to IS NULL OR e.at <= $filter.to)
  AND ($filter.viewers IS NULL OR e.viewer IN $filter.viewers)
  AND ($filter.operations IS NULL OR e.operation IN $filter.operations)
  AND ($filter.kinds IS NULL OR e.kind IN $filter.kinds)
  AND ($filter.codes IS NULL OR (any(code IN e.codes WHERE code IN $filter.codes)
    AND ($filter.administration IS NULL OR e.administration = $filter.administration)))
RETURN count(e) AS total`,
};

export interface AuditWrittenParams {
  ids: ReadonlyArray<string>;
}
export interface AuditWrittenRow {
  id: string;
}
/** Which entries are in the log, whatever became of the answer to their commit. */
export const written: Statement<AuditWrittenParams, AuditWrittenRow> = {
  name: 'audit/written',
  write: false,
  integers: [],
  columns: { id: 'string' },
  text: `UNWIND $ids AS id
MATCH (e:AuditEntry {id: id})
RETURN e.id AS id`,
};
