// Generated from cypher/routing/ by npm run codegen; edit those files.
import type { Marking, TransportMode } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface RoutingOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface RoutingOfShipmentRow {
  of: string;
  route: string;
  mode: string;
  seized: boolean;
}
/** The route of each shipment of a batch, its mode, and whether something was seized from it. */
export const ofShipment: Statement<RoutingOfShipmentParams, RoutingOfShipmentRow> = {
  name: 'routing/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', route: 'string', mode: 'string', seized: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:FOLLOWED]->(r:Route)
WHERE
  s.audience IN $audiences
RETURN of AS of, r.key AS route, coalesce(s.mode, '') AS mode, EXISTS {
  MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
    z.audience IN $audiences
} AS seized`,
};

export interface RoutingSeizedParams {
  from: string;
  to: string;
  audiences: ReadonlyArray<string>;
}
export interface RoutingSeizedRow {
  route: string;
  mode: string;
  shipments: number;
}
/** How many shipments that departed in a period were seized, by route and mode. */
export const seized: Statement<RoutingSeizedParams, RoutingSeizedRow> = {
  name: 'routing/seized',
  write: false,
  integers: [],
  columns: { route: 'string', mode: 'string', shipments: 'int' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date('0001-01-01') AND
  z.audience IN $audiences
MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND
  s.audience IN $audiences
WITH DISTINCT s
MATCH (s)-[:FOLLOWED]->(r:Route)
RETURN r.key AS route, coalesce(s.mode, '') AS mode, count(s) AS shipments`,
};

export interface RoutingShipmentsParams {
  lots: ReadonlyArray<{ name: string, route: string, mode: string, seized: boolean, after: string }>;
  from: string;
  to: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface RoutingShipmentsRow {
  lot: string;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments of a period that share a route, a mode and whether they were seized, by id, from a cursor on. */
export const shipments: Statement<RoutingShipmentsParams, RoutingShipmentsRow> = {
  name: 'routing/shipments',
  write: false,
  integers: ['limit'],
  columns: { lot: 'string', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $lots AS lot
CALL (lot) {
  MATCH (:Route {key: lot.route})<-[:FOLLOWED]-(s:Shipment)
  WHERE coalesce(s.mode, '') = lot.mode AND EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = lot.seized
    AND s.departed >= date($from) AND s.departed <= date($to) AND s.id > lot.after AND
    s.audience IN $audiences
  RETURN s ORDER BY s.id LIMIT $limit
}
RETURN lot.name AS lot,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface RoutingTotalsParams {
  audiences: ReadonlyArray<string>;
}
export interface RoutingTotalsRow {
  routes: number;
  shipments: number;
}
/** How many routes have shipments, and how many shipments those are. */
export const totals: Statement<RoutingTotalsParams, RoutingTotalsRow> = {
  name: 'routing/totals',
  write: false,
  integers: [],
  columns: { routes: 'int', shipments: 'int' },
  text: `MATCH (r:Route)
WHERE r.shipments >= 1
WITH r,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipments
WHERE shipments >= 1
RETURN count(r) AS routes, coalesce(sum(shipments), 0) AS shipments`,
};

export interface RoutingTrafficParams {
  limit: number;
  audiences: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
}
export interface RoutingTrafficRow {
  route: string;
  texts: string[];
}
/** The most travelled routes, with the tallies of the years of a period. */
export const traffic: Statement<RoutingTrafficParams, RoutingTrafficRow> = {
  name: 'routing/traffic',
  write: false,
  integers: ['limit'],
  columns: { route: 'string', texts: 'string[]' },
  text: `MATCH (r:Route)
WHERE r.shipments >= 1
WITH r,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS travelled
WHERE travelled >= 1
WITH r AS n, travelled, r.key AS route
ORDER BY travelled DESC, route LIMIT $limit
RETURN route AS route,
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts`,
};
