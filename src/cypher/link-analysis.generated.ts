// Generated from cypher/link-analysis/ by npm run codegen; edit those files.
import type { Marking } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface LinkAnalysisCompaniesParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisCompaniesRow {
  key: string;
  marking: Marking | null;
  synthetic: boolean;
  countries: string[];
  consignedBy: number[];
  consignedTo: number[];
  notifies: number[];
  forwardedBy: number[];
  carriedBy: number[];
}
/** Companies by id from a cursor on, with the country that they are registered in and the shipments that name them. */
export const companies: Statement<LinkAnalysisCompaniesParams, LinkAnalysisCompaniesRow> = {
  name: 'link-analysis/companies',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', marking: 'Marking | null', synthetic: 'boolean', countries: 'string[]', consignedBy: 'int[]', consignedTo: 'int[]', notifies: 'int[]', forwardedBy: 'int[]', carriedBy: 'int[]' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
MATCH (c:Company)
WHERE c.id > $after AND
  CASE WHEN c.audience IS NULL THEN EXISTS {
    MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
    WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
  } ELSE c.audience IN $audiences END
WITH c, everything ORDER BY c.id LIMIT $limit
RETURN c.id AS key, c.marking AS marking, coalesce(c.synthetic, false) AS synthetic,
  [(c)-[:REGISTERED_IN]->(country:Country) | country.code] AS countries,
  [(c)<-[:CONSIGNED_BY]-(s:Shipment)
    WHERE everything OR
      s.audience IN $audiences
    | id(s)] AS consignedBy,
  [(c)<-[:CONSIGNED_TO]-(s:Shipment)
    WHERE everything OR
      s.audience IN $audiences
    | id(s)] AS consignedTo,
  [(c)<-[:NOTIFIES]-(s:Shipment)
    WHERE everything OR
      s.audience IN $audiences
    | id(s)] AS notifies,
  [(c)<-[:FORWARDED_BY]-(s:Shipment)
    WHERE everything OR
      s.audience IN $audiences
    | id(s)] AS forwardedBy,
  [(c)<-[:CARRIED_BY]-(s:Shipment)
    WHERE everything OR
      s.audience IN $audiences
    | id(s)] AS carriedBy`,
};

export interface LinkAnalysisContainersParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisContainersRow {
  key: string;
  shipments: number[];
}
/** Containers with the shipments that name them, by key from a cursor on. */
export const containers: Statement<LinkAnalysisContainersParams, LinkAnalysisContainersRow> = {
  name: 'link-analysis/containers',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', shipments: 'int[]' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
MATCH (k:Container)
WHERE k.number > $after
WITH k, [(k)<-[:STOWED_IN]-(s:Shipment)
  WHERE everything OR
    s.audience IN $audiences
  | id(s)] AS shipments
WHERE size(shipments) > 0
RETURN k.number AS key, shipments AS shipments
ORDER BY key LIMIT $limit`,
};

export interface LinkAnalysisRoutesParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisRoutesRow {
  key: string;
  shipments: number[];
}
/** Routes with the shipments that name them, by key from a cursor on. */
export const routes: Statement<LinkAnalysisRoutesParams, LinkAnalysisRoutesRow> = {
  name: 'link-analysis/routes',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', shipments: 'int[]' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
MATCH (r:Route)
WHERE r.key > $after
WITH r, [(r)<-[:FOLLOWED]-(s:Shipment)
  WHERE everything OR
    s.audience IN $audiences
  | id(s)] AS shipments
WHERE size(shipments) > 0
RETURN r.key AS key, shipments AS shipments
ORDER BY key LIMIT $limit`,
};

export interface LinkAnalysisSeizuresParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisSeizuresRow {
  key: string;
  day: string;
  marking: Marking;
  synthetic: boolean;
  shipments: string[];
  routes: string[];
  places: string[];
  reporters: string[];
  consignors: string[];
  consignees: string[];
}
/** Seizures with all that they name, by id from a cursor on. */
export const seizures: Statement<LinkAnalysisSeizuresParams, LinkAnalysisSeizuresRow> = {
  name: 'link-analysis/seizures',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', day: 'string', marking: 'Marking', synthetic: 'boolean', shipments: 'string[]', routes: 'string[]', places: 'string[]', reporters: 'string[]', consignors: 'string[]', consignees: 'string[]' },
  text: `MATCH (z:Seizure)
WHERE z.id > $after AND
  z.audience IN $audiences
WITH z ORDER BY z.id LIMIT $limit
RETURN z.id AS key, toString(z.date) AS day, z.marking AS marking, coalesce(z.synthetic, false) AS synthetic,
  [(z)-[:TAKEN_FROM]->(s:Shipment)
    WHERE
      s.audience IN $audiences
    | s.id] AS shipments,
  [(z)-[:ALONG]->(r:Route)
    WHERE
      z.routeAudience IN $audiences
    | r.key] AS routes,
  [(z)-[:SEIZED_AT]->(at:Place) | at.code] AS places,
  [(z)-[:REPORTED_BY]->(reporter:Country) | reporter.code] AS reporters,
  [(z)-[:CONSIGNED_BY]->(c:Company)
    WHERE
      z.namesAudience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    | c.id] AS consignors,
  [(z)-[:CONSIGNED_TO]->(c:Company)
    WHERE
      z.namesAudience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    | c.id] AS consignees
ORDER BY key`,
};

export interface LinkAnalysisShipmentsParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisShipmentsRow {
  ids: string[];
  numbers: number[];
  days: string[];
  markings: Marking[];
  synthetic: boolean[];
}
/** Shipments by id from a cursor on, as parallel lists: a row for each would take three times as long. `numbers` are the graph's
 * own, by which the other statements of a reading name them. */
export const shipments: Statement<LinkAnalysisShipmentsParams, LinkAnalysisShipmentsRow> = {
  name: 'link-analysis/shipments',
  write: false,
  integers: ['limit'],
  columns: { ids: 'string[]', numbers: 'int[]', days: 'string[]', markings: 'Marking[]', synthetic: 'boolean[]' },
  text: `MATCH (s:Shipment)
WHERE s.id > $after AND
  s.audience IN $audiences
WITH s ORDER BY s.id LIMIT $limit
RETURN collect(s.id) AS ids, collect(id(s)) AS numbers, collect(toString(s.departed)) AS days,
  collect(s.marking) AS markings, collect(coalesce(s.synthetic, false)) AS synthetic`,
};

export interface LinkAnalysisVesselsParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisVesselsRow {
  key: string;
  shipments: number[];
}
/** Vessels with the shipments that name them, by key from a cursor on. */
export const vessels: Statement<LinkAnalysisVesselsParams, LinkAnalysisVesselsRow> = {
  name: 'link-analysis/vessels',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', shipments: 'int[]' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
MATCH (v:Vessel)
WHERE v.imo > $after
WITH v, [(v)<-[:ABOARD]-(s:Shipment)
  WHERE everything OR
    s.audience IN $audiences
  | id(s)] AS shipments
WHERE size(shipments) > 0
RETURN v.imo AS key, shipments AS shipments
ORDER BY key LIMIT $limit`,
};
