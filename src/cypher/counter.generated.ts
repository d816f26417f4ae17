// Generated from cypher/counter/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface CounterOfPlacesParams {
  keys: ReadonlyArray<string>;
}
export interface CounterOfPlacesRow {
  key: string;
  buckets: string[];
  counts: number[];
}
/** Call counters of places. */
export const ofPlaces: Statement<CounterOfPlacesParams, CounterOfPlacesRow> = {
  name: 'counter/of-places',
  write: false,
  integers: [],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]' },
  text: `UNWIND $keys AS wanted
MATCH (p:Place {code: wanted})
RETURN p.code AS key, coalesce(p.buckets, []) AS buckets, coalesce(p.counts, []) AS counts`,
};

export interface CounterOfRoutesParams {
  keys: ReadonlyArray<string>;
}
export interface CounterOfRoutesRow {
  key: string;
  buckets: string[];
  counts: number[];
}
/** Traffic counters of routes. */
export const ofRoutes: Statement<CounterOfRoutesParams, CounterOfRoutesRow> = {
  name: 'counter/of-routes',
  write: false,
  integers: [],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]' },
  text: `UNWIND $keys AS wanted
MATCH (r:Route {key: wanted})
RETURN r.key AS key, coalesce(r.buckets, []) AS buckets, coalesce(r.counts, []) AS counts`,
};

export interface CounterOfStretchesParams {
  level: string;
  keys: ReadonlyArray<string>;
}
export interface CounterOfStretchesRow {
  key: string;
  buckets: string[];
  counts: number[];
}
/** Traffic counters of stretches of one level. */
export const ofStretches: Statement<CounterOfStretchesParams, CounterOfStretchesRow> = {
  name: 'counter/of-stretches',
  write: false,
  integers: [],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]' },
  text: `UNWIND $keys AS wanted
MATCH (t:Stretch {level: $level, key: wanted})
RETURN t.key AS key, coalesce(t.buckets, []) AS buckets, coalesce(t.counts, []) AS counts`,
};

export interface CounterPendingParams {

}
export interface CounterPendingRow {
  total: number;
}
/** How many batches of traffic wait to be counted. */
export const pending: Statement<CounterPendingParams, CounterPendingRow> = {
  name: 'counter/pending',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (p:PendingTraffic)
RETURN count(p) AS total`,
};

export interface CounterPostParams {
  id: string;
  routes: ReadonlyArray<string>;
  prefixes: ReadonlyArray<string>;
  numbers: ReadonlyArray<number>;
}
export interface CounterPostRow {

}
/** Notes moves of traffic beside the rows that make them, until they are settled. The lists go together, place by place. */
export const post: Statement<CounterPostParams, CounterPostRow> = {
  name: 'counter/post',
  write: true,
  integers: [],
  columns: {  },
  text: `CREATE (:PendingTraffic {id: $id, routes: $routes, prefixes: $prefixes, numbers: $numbers})`,
};

export interface CounterRecountPlacesParams {
  after: string;
  limit: number;
}
export interface CounterRecountPlacesRow {
  key: string;
  buckets: string[];
  counts: number[];
  recountedBuckets: string[];
  recounted: number[];
}
/** The call counters of a page of places beside what the shipments that stop there add up to. */
export const recountPlaces: Statement<CounterRecountPlacesParams, CounterRecountPlacesRow> = {
  name: 'counter/recount-places',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]', recountedBuckets: 'string[]', recounted: 'int[]' },
  text: `MATCH (n:Place) WHERE n.code > $after
WITH n ORDER BY n.code LIMIT $limit
CALL (n) {
  MATCH (n)<-[:STOPS_AT]-(:Route)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + n.code AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.code AS key, coalesce(n.buckets, []) AS buckets, coalesce(n.counts, []) AS counts,
  recountedBuckets AS recountedBuckets, recounted AS recounted
ORDER BY key`,
};

export interface CounterRecountRoutesParams {
  after: string;
  limit: number;
}
export interface CounterRecountRoutesRow {
  key: string;
  buckets: string[];
  counts: number[];
  recountedBuckets: string[];
  recounted: number[];
}
/** The traffic counters of a page of routes beside what their shipments add up to. */
export const recountRoutes: Statement<CounterRecountRoutesParams, CounterRecountRoutesRow> = {
  name: 'counter/recount-routes',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]', recountedBuckets: 'string[]', recounted: 'int[]' },
  text: `MATCH (n:Route) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + '*' AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, coalesce(n.buckets, []) AS buckets, coalesce(n.counts, []) AS counts,
  recountedBuckets AS recountedBuckets, recounted AS recounted
ORDER BY key`,
};

export interface CounterRecountStretchesParams {
  level: string;
  after: string;
  limit: number;
}
export interface CounterRecountStretchesRow {
  key: string;
  buckets: string[];
  counts: number[];
  recountedBuckets: string[];
  recounted: number[];
}
/** The traffic counters of a page of stretches of one level beside what the shipments on them add up to. */
export const recountStretches: Statement<CounterRecountStretchesParams, CounterRecountStretchesRow> = {
  name: 'counter/recount-stretches',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', buckets: 'string[]', counts: 'int[]', recountedBuckets: 'string[]', recounted: 'int[]' },
  text: `MATCH (n:Stretch) WHERE n.level = $level AND n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:COVERS]-(r:Route)<-[:FOLLOWED]-(s:Shipment)
  UNWIND ['*'] + split(r.key, '>') AS place
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + place AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, coalesce(n.buckets, []) AS buckets, coalesce(n.counts, []) AS counts,
  recountedBuckets AS recountedBuckets, recounted AS recounted
ORDER BY key`,
};

export interface CounterSetPlacesParams {
  rows: (string | number | ReadonlyArray<string> | ReadonlyArray<number> | null)[][];
}
export interface CounterSetPlacesRow {

}
/** Writes call counters of places. */
export const setPlaces: Statement<CounterSetPlacesParams, CounterSetPlacesRow> = {
  name: 'counter/set-places',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MATCH (p:Place {code: row[0]})
SET p.buckets = row[1], p.counts = toIntegerList(row[2]), p.calls = toInteger(row[3])`,
};

export interface CounterSetRoutesParams {
  rows: (string | number | ReadonlyArray<string> | ReadonlyArray<number> | null)[][];
}
export interface CounterSetRoutesRow {

}
/** Writes traffic counters of routes. */
export const setRoutes: Statement<CounterSetRoutesParams, CounterSetRoutesRow> = {
  name: 'counter/set-routes',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MATCH (r:Route {key: row[0]})
SET r.buckets = row[1], r.counts = toIntegerList(row[2]), r.shipments = toInteger(row[3])`,
};

export interface CounterSetStretchesParams {
  level: string;
  rows: (string | number | ReadonlyArray<string> | ReadonlyArray<number> | null)[][];
}
export interface CounterSetStretchesRow {

}
/** Writes traffic counters of stretches of one level. */
export const setStretches: Statement<CounterSetStretchesParams, CounterSetStretchesRow> = {
  name: 'counter/set-stretches',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MATCH (t:Stretch {level: $level, key: row[0]})
SET t.buckets = row[1], t.counts = toIntegerList(row[2]), t.shipments = toInteger(row[3]),
  t.firstMonth = row[4], t.lastMonth = row[5]`,
};

export interface CounterTakePendingParams {

}
export interface CounterTakePendingRow {
  routes: string[];
  prefixes: string[];
  numbers: number[];
}
/** Takes the moves that wait to be counted, to be put on the counters in this same transaction. */
export const takePending: Statement<CounterTakePendingParams, CounterTakePendingRow> = {
  name: 'counter/take-pending',
  write: true,
  integers: [],
  columns: { routes: 'string[]', prefixes: 'string[]', numbers: 'int[]' },
  text: `MATCH (p:PendingTraffic)
WHERE p.id > ''
WITH p, p.routes AS routes, p.prefixes AS prefixes, p.numbers AS numbers
DELETE p
RETURN routes, prefixes, numbers`,
};
