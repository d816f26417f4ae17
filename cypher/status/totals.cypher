// What the graph holds: numbers from Neo4j's own counts, the period from both ends of an index.
// @returns revision: int, synthetic: boolean, shipments: int, seizures: int, companies: int, routes: int
// @returns stretches: int, vessels: int, containers: int, ports: int
// @returns firstDeparture: string | null, lastDeparture: string | null
MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision, g.synthetic AS synthetic,
  COUNT { (:Shipment) } AS shipments, COUNT { (:Seizure) } AS seizures, COUNT { (:Company) } AS companies,
  COUNT { (:Route) } AS routes, COUNT { (:Stretch) } AS stretches, COUNT { (:Vessel) } AS vessels,
  COUNT { (:Container) } AS containers, COUNT { (:Port) } AS ports,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed IS NOT NULL
    RETURN s.departed ORDER BY s.departed LIMIT 1 }[0]) AS firstDeparture,
  toString(COLLECT { MATCH (s:Shipment) WHERE s.departed IS NOT NULL
    RETURN s.departed ORDER BY s.departed DESC LIMIT 1 }[0]) AS lastDeparture
