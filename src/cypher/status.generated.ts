// Generated from cypher/status/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface StatusRevisionParams {

}
export interface StatusRevisionRow {
  revision: number;
}
/** The revision of the data: raised by every batch that changed something. */
export const revision: Statement<StatusRevisionParams, StatusRevisionRow> = {
  name: 'status/revision',
  write: false,
  integers: [],
  columns: { revision: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision`,
};

export interface StatusTotalsParams {

}
export interface StatusTotalsRow {
  revision: number;
  synthetic: boolean;
  shipments: number;
  seizures: number;
  companies: number;
  routes: number;
  stretches: number;
  vessels: number;
  containers: number;
  ports: number;
  firstDeparture: string | null;
  lastDeparture: string | null;
}
/** What the graph holds: numbers from Neo4j's own counts, the period from both ends of an index. */
export const totals: Statement<StatusTotalsParams, StatusTotalsRow> = {
  name: 'status/totals',
  write: false,
  integers: [],
  columns: { revision: 'int', synthetic: 'boolean', shipments: 'int', seizures: 'int', companies: 'int', routes: 'int', stretches: 'int', vessels: 'int', containers: 'int', ports: 'int', firstDeparture: 'string | null', lastDeparture: 'string | null' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision, g.synthetic AS synthetic,
  COUNT { (:Shipment) } AS shipments, COUNT { (:Seizure) } AS seizures, COUNT { (:Company) } AS companies,
  COUNT { (:Route) } AS routes, COUNT { (:Stretch) } AS stretches, COUNT { (:Vessel) } AS vessels,
  COUNT { (:Container) } AS containers, COUNT { (:Port) } AS ports,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed IS NOT NULL
    RETURN s.departed ORDER BY s.departed LIMIT 1 }[0]) AS firstDeparture,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed IS NOT NULL
    RETURN s.departed ORDER BY s.departed DESC LIMIT 1 }[0]) AS lastDeparture`,
};
