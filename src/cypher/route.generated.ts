// Generated from cypher/route/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

/** What a route shows. */
export interface RouteColumns {
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}

export interface RouteByKeyParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface RouteByKeyRow {
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes for a batch of keys. */
export const byKey: Statement<RouteByKeyParams, RouteByKeyRow> = {
  name: 'route/by-key',
  write: false,
  integers: [],
  columns: { key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $keys AS wanted
MATCH (r:Route {key: wanted})
WHERE
  (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
RETURN
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteCountParams {
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteCountRow {
  total: number;
}
/** How many routes pass a filter. */
export const count: Statement<RouteCountParams, RouteCountRow> = {
  name: 'route/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (r:Route)
WHERE r.shipments >= 0 AND
  (
    (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
  )
  AND (
    reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
      | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  ) >= $filter.minShipments
  AND (
    reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
      | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  ) >= $filter.minSeizures
  AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
  AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
    OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
  AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
    WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
  AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
    WHERE left(stop, 2) IN $filter.regionCountries))
RETURN count(r) AS total`,
};

export interface RouteMostSeizuresParams {
  below: number;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
}
export interface RouteMostSeizuresRow {
  rank: number;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes with the most seizures first, from a cursor on. Whoever sees everything walks the index in its order; for others the
 * order is that of the seizures that they see. */
export const mostSeizures: Statement<RouteMostSeizuresParams, RouteMostSeizuresRow> = {
  name: 'route/most-seizures',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `CALL () {
  WITH
    NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
    AS everything
  CALL (everything) {
    WITH everything WHERE everything
    MATCH (r:Route)
    WHERE r.seizures >= 0 AND r.seizures <= $below AND ($after IS NULL OR r.seizures < $below OR r.key > $after.id) AND
      (
        (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
      )
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
          | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
      ) >= $filter.minShipments
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
          | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
      ) >= $filter.minSeizures
      AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
      AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
        OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
      AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
        WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
      AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
        WHERE left(stop, 2) IN $filter.regionCountries))
    RETURN r, r.seizures AS rank ORDER BY r.seizures DESC, r.key LIMIT $limit
    UNION ALL
    WITH everything WHERE NOT everything
    MATCH (r:Route)
    WHERE r.seizures >= 0 AND
      (
        (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
      )
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
          | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
      ) >= $filter.minShipments
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
          | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
      ) >= $filter.minSeizures
      AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
      AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
        OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
      AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
        WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
      AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
        WHERE left(stop, 2) IN $filter.regionCountries))
    WITH r,
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
      AS rank
    WHERE rank <= $below AND ($after IS NULL OR rank < $below OR r.key > $after.id)
    RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
  }
  RETURN r, rank
}
RETURN rank AS rank,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteMostShipmentsParams {
  below: number;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
}
export interface RouteMostShipmentsRow {
  rank: number;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes with the most shipments first, from a cursor on. Whoever sees everything walks the index in its order; for others the
 * order is that of the shipments that they see. */
export const mostShipments: Statement<RouteMostShipmentsParams, RouteMostShipmentsRow> = {
  name: 'route/most-shipments',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `CALL () {
  WITH
    NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
    AS everything
  CALL (everything) {
    WITH everything WHERE everything
    MATCH (r:Route)
    WHERE r.shipments >= 0 AND r.shipments <= $below AND ($after IS NULL OR r.shipments < $below OR r.key > $after.id) AND
      (
        (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
      )
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
          | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
      ) >= $filter.minShipments
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
          | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
      ) >= $filter.minSeizures
      AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
      AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
        OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
      AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
        WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
      AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
        WHERE left(stop, 2) IN $filter.regionCountries))
    RETURN r, r.shipments AS rank ORDER BY r.shipments DESC, r.key LIMIT $limit
    UNION ALL
    WITH everything WHERE NOT everything
    MATCH (r:Route)
    WHERE r.shipments >= 0 AND
      (
        (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
      )
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
          | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
      ) >= $filter.minShipments
      AND (
        reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
          | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
      ) >= $filter.minSeizures
      AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
      AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
        OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
      AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
        WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
      AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
        WHERE left(stop, 2) IN $filter.regionCountries))
    WITH r,
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
      AS rank
    WHERE rank <= $below AND ($after IS NULL OR rank < $below OR r.key > $after.id)
    RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
  }
  RETURN r, rank
}
RETURN rank AS rank,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfCompanyParams {
  parents: ReadonlyArray<string>;
  roles: ReadonlyArray<string> | null;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface RouteOfCompanyRow {
  parent: string;
  rank: number;
  shipments: number;
  firstDeparted: string;
  lastDeparted: string;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes of the shipments of each company of a batch, with the company's traffic on each, most first, from a cursor on. */
export const ofCompany: Statement<RouteOfCompanyParams, RouteOfCompanyRow> = {
  name: 'route/of-company',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', shipments: 'int', firstDeparted: 'string', lastDeparted: 'string', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (c:Company {id: parent})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)-[:FOLLOWED]->(r:Route)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    s.audience IN $audiences
    AND
    coalesce(c.audience IN $audiences, true)
  WITH r, count(DISTINCT s) AS shipments, min(s.departed) AS firstDeparted, max(s.departed) AS lastDeparted
  WHERE $after IS NULL OR shipments < $after.rank OR (shipments = $after.rank AND r.key > $after.id)
  RETURN r, shipments, firstDeparted, lastDeparted ORDER BY shipments DESC, r.key LIMIT $limit
}
RETURN parent AS parent, shipments AS rank, shipments AS shipments,
  toString(firstDeparted) AS firstDeparted, toString(lastDeparted) AS lastDeparted,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfCompanyCountParams {
  parents: ReadonlyArray<string>;
  roles: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
}
export interface RouteOfCompanyCountRow {
  parent: string;
  total: number;
}
/** How many routes the shipments of each company of a batch followed. */
export const ofCompanyCount: Statement<RouteOfCompanyCountParams, RouteOfCompanyCountRow> = {
  name: 'route/of-company-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
MATCH (c:Company {id: parent})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)-[:FOLLOWED]->(r:Route)
WHERE ($roles IS NULL OR type(as) IN $roles) AND
  s.audience IN $audiences
  AND
  coalesce(c.audience IN $audiences, true)
RETURN parent AS parent, count(DISTINCT r) AS total`,
};

export interface RouteOfCountryParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteOfCountryRow {
  parent: string;
  rank: number;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes with a stop in each country of a batch, at a port or with only the country known, from a cursor on. */
export const ofCountry: Statement<RouteOfCountryParams, RouteOfCountryRow> = {
  name: 'route/of-country',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (:Country {code: anchor})<-[:STOPS_AT]-(r:Route) RETURN r
    UNION
    MATCH (:Country {code: anchor})<-[:IN]-(:Port)<-[:STOPS_AT]-(r:Route) RETURN r
  }
  WITH DISTINCT parent, r WHERE
    (
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    )
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    ) >= $filter.minShipments
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ) >= $filter.minSeizures
    AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
    AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
      OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
    AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
      WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
    AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
      WHERE left(stop, 2) IN $filter.regionCountries))
  WITH parent, r, CASE $sort WHEN 'MOST_SEIZURES' THEN
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ELSE
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND r.key > $after.id)
  RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfCountryCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteOfCountryCountRow {
  parent: string;
  total: number;
}
/** Routes with a stop in each country of a batch, at a port or with only the country known: how many. */
export const ofCountryCount: Statement<RouteOfCountryCountParams, RouteOfCountryCountRow> = {
  name: 'route/of-country-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (:Country {code: anchor})<-[:STOPS_AT]-(r:Route) RETURN r
    UNION
    MATCH (:Country {code: anchor})<-[:IN]-(:Port)<-[:STOPS_AT]-(r:Route) RETURN r
  }
  WITH DISTINCT parent, r WHERE
    (
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    )
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    ) >= $filter.minShipments
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ) >= $filter.minSeizures
    AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
    AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
      OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
    AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
      WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
    AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
      WHERE left(stop, 2) IN $filter.regionCountries))
  RETURN count(DISTINCT r) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface RouteOfPlaceParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteOfPlaceRow {
  parent: string;
  rank: number;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes with a stop at each place of a batch, from a cursor on. */
export const ofPlace: Statement<RouteOfPlaceParams, RouteOfPlaceRow> = {
  name: 'route/of-place',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:STOPS_AT]-(r:Route)
  WITH DISTINCT parent, r WHERE
    (
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    )
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    ) >= $filter.minShipments
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ) >= $filter.minSeizures
    AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
    AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
      OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
    AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
      WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
    AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
      WHERE left(stop, 2) IN $filter.regionCountries))
  WITH parent, r, CASE $sort WHEN 'MOST_SEIZURES' THEN
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ELSE
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND r.key > $after.id)
  RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfPlaceCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteOfPlaceCountRow {
  parent: string;
  total: number;
}
/** Routes with a stop at each place of a batch: how many. */
export const ofPlaceCount: Statement<RouteOfPlaceCountParams, RouteOfPlaceCountRow> = {
  name: 'route/of-place-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:STOPS_AT]-(r:Route)
  WITH DISTINCT parent, r WHERE
    (
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    )
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    ) >= $filter.minShipments
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ) >= $filter.minSeizures
    AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
    AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
      OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
    AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
      WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
    AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
      WHERE left(stop, 2) IN $filter.regionCountries))
  RETURN count(DISTINCT r) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface RouteOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface RouteOfSeizureRow {
  of: string;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** The route of each seizure of a batch. */
export const ofSeizure: Statement<RouteOfSeizureParams, RouteOfSeizureRow> = {
  name: 'route/of-seizure',
  write: false,
  integers: [],
  columns: { of: 'string', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $keys AS of
MATCH (z:Seizure {id: of})-[:ALONG]->(r:Route)
WHERE
  z.routeAudience IN $audiences
RETURN of AS of,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface RouteOfShipmentRow {
  of: string;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** The route of each shipment of a batch. */
export const ofShipment: Statement<RouteOfShipmentParams, RouteOfShipmentRow> = {
  name: 'route/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:FOLLOWED]->(r:Route)
WHERE
  s.audience IN $audiences
RETURN of AS of,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfStretchParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteOfStretchRow {
  parent: string;
  rank: number;
  key: string;
  stopCount: number;
  shipmentCount: number;
  seizureCount: number;
}
/** Routes that cover each stretch of a batch; anchors are level and key, from a cursor on. */
export const ofStretch: Statement<RouteOfStretchParams, RouteOfStretchRow> = {
  name: 'route/of-stretch',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', key: 'string', stopCount: 'int', shipmentCount: 'int', seizureCount: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(r:Route)
  WITH DISTINCT parent, r WHERE
    (
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    )
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    ) >= $filter.minShipments
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ) >= $filter.minSeizures
    AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
    AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
      OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
    AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
      WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
    AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
      WHERE left(stop, 2) IN $filter.regionCountries))
  WITH parent, r, CASE $sort WHEN 'MOST_SEIZURES' THEN
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ELSE
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND r.key > $after.id)
  RETURN r, rank ORDER BY rank DESC, r.key LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  r.key AS key, r.stopCount AS stopCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
    | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
  AS shipmentCount,
  reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
    | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
  AS seizureCount`,
};

export interface RouteOfStretchCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { through: ReadonlyArray<string> | null, origin: ReadonlyArray<string> | null, destination: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minShipments: number, minSeizures: number };
  audiences: ReadonlyArray<string>;
}
export interface RouteOfStretchCountRow {
  parent: string;
  total: number;
}
/** Routes that cover each stretch of a batch; anchors are level and key: how many. */
export const ofStretchCount: Statement<RouteOfStretchCountParams, RouteOfStretchCountRow> = {
  name: 'route/of-stretch-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(r:Route)
  WITH DISTINCT parent, r WHERE
    (
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    )
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
        | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
    ) >= $filter.minShipments
    AND (
      reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
        | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
    ) >= $filter.minSeizures
    AND ($filter.origin IS NULL OR any(code IN $filter.origin WHERE r.key STARTS WITH code))
    AND ($filter.destination IS NULL OR split(r.key, '>')[-1] IN $filter.destination
      OR left(split(r.key, '>')[-1], 2) IN $filter.destination)
    AND ($filter.through IS NULL OR any(stop IN split(r.key, '>')
      WHERE stop IN $filter.through OR left(stop, 2) IN $filter.through))
    AND ($filter.regionCountries IS NULL OR any(stop IN split(r.key, '>')
      WHERE left(stop, 2) IN $filter.regionCountries))
  RETURN count(DISTINCT r) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface RouteTrafficParams {
  keys: ReadonlyArray<string>;
  fromMonth: string;
  afterMonth: string;
  audiences: ReadonlyArray<string>;
}
export interface RouteTrafficRow {
  key: string;
  texts: string[];
}
/** The traffic counters of a batch of routes. */
export const traffic: Statement<RouteTrafficParams, RouteTrafficRow> = {
  name: 'route/traffic',
  write: false,
  integers: [],
  columns: { key: 'string', texts: 'string[]' },
  text: `UNWIND $keys AS wanted
MATCH (n:Route {key: wanted})
RETURN n.key AS key,
  reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
    | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts`,
};
