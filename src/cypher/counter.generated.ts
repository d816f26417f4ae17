// Generated from cypher/counter/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface CounterEveryAudienceParams {

}
export interface CounterEveryAudienceRow {
  key: string;
  audiences: string[];
  years: string[];
  texts: string[];
}
/** The traffic counters of all audiences that records of their own have. */
export const everyAudience: Statement<CounterEveryAudienceParams, CounterEveryAudienceRow> = {
  name: 'counter/every-audience',
  write: false,
  integers: [],
  columns: { key: 'string', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `MATCH (n:Audience)
WHERE n.key > '' AND size(coalesce(n.parts, [])) = 0
RETURN n.key AS key,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts
ORDER BY key`,
};

export interface CounterOfAudiencesParams {
  keys: ReadonlyArray<string>;
}
export interface CounterOfAudiencesRow {
  key: string;
  audiences: string[];
  years: string[];
  texts: string[];
}
/** Traffic counters of audiences. */
export const ofAudiences: Statement<CounterOfAudiencesParams, CounterOfAudiencesRow> = {
  name: 'counter/of-audiences',
  write: false,
  integers: [],
  columns: { key: 'string', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Audience {key: wanted})
RETURN n.key AS key,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts`,
};

export interface CounterOfPlacesParams {
  keys: ReadonlyArray<string>;
}
export interface CounterOfPlacesRow {
  key: string;
  audiences: string[];
  years: string[];
  texts: string[];
}
/** Call counters of places. */
export const ofPlaces: Statement<CounterOfPlacesParams, CounterOfPlacesRow> = {
  name: 'counter/of-places',
  write: false,
  integers: [],
  columns: { key: 'string', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Place {code: wanted})
RETURN n.code AS key,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts`,
};

export interface CounterOfRoutesParams {
  keys: ReadonlyArray<string>;
}
export interface CounterOfRoutesRow {
  key: string;
  audiences: string[];
  years: string[];
  texts: string[];
}
/** Traffic counters of routes. */
export const ofRoutes: Statement<CounterOfRoutesParams, CounterOfRoutesRow> = {
  name: 'counter/of-routes',
  write: false,
  integers: [],
  columns: { key: 'string', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Route {key: wanted})
RETURN n.key AS key,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts`,
};

export interface CounterOfStretchesParams {
  level: string;
  keys: ReadonlyArray<string>;
}
export interface CounterOfStretchesRow {
  key: string;
  audiences: string[];
  years: string[];
  texts: string[];
}
/** Traffic counters of stretches of one level. */
export const ofStretches: Statement<CounterOfStretchesParams, CounterOfStretchesRow> = {
  name: 'counter/of-stretches',
  write: false,
  integers: [],
  columns: { key: 'string', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Stretch {level: $level, key: wanted})
RETURN n.key AS key,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts`,
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
  recountedBuckets: string[];
  recounted: number[];
  audiences: string[];
  years: string[];
  texts: string[];
}
/** The call counters of a page of places beside what the shipments that stop there add up to. */
export const recountPlaces: Statement<CounterRecountPlacesParams, CounterRecountPlacesRow> = {
  name: 'counter/recount-places',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', recountedBuckets: 'string[]', recounted: 'int[]', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `MATCH (n:Place) WHERE n.code > $after
WITH n ORDER BY n.code LIMIT $limit
CALL (n) {
  MATCH (n)<-[:STOPS_AT]-(:Route)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + n.code AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.code AS key, recountedBuckets AS recountedBuckets, recounted AS recounted,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts
ORDER BY key`,
};

export interface CounterRecountRoutesParams {
  after: string;
  limit: number;
}
export interface CounterRecountRoutesRow {
  key: string;
  recountedBuckets: string[];
  recounted: number[];
  audiences: string[];
  years: string[];
  texts: string[];
}
/** The traffic counters of a page of routes beside what their shipments add up to. */
export const recountRoutes: Statement<CounterRecountRoutesParams, CounterRecountRoutesRow> = {
  name: 'counter/recount-routes',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', recountedBuckets: 'string[]', recounted: 'int[]', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `MATCH (n:Route) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:FOLLOWED]-(s:Shipment)
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + '*' AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, recountedBuckets AS recountedBuckets, recounted AS recounted,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts
ORDER BY key`,
};

export interface CounterRecountShipmentsParams {

}
export interface CounterRecountShipmentsRow {
  key: string;
  recountedBuckets: string[];
  recounted: number[];
}
/** What all shipments add up to, by audience. */
export const recountShipments: Statement<CounterRecountShipmentsParams, CounterRecountShipmentsRow> = {
  name: 'counter/recount-shipments',
  write: false,
  integers: [],
  columns: { key: 'string', recountedBuckets: 'string[]', recounted: 'int[]' },
  text: `MATCH (s:Shipment)
WHERE s.departed >= date('0001-01-01')
WITH s.audience AS key, left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + '*' AS bucket
WITH key, bucket, count(*) AS number
ORDER BY bucket
RETURN key AS key, collect(bucket) AS recountedBuckets, collect(number) AS recounted`,
};

export interface CounterRecountStretchesParams {
  level: string;
  after: string;
  limit: number;
}
export interface CounterRecountStretchesRow {
  key: string;
  recountedBuckets: string[];
  recounted: number[];
  audiences: string[];
  years: string[];
  texts: string[];
}
/** The traffic counters of a page of stretches of one level beside what the shipments on them add up to. */
export const recountStretches: Statement<CounterRecountStretchesParams, CounterRecountStretchesRow> = {
  name: 'counter/recount-stretches',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', recountedBuckets: 'string[]', recounted: 'int[]', audiences: 'string[]', years: 'string[]', texts: 'string[]' },
  text: `MATCH (n:Stretch) WHERE n.level = $level AND n.key > $after
WITH n ORDER BY n.key LIMIT $limit
CALL (n) {
  MATCH (n)<-[:COVERS]-(r:Route)<-[:FOLLOWED]-(s:Shipment)
  UNWIND ['*'] + split(r.key, '>') AS place
  WITH left(toString(s.departed), 7) + '|' + s.audience + '|' + coalesce(s.mode, '') + '|' + place AS bucket
  WITH bucket, count(*) AS number ORDER BY bucket
  RETURN collect(bucket) AS recountedBuckets, collect(number) AS recounted
}
RETURN n.key AS key, recountedBuckets AS recountedBuckets, recounted AS recounted,
  coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
  reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts
ORDER BY key`,
};

export interface CounterSetAudiencesParams {
  rows: ReadonlyArray<{ key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, ReadonlyArray<string> | null>, audiences: ReadonlyArray<string>, totals: ReadonlyArray<number>, firstMonths: ReadonlyArray<string>, lastMonths: ReadonlyArray<string> }>;
}
export interface CounterSetAudiencesRow {

}
/** Writes traffic counters of audiences. */
export const setAudiences: Statement<CounterSetAudiencesParams, CounterSetAudiencesRow> = {
  name: 'counter/set-audiences',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MATCH (a:Audience {key: row.key})
SET a += row.traffic, a.shipments = toInteger(row.total), a.audiences = row.audiences`,
};

export interface CounterSetPlacesParams {
  rows: ReadonlyArray<{ key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, ReadonlyArray<string> | null>, audiences: ReadonlyArray<string>, totals: ReadonlyArray<number>, firstMonths: ReadonlyArray<string>, lastMonths: ReadonlyArray<string> }>;
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
MATCH (p:Place {code: row.key})
SET p += row.traffic, p.calls = toInteger(row.total), p.audiences = row.audiences, p.totals = toIntegerList(row.totals)`,
};

export interface CounterSetRoutesParams {
  rows: ReadonlyArray<{ key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, ReadonlyArray<string> | null>, audiences: ReadonlyArray<string>, totals: ReadonlyArray<number>, firstMonths: ReadonlyArray<string>, lastMonths: ReadonlyArray<string> }>;
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
MATCH (r:Route {key: row.key})
SET r += row.traffic, r.shipments = toInteger(row.total), r.audiences = row.audiences, r.totals = toIntegerList(row.totals)`,
};

export interface CounterSetStretchesParams {
  level: string;
  rows: ReadonlyArray<{ key: string, total: number, firstMonth: string | null, lastMonth: string | null, traffic: Record<string, ReadonlyArray<string> | null>, audiences: ReadonlyArray<string>, totals: ReadonlyArray<number>, firstMonths: ReadonlyArray<string>, lastMonths: ReadonlyArray<string> }>;
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
MATCH (t:Stretch {level: $level, key: row.key})
SET t += row.traffic, t.shipments = toInteger(row.total), t.firstMonth = row.firstMonth, t.lastMonth = row.lastMonth,
  t.audiences = row.audiences, t.totals = toIntegerList(row.totals), t.firstMonths = row.firstMonths,
  t.lastMonths = row.lastMonths`,
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
