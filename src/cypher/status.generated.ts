// Generated from cypher/status/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface StatusRevisionParams {
  audiences: ReadonlyArray<string>;
}
export interface StatusRevisionRow {
  revision: number;
}
/** The revision of what a viewer sees: raised by every batch that changed something of it. */
export const revision: Statement<StatusRevisionParams, StatusRevisionRow> = {
  name: 'status/revision',
  write: false,
  integers: [],
  columns: { revision: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN
  coalesce(g.base, 0) + reduce(sum = 0, own IN COLLECT {
    MATCH (a:Audience) WHERE a.key IN $audiences RETURN a.revision } | sum + own)
  AS revision`,
};

export interface StatusTotalsParams {
  audiences: ReadonlyArray<string>;
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
/** What a viewer sees in the graph: from Neo4j's own counts where that is everything. */
export const totals: Statement<StatusTotalsParams, StatusTotalsRow> = {
  name: 'status/totals',
  write: false,
  integers: [],
  columns: { revision: 'int', synthetic: 'boolean', shipments: 'int', seizures: 'int', companies: 'int', routes: 'int', stretches: 'int', vessels: 'int', containers: 'int', ports: 'int', firstDeparture: 'string | null', lastDeparture: 'string | null' },
  text: `WITH
  NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  RETURN COUNT { (:Company) } AS companies, COUNT { (:Route) } AS routes, COUNT { (:Stretch) } AS stretches,
    COUNT { (:Vessel) } AS vessels, COUNT { (:Container) } AS containers, COUNT { (:Port) } AS ports
  UNION ALL
  WITH everything WHERE NOT everything
  RETURN COUNT { MATCH (c:Company) WHERE c.id > '' AND
      CASE WHEN c.audience IS NULL THEN EXISTS {
        MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
        WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
      } ELSE c.audience IN $audiences END
    } AS companies,
    COUNT { MATCH (r:Route) WHERE r.key > '' AND
      (any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
    } AS routes,
    COUNT { MATCH (t:Stretch) WHERE t.level IN ['PORT', 'COUNTRY'] AND t.key > '' AND
      (any(a IN t.audiences WHERE a IN $audiences) OR EXISTS {
        MATCH (t)<-[:COVERS]-(covering:Route) WHERE any(a IN covering.seizureAudiences WHERE a IN $audiences) })
    } AS stretches,
    COUNT { MATCH (v:Vessel) WHERE v.imo > '' AND
      EXISTS { MATCH (v)<-[:ABOARD]-(aboard:Shipment) WHERE aboard.audience IN $audiences }
    } AS vessels,
    COUNT { MATCH (k:Container) WHERE k.number > '' AND
      EXISTS { MATCH (k)<-[:STOWED_IN]-(stowing:Shipment) WHERE stowing.audience IN $audiences }
    } AS containers,
    COUNT { MATCH (p:Port) WHERE p.locode > '' AND
      (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
        OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
        OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
    } AS ports
}
MATCH (g:Graph {name: 'portolan'})
RETURN
  coalesce(g.base, 0) + reduce(sum = 0, own IN COLLECT {
    MATCH (a:Audience) WHERE a.key IN $audiences RETURN a.revision } | sum + own)
  AS revision,
  companies AS companies, routes AS routes, stretches AS stretches, vessels AS vessels, containers AS containers,
  ports AS ports,
  EXISTS { MATCH (a:Audience) WHERE a.key IN $audiences AND a.synthetic } AS synthetic,
  COLLECT { MATCH (a:Audience) WHERE a.key IN $audiences RETURN sum(a.shipments) }[0] AS shipments,
  COUNT { MATCH (z:Seizure) WHERE z.date >= date('0001-01-01') AND
    z.audience IN $audiences
  } AS seizures,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed >= date('0001-01-01') AND
    s.audience IN $audiences
    RETURN s.departed ORDER BY s.departed LIMIT 1 }[0]) AS firstDeparture,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed >= date('0001-01-01') AND
    s.audience IN $audiences
    RETURN s.departed ORDER BY s.departed DESC LIMIT 1 }[0]) AS lastDeparture`,
};
