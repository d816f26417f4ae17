// Generated from cypher/operation/ by npm run codegen; edit those files.
import type { SeizureCategory } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What an operation shows to those in its closed group. */
export interface OperationColumns {
  id: string;
  title: string;
  from: string | null;
  to: string | null;
  participants: string[];
  categories: SeizureCategory[];
  coordinationUnit: string | null;
  groupId: string;
}

export interface OperationByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface OperationByIdRow {
  id: string;
  title: string;
  from: string | null;
  to: string | null;
  participants: string[];
  categories: SeizureCategory[];
  coordinationUnit: string | null;
  groupId: string;
}
/** Operations for a batch of ids. */
export const byId: Statement<OperationByIdParams, OperationByIdRow> = {
  name: 'operation/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', title: 'string', from: 'string | null', to: 'string | null', participants: 'string[]', categories: 'SeizureCategory[]', coordinationUnit: 'string | null', groupId: 'string' },
  text: `UNWIND $keys AS wanted
MATCH (o:Operation {id: wanted})
WHERE
  o.audience IN $audiences
RETURN
  o.id AS id, o.title AS title, toString(o.from) AS from, toString(o.to) AS to, o.participants AS participants,
  o.categories AS categories, o.coordinationUnit AS coordinationUnit, o.group AS groupId`,
};

export interface OperationOfViewerParams {
  audiences: ReadonlyArray<string>;
}
export interface OperationOfViewerRow {
  id: string;
  title: string;
  from: string | null;
  to: string | null;
  participants: string[];
  categories: SeizureCategory[];
  coordinationUnit: string | null;
  groupId: string;
}
/** The operations that a viewer may know of, the latest first. */
export const ofViewer: Statement<OperationOfViewerParams, OperationOfViewerRow> = {
  name: 'operation/of-viewer',
  write: false,
  integers: [],
  columns: { id: 'string', title: 'string', from: 'string | null', to: 'string | null', participants: 'string[]', categories: 'SeizureCategory[]', coordinationUnit: 'string | null', groupId: 'string' },
  text: `MATCH (o:Operation)
WHERE
  o.audience IN $audiences
RETURN
  o.id AS id, o.title AS title, toString(o.from) AS from, toString(o.to) AS to, o.participants AS participants,
  o.categories AS categories, o.coordinationUnit AS coordinationUnit, o.group AS groupId
ORDER BY from DESC, id`,
};
