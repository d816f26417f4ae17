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
  audiences: ReadonlyArray<string>;
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
WHERE
  (any(a IN t.audiences WHERE a IN $audiences) OR EXISTS {
    MATCH (t)<-[:COVERS]-(covering:Route) WHERE any(a IN covering.seizureAudiences WHERE a IN $audiences) })
RETURN
  t.level AS level, t.key AS key, t.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(t.audiences, [])) - 1)
    | CASE WHEN t.audiences[i] IN $audiences THEN sum + t.totals[i] ELSE sum END)
  AS shipmentCount`,
};

export interface StretchOfRouteParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
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
MATCH (r:Route {key: of})-[:COVERS]->(t:Stretch)
WHERE
  (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
RETURN of AS of,
  t.level AS level, t.key AS key, t.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(t.audiences, [])) - 1)
    | CASE WHEN t.audiences[i] IN $audiences THEN sum + t.totals[i] ELSE sum END)
  AS shipmentCount
ORDER BY of, level DESC, stopCount, key`,
};

export interface StretchTrafficParams {
  level: string;
  keys: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
  audiences: ReadonlyArray<string>;
}
export interface StretchTrafficRow {
  key: string;
  texts: string[];
}
/** The traffic counters of a batch of stretches at one level. */
export const traffic: Statement<StretchTrafficParams, StretchTrafficRow> = {
  name: 'stretch/traffic',
  write: false,
  integers: [],
  columns: { key: 'string', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Stretch {level: $level, key: wanted})
RETURN n.key AS key,
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts`,
};
