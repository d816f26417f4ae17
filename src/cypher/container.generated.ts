// Generated from cypher/container/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

/** What a container shows. */
export interface ContainerColumns {
  number: string;
}

export interface ContainerByNumberParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface ContainerByNumberRow {
  number: string;
}
/** Containers for a batch of numbers. */
export const byNumber: Statement<ContainerByNumberParams, ContainerByNumberRow> = {
  name: 'container/by-number',
  write: false,
  integers: [],
  columns: { number: 'string' },
  text: `UNWIND $keys AS wanted
MATCH (k:Container {number: wanted})
WHERE
  EXISTS { MATCH (k)<-[:STOWED_IN]-(stowing:Shipment) WHERE stowing.audience IN $audiences }
RETURN
  k.number AS number`,
};

export interface ContainerCountParams {
  startsWith: string;
  audiences: ReadonlyArray<string>;
}
export interface ContainerCountRow {
  total: number;
}
/** How many containers have a number that begins so. */
export const count: Statement<ContainerCountParams, ContainerCountRow> = {
  name: 'container/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (k:Container)
WHERE k.number STARTS WITH $startsWith AND
  EXISTS { MATCH (k)<-[:STOWED_IN]-(stowing:Shipment) WHERE stowing.audience IN $audiences }
RETURN count(k) AS total`,
};

export interface ContainerOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface ContainerOfShipmentRow {
  of: string;
  number: string;
}
/** The containers of each shipment of a batch. */
export const ofShipment: Statement<ContainerOfShipmentParams, ContainerOfShipmentRow> = {
  name: 'container/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', number: 'string' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[:STOWED_IN]->(k:Container)
WHERE
  s.audience IN $audiences
RETURN of AS of,
  k.number AS number
ORDER BY of, number`,
};

export interface ContainerPageParams {
  after: string;
  startsWith: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface ContainerPageRow {
  number: string;
}
/** Containers by number, from a cursor on. */
export const page: Statement<ContainerPageParams, ContainerPageRow> = {
  name: 'container/page',
  write: false,
  integers: ['limit'],
  columns: { number: 'string' },
  text: `MATCH (k:Container)
WHERE k.number > $after AND k.number STARTS WITH $startsWith AND
  EXISTS { MATCH (k)<-[:STOWED_IN]-(stowing:Shipment) WHERE stowing.audience IN $audiences }
WITH k ORDER BY k.number LIMIT $limit
RETURN
  k.number AS number`,
};
