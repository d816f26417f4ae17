// Generated from cypher/vessel/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

/** What a vessel shows. */
export interface VesselColumns {
  imo: string;
  name: string | null;
}

export interface VesselByImoParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface VesselByImoRow {
  imo: string;
  name: string | null;
}
/** Vessels for a batch of IMO numbers. */
export const byImo: Statement<VesselByImoParams, VesselByImoRow> = {
  name: 'vessel/by-imo',
  write: false,
  integers: [],
  columns: { imo: 'string', name: 'string | null' },
  text: `UNWIND $keys AS wanted
MATCH (v:Vessel {imo: wanted})
WHERE
  EXISTS { MATCH (v)<-[:ABOARD]-(aboard:Shipment) WHERE aboard.audience IN $audiences }
RETURN
  v.imo AS imo,
  CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
    MATCH (v)<-[:ABOARD]-(naming:Shipment) WHERE naming.audience IN $audiences AND naming.vesselName IS NOT NULL
    RETURN naming.vesselName ORDER BY naming.departed DESC, naming.id DESC LIMIT 1 }) END
  AS name`,
};

export interface VesselCountParams {
  nameStartsWith: string;
  audiences: ReadonlyArray<string>;
}
export interface VesselCountRow {
  total: number;
}
/** How many vessels have a name that begins so. */
export const count: Statement<VesselCountParams, VesselCountRow> = {
  name: 'vessel/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (v:Vessel)
WHERE v.imo > '' AND coalesce(
  CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
    MATCH (v)<-[:ABOARD]-(naming:Shipment) WHERE naming.audience IN $audiences AND naming.vesselName IS NOT NULL
    RETURN naming.vesselName ORDER BY naming.departed DESC, naming.id DESC LIMIT 1 }) END
  , '') STARTS WITH $nameStartsWith AND
  EXISTS { MATCH (v)<-[:ABOARD]-(aboard:Shipment) WHERE aboard.audience IN $audiences }
RETURN count(v) AS total`,
};

export interface VesselOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface VesselOfShipmentRow {
  of: string;
  imo: string;
  name: string | null;
}
/** The vessel of each shipment of a batch. */
export const ofShipment: Statement<VesselOfShipmentParams, VesselOfShipmentRow> = {
  name: 'vessel/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', imo: 'string', name: 'string | null' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:ABOARD]->(v:Vessel)
WHERE
  s.audience IN $audiences
RETURN of AS of,
  v.imo AS imo,
  CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
    MATCH (v)<-[:ABOARD]-(naming:Shipment) WHERE naming.audience IN $audiences AND naming.vesselName IS NOT NULL
    RETURN naming.vesselName ORDER BY naming.departed DESC, naming.id DESC LIMIT 1 }) END
  AS name`,
};

export interface VesselPageParams {
  after: string;
  nameStartsWith: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface VesselPageRow {
  imo: string;
  name: string | null;
}
/** Vessels by IMO number, from a cursor on. */
export const page: Statement<VesselPageParams, VesselPageRow> = {
  name: 'vessel/page',
  write: false,
  integers: ['limit'],
  columns: { imo: 'string', name: 'string | null' },
  text: `MATCH (v:Vessel)
WHERE v.imo > $after AND coalesce(
  CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
    MATCH (v)<-[:ABOARD]-(naming:Shipment) WHERE naming.audience IN $audiences AND naming.vesselName IS NOT NULL
    RETURN naming.vesselName ORDER BY naming.departed DESC, naming.id DESC LIMIT 1 }) END
  , '') STARTS WITH $nameStartsWith AND
  EXISTS { MATCH (v)<-[:ABOARD]-(aboard:Shipment) WHERE aboard.audience IN $audiences }
WITH v ORDER BY v.imo LIMIT $limit
RETURN
  v.imo AS imo,
  CASE WHEN v.nameAudience IN $audiences THEN v.name ELSE head(COLLECT {
    MATCH (v)<-[:ABOARD]-(naming:Shipment) WHERE naming.audience IN $audiences AND naming.vesselName IS NOT NULL
    RETURN naming.vesselName ORDER BY naming.departed DESC, naming.id DESC LIMIT 1 }) END
  AS name`,
};
