// Generated from cypher/recurring-route/ by npm run codegen; edit those files.
import type { Marking, SeizureCategory } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface RecurringRouteCallsParams {
  audiences: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
}
export interface RecurringRouteCallsRow {
  place: string;
  texts: string[];
}
/** Calls at every place with traffic: the tallies of the years of a period. */
export const calls: Statement<RecurringRouteCallsParams, RecurringRouteCallsRow> = {
  name: 'recurring-route/calls',
  write: false,
  integers: [],
  columns: { place: 'string', texts: 'string[]' },
  text: `MATCH (n:Place)
WHERE n.calls > 0
RETURN n.code AS place,
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts
ORDER BY place`,
};

export interface RecurringRouteCompanySizesParams {
  share: number;
  audiences: ReadonlyArray<string>;
}
export interface RecurringRouteCompanySizesRow {
  records: number;
}
/** How many records name each company of a sample, drawn by id, as the one that sent or was to receive. */
export const companySizes: Statement<RecurringRouteCompanySizesParams, RecurringRouteCompanySizesRow> = {
  name: 'recurring-route/company-sizes',
  write: false,
  integers: [],
  columns: { records: 'int' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  MATCH (c:Company)
  WHERE c.sample < $share
  RETURN COUNT { (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-() } AS records
  UNION ALL
  WITH everything WHERE NOT everything
  MATCH (c:Company)
  WHERE c.sample < $share AND
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
  RETURN COUNT { MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(record)
    WHERE coalesce(record.namesAudience, record.audience) IN $audiences } AS records
}
RETURN records AS records`,
};

export interface RecurringRouteCompanyTrafficParams {
  companies: ReadonlyArray<{ id: string, most: number }>;
  from: string;
  to: string;
  audiences: ReadonlyArray<string>;
}
export interface RecurringRouteCompanyTrafficRow {
  company: string;
  month: string;
  mode: string;
  route: string;
  shipments: number;
}
/** Shipments of a period that each company of a batch sent or was to receive, by month, mode and route. Companies that more
 * records name than their $most are left out: nothing that large is a front, and reading it takes long. */
export const companyTraffic: Statement<RecurringRouteCompanyTrafficParams, RecurringRouteCompanyTrafficRow> = {
  name: 'recurring-route/company-traffic',
  write: false,
  integers: [],
  columns: { company: 'string', month: 'string', mode: 'string', route: 'string', shipments: 'int' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
UNWIND $companies AS wanted
MATCH (c:Company {id: wanted.id})
WHERE
  coalesce(c.audience IN $audiences, true)
WITH c, everything, wanted.most AS most, COUNT { (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-() } AS named
// Those that the viewer sees are counted only where they may be fewer, and decide.
CALL (c, everything, most, named) {
  WITH c, everything, most, named
  WHERE named > most AND NOT everything
  MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(record)
  WHERE coalesce(record.namesAudience, record.audience) IN $audiences
  RETURN count(record) AS seen
}
WITH c, everything, most, named, seen
WHERE named <= most OR (NOT everything AND seen <= most)
MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment)-[:FOLLOWED]->(r:Route)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND
  s.audience IN $audiences
RETURN c.id AS company, left(toString(s.departed), 7) AS month, coalesce(s.mode, '') AS mode, r.key AS route,
  count(DISTINCT s) AS shipments`,
};

export interface RecurringRouteLastMonthParams {
  audiences: ReadonlyArray<string>;
}
export interface RecurringRouteLastMonthRow {
  month: string;
}
/** The month of the last seizure. */
export const lastMonth: Statement<RecurringRouteLastMonthParams, RecurringRouteLastMonthRow> = {
  name: 'recurring-route/last-month',
  write: false,
  integers: [],
  columns: { month: 'string' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date('0001-01-01') AND
  z.audience IN $audiences
RETURN left(toString(z.date), 7) AS month
ORDER BY z.date DESC
LIMIT 1`,
};

export interface RecurringRoutePopulationParams {
  audiences: ReadonlyArray<string>;
}
export interface RecurringRoutePopulationRow {
  companies: number;
  shipments: number;
}
/** How many companies and shipments there are in all. */
export const population: Statement<RecurringRoutePopulationParams, RecurringRoutePopulationRow> = {
  name: 'recurring-route/population',
  write: false,
  integers: [],
  columns: { companies: 'int', shipments: 'int' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  RETURN COUNT { MATCH (:Company) } AS companies
  UNION ALL
  WITH everything WHERE NOT everything
  RETURN COUNT { MATCH (c:Company) WHERE c.id > '' AND
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
  } AS companies
}
RETURN companies AS companies,
  COLLECT { MATCH (a:Audience) WHERE a.key IN $audiences RETURN sum(a.shipments) }[0] AS shipments`,
};

export interface RecurringRouteSampleParams {
  level: string;
  share: number;
  audiences: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
}
export interface RecurringRouteSampleRow {
  weight: number;
  texts: string[];
}
/** A sample of the stretches with traffic that spans a month of the period, drawn by key, with the tallies of its years.
 * Stretches that one route alone covers are one hypothesis: each weighs 1 by their number. */
export const sample: Statement<RecurringRouteSampleParams, RecurringRouteSampleRow> = {
  name: 'recurring-route/sample',
  write: false,
  integers: [],
  columns: { weight: 'float', texts: 'string[]' },
  text: `MATCH (t:Stretch)
WHERE t.level = $level AND t.sample < $share AND
  (any(i IN range(0, size(coalesce(t.audiences, [])) - 1) WHERE t.audiences[i] IN $audiences AND t.lastMonths[i] >= $fromMonth)
    AND any(i IN range(0, size(coalesce(t.audiences, [])) - 1) WHERE t.audiences[i] IN $audiences AND t.firstMonths[i] < $afterMonth))
CALL (t) {
  MATCH (t)<-[:COVERS]-(r:Route)
  WHERE
    (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
  RETURN r LIMIT 2
}
WITH t AS n, collect(r) AS covering
CALL (covering) {
  WITH covering WHERE size(covering) = 1
  UNWIND covering AS only
  MATCH (only)-[:COVERS]->(own:Stretch)
  // Of a busy stretch the first other route answers.
  WHERE own.level = $level AND NOT EXISTS {
    MATCH (own)<-[:COVERS]-(r:Route)
    WHERE r <> only AND
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
  }
  RETURN count(own) AS alone
}
RETURN CASE alone WHEN 0 THEN 1.0 ELSE 1.0 / alone END AS weight,
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts`,
};

export interface RecurringRouteSeizuresParams {
  from: string;
  to: string;
  categories: ReadonlyArray<string> | null;
  seizedIn: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
}
export interface RecurringRouteSeizuresRow {
  id: string;
  date: string;
  category: SeizureCategory;
  concealment: string | null;
  synthetic: boolean;
  country: string | null;
  place: string | null;
  marking: Marking;
  shipmentMarking: Marking | null;
  shipment: string;
  hasShipment: boolean;
  departed: string;
  mode: string;
  route: string;
  consignor: string | null;
  consignee: string | null;
}
/** Seizures of a period along a known route (that of the shipment they were taken from, else their own), by date. Goods of one
 * shipment, or else of one case, count as one consignment. */
export const seizures: Statement<RecurringRouteSeizuresParams, RecurringRouteSeizuresRow> = {
  name: 'recurring-route/seizures',
  write: false,
  integers: [],
  columns: { id: 'string', date: 'string', category: 'SeizureCategory', concealment: 'string | null', synthetic: 'boolean', country: 'string | null', place: 'string | null', marking: 'Marking', shipmentMarking: 'Marking | null', shipment: 'string', hasShipment: 'boolean', departed: 'string', mode: 'string', route: 'string', consignor: 'string | null', consignee: 'string | null' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
  AND ($categories IS NULL OR z.category IN $categories) AND
  z.audience IN $audiences
OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WHERE
  s.audience IN $audiences
CALL (s) {
  // What a shipment names is read in one go: it has few links, and each expansion passes all of them.
  MATCH (s)-[l:FOLLOWED|CONSIGNED_BY|CONSIGNED_TO]->(n)
  WITH l, n, n AS c
  WHERE n:Route OR
    coalesce(c.audience IN $audiences, true)
  RETURN head(collect(CASE type(l) WHEN 'FOLLOWED' THEN n.key END)) AS taken,
    head(collect(CASE type(l) WHEN 'CONSIGNED_BY' THEN n.id END)) AS consignor,
    head(collect(CASE type(l) WHEN 'CONSIGNED_TO' THEN n.id END)) AS consignee
}
CALL (z, taken) {
  WITH z, taken
  WHERE taken IS NULL
  MATCH (z)-[:ALONG]->(along:Route)
  WHERE
    z.routeAudience IN $audiences
  RETURN min(along.key) AS own
}
WITH z, s, consignor, consignee, coalesce(taken, own) AS route
WHERE route IS NOT NULL
OPTIONAL MATCH (z)-[:SEIZED_AT]->(p:Port)
WITH z, s, consignor, consignee, route, p
WHERE $seizedIn IS NULL OR z.country IN $seizedIn OR p.locode IN $seizedIn
RETURN z.id AS id, toString(z.date) AS date, z.category AS category, z.concealment AS concealment,
  coalesce(z.synthetic, false) AS synthetic, z.country AS country, p.locode AS place,
  z.marking AS marking, s.marking AS shipmentMarking,
  coalesce(s.id,
    CASE WHEN z.caseId IS NULL THEN z.id ELSE 'case ' + coalesce(z.owner, '') + ' ' + z.caseId END
  ) AS shipment, s IS NOT NULL AS hasShipment, toString(coalesce(s.departed, z.date)) AS departed,
  coalesce(s.mode, CASE z.conveyance WHEN 'VESSEL' THEN 'SEA' WHEN 'AIRCRAFT' THEN 'AIR' WHEN 'TRUCK' THEN 'ROAD'
    WHEN 'TRAIN' THEN 'RAIL' ELSE '' END) AS mode, route AS route, consignor AS consignor, consignee AS consignee
ORDER BY date, id`,
};

export interface RecurringRouteShipmentsParams {
  audiences: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
}
export interface RecurringRouteShipmentsRow {
  texts: string[];
}
/** Shipments of the years of a period: the tallies of the audiences. */
export const shipments: Statement<RecurringRouteShipmentsParams, RecurringRouteShipmentsRow> = {
  name: 'recurring-route/shipments',
  write: false,
  integers: [],
  columns: { texts: 'string[]' },
  text: `MATCH (n:Audience)
WHERE n.key IN $audiences
RETURN
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts`,
};

export interface RecurringRouteTestedParams {
  level: string;
  audiences: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
}
export interface RecurringRouteTestedRow {
  total: number;
}
/** How many stretches of a level have traffic that spans a month of the period. */
export const tested: Statement<RecurringRouteTestedParams, RecurringRouteTestedRow> = {
  name: 'recurring-route/tested',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  RETURN COUNT {
    MATCH (t:Stretch)
    WHERE t.level = $level AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth
  } AS total
  UNION ALL
  WITH everything WHERE NOT everything
  RETURN COUNT {
    MATCH (t:Stretch)
    WHERE t.level = $level AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth AND
      (any(i IN range(0, size(coalesce(t.audiences, [])) - 1) WHERE t.audiences[i] IN $audiences AND t.lastMonths[i] >= $fromMonth)
        AND any(i IN range(0, size(coalesce(t.audiences, [])) - 1) WHERE t.audiences[i] IN $audiences AND t.firstMonths[i] < $afterMonth))
  } AS total
}
RETURN total AS total`,
};

export interface RecurringRouteTrafficParams {
  level: string;
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
}
export interface RecurringRouteTrafficRow {
  key: string;
  texts: string[];
}
/** Traffic on a batch of stretches: the tallies of the years of a period. */
export const traffic: Statement<RecurringRouteTrafficParams, RecurringRouteTrafficRow> = {
  name: 'recurring-route/traffic',
  write: false,
  integers: [],
  columns: { key: 'string', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Stretch {level: $level, key: wanted})
RETURN n.key AS key,
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts`,
};

export interface RecurringRouteWithoutRouteParams {
  from: string;
  to: string;
  categories: ReadonlyArray<string> | null;
  seizedIn: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
}
export interface RecurringRouteWithoutRouteRow {
  total: number;
}
/** How many seizures of a period have neither a known shipment nor a route of their own. */
export const withoutRoute: Statement<RecurringRouteWithoutRouteParams, RecurringRouteWithoutRouteRow> = {
  name: 'recurring-route/without-route',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
  AND ($categories IS NULL OR z.category IN $categories) AND
  z.audience IN $audiences
  AND NOT EXISTS { MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
    s.audience IN $audiences
  }
  AND NOT EXISTS { MATCH (z)-[:ALONG]->(:Route) WHERE
    z.routeAudience IN $audiences
  }
  AND ($seizedIn IS NULL OR z.country IN $seizedIn OR EXISTS {
    MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $seizedIn })
RETURN count(z) AS total`,
};
