// What a viewer sees in the graph: from Neo4j's own counts where that is everything.
// @param audiences: string[]
// @returns revision: int, synthetic: boolean, shipments: int, seizures: int, companies: int, routes: int
// @returns stretches: int, vessels: int, containers: int, ports: int
// @returns firstDeparture: string | null, lastDeparture: string | null
WITH
  // @include access/_everything
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  RETURN COUNT { (:Company) } AS companies, COUNT { (:Route) } AS routes, COUNT { (:Stretch) } AS stretches,
    COUNT { (:Vessel) } AS vessels, COUNT { (:Container) } AS containers, COUNT { (:Port) } AS ports
  UNION ALL
  WITH everything WHERE NOT everything
  RETURN COUNT { MATCH (c:Company) WHERE c.id > '' AND
      // @include access/_company
    } AS companies,
    COUNT { MATCH (r:Route) WHERE r.key > '' AND
      // @include access/_route
    } AS routes,
    COUNT { MATCH (t:Stretch) WHERE t.level IN ['PORT', 'COUNTRY'] AND t.key > '' AND
      // @include access/_stretch
    } AS stretches,
    COUNT { MATCH (v:Vessel) WHERE v.imo > '' AND
      // @include access/_vessel
    } AS vessels,
    COUNT { MATCH (k:Container) WHERE k.number > '' AND
      // @include access/_container
    } AS containers,
    COUNT { MATCH (p:Port) WHERE p.locode > '' AND
      // @include access/_place
    } AS ports
}
MATCH (g:Graph {name: 'portolan'})
RETURN
  // @include status/_revision
  AS revision,
  companies AS companies, routes AS routes, stretches AS stretches, vessels AS vessels, containers AS containers,
  ports AS ports,
  EXISTS { MATCH (a:Audience) WHERE a.key IN $audiences AND a.synthetic } AS synthetic,
  COLLECT { MATCH (a:Audience) WHERE a.key IN $audiences RETURN sum(a.shipments) }[0] AS shipments,
  COUNT { MATCH (z:Seizure) WHERE z.date >= date('0001-01-01') AND
    // @include access/_seizure
  } AS seizures,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed >= date('0001-01-01') AND
    // @include access/_shipment
    RETURN s.departed ORDER BY s.departed LIMIT 1 }[0]) AS firstDeparture,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed >= date('0001-01-01') AND
    // @include access/_shipment
    RETURN s.departed ORDER BY s.departed DESC LIMIT 1 }[0]) AS lastDeparture
