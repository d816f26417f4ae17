import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { sameGraph, testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, smallWorld } from './support/small-world.ts';

const world = smallWorld();
const companyById = new Map(world.companies.map((company) => [company.id, company]));

describe('walks through the graph', () => {
  let graph: Graph;
  let server: TestServer;
  const statements: string[] = [];

  /** The statements that a query runs, sorted by name. */
  const statementsOf = async (query: string, variables = {}) => {
    statements.length = 0;
    const data = await server.answer(query, variables);
    return { data, names: statements.filter((name) => !name.startsWith('access/')).sort() };
  };

  beforeAll(async () => {
    const filled = await testGraph();
    await loadWorld(filled, world);
    await filled.close();
    graph = sameGraph({ observe: ({ name }) => statements.push(name) });
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('answers every root field', async () => {
    const data = await server.answer(`{
      status { revision synthetic shipments seizures companies routes stretches vessels containers ports firstDeparture lastDeparture neo4jVersion }
      countries(filter: { codes: ["PE"] }) { nodes { code alpha3 name nameEs nameFr wcoRegion wcoRegionInferred rilo } }
      country(code: "PE") { name country { code } }
      ports(filter: { countries: ["BE"] }) { nodes { locode } }
      port(locode: "NLRTM") { code locode functions listed country { code } }
      routes(first: 1) { nodes { key stopCount } }
      route(key: "PECLL>NLRTM") { stops { position code place { __typename code } } }
      stretch(key: "PE>NL", level: COUNTRY) { level stopCount }
      recurringRoutes { totalCount summary { seizures } }
      shipments(first: 1) { nodes { id } }
      shipment(id: "BL-001") { id marking }
      companies(first: 1) { nodes { id } }
      company(id: "C01") { name aliases stub country { code } }
      vessels(first: 1) { nodes { imo } }
      vessel(imo: "9074729") { imo }
      containers(first: 1) { nodes { number } }
      container(number: "CSQU3054383") { number }
      seizures(first: 1) { nodes { id } }
      seizure(id: "S-001") { id }
    }`);
    const departures = world.shipments.map(({ departed }) => departed).sort();
    expect(data.status).toMatchObject({
      shipments: world.shipments.length,
      seizures: world.seizures.length,
      companies: world.companies.length + 2,
      synthetic: false,
      firstDeparture: departures[0],
      lastDeparture: departures.at(-1),
    });
    expect(data.status.neo4jVersion).toMatch(/^\d+\.\d+/);
    expect(data.countries.nodes).toEqual([
      {
        ...{ code: 'PE', alpha3: 'PER', name: 'Peru', nameEs: 'Perú', nameFr: 'Pérou' },
        ...{ wcoRegion: 'AMERICAS_CARIBBEAN', wcoRegionInferred: false, rilo: 'SOUTH_AMERICA' },
      },
    ]);
    expect(data.port).toMatchObject({
      code: 'NLRTM',
      locode: 'NLRTM',
      listed: true,
      country: { code: 'NL' },
    });
    expect(data.route.stops).toEqual([
      { position: 0, code: 'PECLL', place: { __typename: 'Port', code: 'PECLL' } },
      { position: 1, code: 'NLRTM', place: { __typename: 'Port', code: 'NLRTM' } },
    ]);
    expect(data.company).toEqual({
      ...{ name: 'Acme Logistics S.A.', aliases: ['ACME LOG'], stub: false, country: { code: 'PE' } },
    });
    const missing = Object.entries(data).filter(([, value]) => value === null);
    expect(missing).toEqual([]);
    expect(data.shipment.marking).toBe(world.shipments[0]?.marking?.replace('+', '_'));
  });

  it('goes from a seizure to its shipment, companies, their country and back', async () => {
    const seizure = world.seizures.find(({ shipment }) => {
      const consignor = world.shipments.find(({ id }) => id === shipment)?.parties.CONSIGNOR ?? '';
      return companyById.get(consignor)?.country;
    });
    const shipment = world.shipments.find(({ id }) => id === seizure?.shipment);
    const consignor = companyById.get(shipment?.parties.CONSIGNOR ?? '');
    const data = await server.answer(
      `query ($id: ID!) { seizure(id: $id) {
        date category substance quantity { value unit normalised normalisedUnit }
        place { code ... on Port { locode } } country { code } reportedBy { code } shipmentId
        route { key seizures(first: 500) { nodes { id } } }
        shipment {
          id departed route { key } calls { position code date place { name } } seizures { id }
          consignor { id country { code companies(first: 500) { nodes { id } } } }
          consignee { id } notify { id } forwarder { id } carrier { id }
          vessel { imo shipments(first: 500) { nodes { id } } } containers { number }
        } } }`,
      { id: seizure?.id },
    );
    const kilograms = seizure?.kilograms ?? null;
    expect(data.seizure).toMatchObject({
      date: seizure?.date,
      category: seizure?.category,
      substance: seizure?.substance ?? null,
      quantity:
        kilograms === null
          ? null
          : { value: kilograms, unit: 'kg', normalised: kilograms, normalisedUnit: 'KG' },
      reportedBy: { code: seizure?.reportedBy },
      shipmentId: shipment?.id,
    });
    const key = shipment?.stops.join('>');
    expect(data.seizure.route.key).toBe(key);
    expect(data.seizure.route.seizures.nodes).toContainEqual({ id: seizure?.id });
    const of = data.seizure.shipment;
    expect(of).toMatchObject({ id: shipment?.id, departed: shipment?.departed, route: { key } });
    expect(of.calls.map(({ code }: { code: string }) => code)).toEqual(shipment?.stops);
    expect(of.calls[0].date).toBe(shipment?.calls[0] ?? null);
    expect(of.seizures.map(({ id }: { id: string }) => id).sort()).toEqual(
      world.seizures.filter((z) => z.shipment === shipment?.id).map(({ id }) => id),
    );
    for (const [role, field] of [
      ['CONSIGNOR', 'consignor'],
      ['CONSIGNEE', 'consignee'],
      ['NOTIFY', 'notify'],
      ['FORWARDER', 'forwarder'],
      ['CARRIER', 'carrier'],
    ] as const)
      expect(of[field]?.id).toBe(shipment?.parties[role]);
    expect(of.consignor.country.code).toBe(consignor?.country);
    expect(of.consignor.country.companies.nodes).toContainEqual({ id: consignor?.id });
    expect(of.vessel?.imo).toBe(shipment?.vessel ?? undefined);
    if (shipment?.vessel) expect(of.vessel.shipments.nodes).toContainEqual({ id: shipment.id });
    expect(of.containers.map(({ number }: { number: string }) => number)).toEqual(shipment?.containers);
  });

  it('counts traffic alike on a route, its stretches, its companies and its places', async () => {
    const key = 'PECLL>PABLB>NLRTM';
    const of = world.shipments.filter(({ stops }) => stops.join('>') === key);
    const { route, port, company } = await server.answer(`{
      route(key: "${key}") {
        shipmentCount traffic { month shipments }
        stretches { key level shipmentCount traffic { month shipments } }
        companies(roles: [CONSIGNEE], first: 500) { totalCount edges { shipments firstDeparted lastDeparted node { id } } }
      }
      port(locode: "PABLB") { calls }
      company(id: "C05") {
        shipmentCount
        routes(first: 500) { edges { shipments node { key } } }
        partners(first: 500) { totalCount edges { shipments firstDeparted lastDeparted node { id } } }
      } }`);
    expect(route.shipmentCount).toBe(of.length);
    const months = [...new Set(of.map(({ departed }) => departed.slice(0, 7)))].sort();
    expect(route.traffic).toEqual(
      months.map((month) => ({ month, shipments: of.filter((s) => s.departed.startsWith(month)).length })),
    );
    expect(route.stretches.map((s: { level: string; key: string }) => `${s.level} ${s.key}`)).toEqual([
      ...['PORT PABLB>NLRTM', 'PORT PECLL>PABLB', 'PORT PECLL>PABLB>NLRTM'],
      ...['COUNTRY PA>NL', 'COUNTRY PE>PA', 'COUNTRY PE>PA>NL'],
    ]);
    for (const stretch of route.stretches) {
      const stops = (s: string[]) =>
        (stretch.level === 'PORT' ? s : s.map((stop) => stop.slice(0, 2))).join('>');
      const covering = world.shipments.filter((s) => `>${stops(s.stops)}>`.includes(`>${stretch.key}>`));
      expect([stretch.key, stretch.shipmentCount]).toEqual([stretch.key, covering.length]);
      const counted = stretch.traffic.reduce(
        (sum: number, month: { shipments: number }) => sum + month.shipments,
        0,
      );
      expect(counted).toBe(covering.length);
    }
    expect(route.companies.totalCount).toBe(new Set(of.map(({ parties }) => parties.CONSIGNEE)).size);
    for (const edge of route.companies.edges) {
      const departures = of
        .filter((s) => s.parties.CONSIGNEE === edge.node.id)
        .map(({ departed }) => departed);
      expect(edge).toMatchObject({
        shipments: departures.length,
        firstDeparted: departures.sort()[0],
        lastDeparted: departures.at(-1),
      });
    }
    expect(port.calls).toBe(
      world.shipments.flatMap(({ stops }) => stops).filter((s) => s === 'PABLB').length,
    );
    const named = world.shipments.filter(({ parties }) => Object.values(parties).includes('C05'));
    expect(company.shipmentCount).toBe(named.length);
    expect(company.routes.edges.length).toBe(new Set(named.map(({ stops }) => stops.join('>'))).size);
    for (const { shipments, node } of company.routes.edges)
      expect(shipments).toBe(named.filter(({ stops }) => stops.join('>') === node.key).length);
    const trades = named.flatMap(({ parties: { CONSIGNOR, CONSIGNEE }, departed }) => {
      if (CONSIGNOR === CONSIGNEE) return [];
      if (CONSIGNOR === 'C05') return [{ partner: CONSIGNEE, departed }];
      return CONSIGNEE === 'C05' ? [{ partner: CONSIGNOR, departed }] : [];
    });
    expect(company.partners.totalCount).toBe(new Set(trades.map(({ partner }) => partner)).size);
    for (const edge of company.partners.edges) {
      const departures = trades
        .filter(({ partner }) => partner === edge.node.id)
        .map(({ departed }) => departed);
      expect(edge).toMatchObject({
        shipments: departures.length,
        firstDeparted: departures.sort()[0],
        lastDeparted: departures.at(-1),
      });
    }
  });

  it('runs one statement a level, however wide', async () => {
    const query = `query ($first: Int) { shipments(first: $first) { nodes {
      consignor { country { code } routes(first: 3) { nodes { key stops { place { country { code } } } } } }
      consignee { id } containers { number } seizures { place { code } } } totalCount } }`;
    const narrow = await statementsOf(query, { first: 2 });
    const wide = await statementsOf(query, { first: 100 });
    expect(narrow.data.shipments.nodes).toHaveLength(2);
    expect(wide.data.shipments.nodes).toHaveLength(100);
    expect(wide.names).toEqual([
      'company/of-shipment',
      'container/of-shipment',
      'place/by-code',
      'place/by-code',
      'place/of-company',
      'place/of-seizure',
      'route/of-company',
      'seizure/of-shipment',
      'shipment/count-every',
      'shipment/newest',
    ]);
    expect(new Set(narrow.names)).toEqual(new Set(wide.names));
  });

  it('asks for nothing that is not selected, and for nothing twice', async () => {
    expect((await statementsOf('{ seizures { totalCount } }')).names).toEqual(['seizure/count-every']);
    expect(
      (await statementsOf('{ seizures { nodes { id } edges { cursor } pageInfo { hasNextPage } } }')).names,
    ).toEqual(['seizure/of-period']);
    expect(
      (
        await statementsOf(
          '{ a: country(code: "PE") { code } b: country(code: "NL") { code } c: country(code: "pe") { code } }',
        )
      ).names,
    ).toEqual(['place/by-code']);
  });

  it('keeps the companies of two findings with one key apart', async () => {
    const { all, drugs } = await server.answer(`
      fragment Findings on RecurringRouteConnection {
        nodes { key evidence(first: 60) { nodes { shipmentId } } companies(first: 100) { company { id } role consignments } }
      }
      { all: recurringRoutes(first: 80, filter: { maxQ: 1, minObserved: 2 }) { ...Findings }
        drugs: recurringRoutes(first: 80, filter: { maxQ: 1, minObserved: 2, categories: [DRUGS] }) { ...Findings } }`);
    interface Found {
      key: string;
      evidence: { nodes: { shipmentId: string }[] };
      companies: { company: { id: string }; role: 'CONSIGNOR' | 'CONSIGNEE'; consignments: number }[];
    }
    const shared = all.nodes.filter(({ key, evidence }: Found) =>
      drugs.nodes.some(
        (other: Found) => other.key === key && other.evidence.nodes.length < evidence.nodes.length,
      ),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { evidence, companies } of [...all.nodes, ...drugs.nodes] as Found[]) {
      const ids = new Set(evidence.nodes.map(({ shipmentId }) => shipmentId));
      const shipments = world.shipments.filter(({ id }) => ids.has(id));
      const named = (['CONSIGNOR', 'CONSIGNEE'] as const).reduce(
        (sum, role) => sum + shipments.filter(({ parties }) => parties[role]).length,
        0,
      );
      expect(companies.reduce((sum, { consignments }) => sum + consignments, 0)).toBe(named);
      for (const { company, role, consignments } of companies)
        expect(consignments).toBe(shipments.filter(({ parties }) => parties[role] === company.id).length);
    }
  });
});
