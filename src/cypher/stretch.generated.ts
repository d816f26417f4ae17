// Generated from cypher/stretch/ by npm run codegen; edit those files.
import type { StretchLevel } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a stretch shows. */
export interface StretchColumns {
  level: StretchLevel;
  key: string;
  stopCount: number;
  shipmentCount: number;
}

export interface StretchByKeyParams {
  level: string;
  keys: ReadonlyArray<string>;
}
export interface StretchByKeyRow {
  level: StretchLevel;
  key: string;
  stopCount: number;
  shipmentCount: number;
}
/** Stretches for a batch of keys at one level. */
export const byKey: Statement<StretchByKeyParams, StretchByKeyRow> = {
  name: 'stretch/by-key',
  write: false,
  integers: [],
  columns: { level: 'StretchLevel', key: 'string', stopCount: 'int', shipmentCount: 'int' },
  text: `UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
RETURN
  t.level AS level, t.key AS key, t.stopCount AS stopCount, coalesce(t.shipments, 0) AS shipmentCount`,
};

export interface StretchOfRouteParams {
  keys: ReadonlyArray<string>;
}
export interface StretchOfRouteRow {
  of: string;
  level: StretchLevel;
  key: string;
  stopCount: number;
  shipmentCount: number;
}
/** The stretches that each route of a batch covers, shortest first. */
export const ofRoute: Statement<StretchOfRouteParams, StretchOfRouteRow> = {
  name: 'stretch/of-route',
  write: false,
  integers: [],
  columns: { of: 'string', level: 'StretchLevel', key: 'string', stopCount: 'int', shipmentCount: 'int' },
  text: `UNWIND $keys AS of
MATCH (:Route {key: of})-[:COVERS]->(t:Stretch)
RETURN of AS of,
  t.level AS level, t.key AS key, t.stopCount AS stopCount, coalesce(t.shipments, 0) AS shipmentCount
ORDER BY of, level DESC, stopCount, key`,
};

export interface StretchTrafficParams {
  level: string;
  keys: ReadonlyArray<string>;
}
export interface StretchTrafficRow {
  key: string;
  buckets: string[];
  counts: number[];
}
/** The traffic counters of a batch of stretches at one level. */
export const traffic: Statement<StretchTrafficParams, StretchTrafficRow> = {
  name: 'stretch/traffic',
  write: false,
  integers: [],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]' },
  text: `UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
RETURN t.key AS key, coalesce(t.buckets, []) AS buckets, coalesce(t.counts, []) AS counts`,
};
