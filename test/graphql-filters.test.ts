import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { wcoRegionOf } from '../src/places/wco-regions.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import {
  CONTAINERS,
  loadWorld,
  type SeizureRecord,
  type ShipmentRecord,
  smallWorld,
  VESSELS,
} from './support/small-world.ts';

const world = smallWorld();
const shipmentById = new Map(world.shipments.map((shipment) => [shipment.id, shipment]));

const calls = (stops: readonly string[], code: string) =>
  stops.some((stop) => stop === code || (code.length === 2 && stop.startsWith(code)));
const inRegion = (code: string, region: string) => wcoRegionOf(code.slice(0, 2))?.group === region;
const stopsOf = (seizure: SeizureRecord) =>
  seizure.ownStops ?? shipmentById.get(seizure.shipment ?? '')?.stops ?? [];
const countryOf = (seizure: SeizureRecord) => seizure.location?.slice(0, 2) ?? seizure.reportedBy ?? '';
const names = (shipment: ShipmentRecord, company: string) =>
  Object.values(shipment.parties).includes(company);
const isSeized = (shipment: ShipmentRecord) =>
  world.seizures.some((seizure) => seizure.shipment === shipment.id);

type Filter = Record<string, unknown>;
const FILTERS = {
  companies: 'CompanyFilter',
  countries: 'CountryFilter',
  ports: 'PortFilter',
  routes: 'RouteFilter',
  seizures: 'SeizureFilter',
  shipments: 'ShipmentFilter',
};

const SHIPMENTS: [Filter, (shipment: ShipmentRecord) => boolean][] = [
  [{}, () => true],
  [{ from: '2023-03-11' }, (s) => s.departed >= '2023-03-11'],
  [{ to: '2023-03-11' }, (s) => s.departed <= '2023-03-11'],
  [{ from: '2023-02-03', to: '2023-02-03' }, (s) => s.departed === '2023-02-03'],
  [{ from: '2023-03-11T23:59:59Z' }, (s) => s.departed >= '2023-03-11'],
  [{ modes: ['AIR'] }, (s) => s.mode === 'AIR'],
  [{ modes: ['AIR', 'ROAD'] }, (s) => s.mode === 'AIR' || s.mode === 'ROAD'],
  [{ hs: ['1211'] }, (s) => s.hs?.startsWith('1211') ?? false],
  [{ hs: ['12.11.90', '69'] }, (s) => s.hs === '121190' || s.hs === '6907'],
  [{ through: ['PABLB'] }, (s) => calls(s.stops, 'PABLB')],
  [{ through: ['pablb', 'USLAX'] }, (s) => calls(s.stops, 'PABLB') || calls(s.stops, 'USLAX')],
  [{ through: ['PE'] }, (s) => calls(s.stops, 'PE')],
  [{ through: ['PE', 'JM', 'IN'] }, (s) => ['PE', 'JM', 'IN'].some((code) => calls(s.stops, code))],
  [{ through: ['PE', 'JM', 'IN', 'MX'] }, (s) => ['PE', 'JM', 'IN', 'MX'].some((c) => calls(s.stops, c))],
  [{ through: ['NL', 'USMIA'] }, (s) => calls(s.stops, 'NL') || calls(s.stops, 'USMIA')],
  [{ regions: ['ASIA_PACIFIC'] }, (s) => s.stops.some((stop) => inRegion(stop, 'ASIA_PACIFIC'))],
  [{ companies: ['C03'] }, (s) => names(s, 'C03')],
  [{ companies: ['C03', 'STUB-1'] }, (s) => names(s, 'C03') || names(s, 'STUB-1')],
  [{ vessels: [VESSELS[0]] }, (s) => s.vessel === VESSELS[0]],
  [{ vessels: [`imo ${VESSELS[1]}`] }, (s) => s.vessel === VESSELS[1]],
  [{ containers: [CONTAINERS[2]] }, (s) => s.containers.includes(String(CONTAINERS[2]))],
  [{ containers: [CONTAINERS[2]?.toLowerCase()] }, (s) => s.containers.includes(String(CONTAINERS[2]))],
  [{ minWeightKg: 100 }, (s) => s.weightKg !== null && s.weightKg >= 100],
  [{ maxWeightKg: 100 }, (s) => s.weightKg !== null && s.weightKg <= 100],
  [{ minWeightKg: 100, maxWeightKg: 2500.5 }, (s) => s.weightKg === 100 || s.weightKg === 2500.5],
  [{ minValueUsd: 5_000 }, (s) => s.valueUsd !== null && s.valueUsd >= 5_000],
  [{ maxValueUsd: 0 }, (s) => s.valueUsd === 0],
  [{ seized: true }, isSeized],
  [{ seized: false }, (s) => !isSeized(s)],
  [
    { through: ['NLRTM'], companies: ['C05'], modes: ['SEA'], from: '2023-02-01' },
    (s) => calls(s.stops, 'NLRTM') && names(s, 'C05') && s.mode === 'SEA' && s.departed >= '2023-02-01',
  ],
  [
    { hs: ['12'], regions: ['EUROPE'], seized: false },
    (s) => !!s.hs?.startsWith('12') && s.stops.some((stop) => inRegion(stop, 'EUROPE')) && !isSeized(s),
  ],
];

const SEIZURES: [Filter, (seizure: SeizureRecord) => boolean][] = [
  [{}, () => true],
  [{ from: '2023-09-01' }, (z) => z.date >= '2023-09-01'],
  [{ to: '2023-08-15' }, (z) => z.date <= '2023-08-15'],
  [{ categories: ['DRUGS'] }, (z) => z.category === 'DRUGS'],
  [{ categories: ['MEDICINES', 'HAZARDOUS_WASTE'] }, (z) => /MEDICINES|WASTE/.test(z.category)],
  [{ substances: ['cocaine'] }, (z) => z.substance?.toUpperCase() === 'COCAINE'],
  [{ substances: ['Tramadol', 'FENTANYL'] }, (z) => /^(tramadol|fentanyl)$/i.test(z.substance ?? '')],
  [{ hs: ['30'] }, (z) => z.hs === '3004'],
  [{ seizedIn: ['NLRTM'] }, (z) => z.location === 'NLRTM'],
  [{ seizedIn: ['NL'] }, (z) => countryOf(z) === 'NL'],
  [{ seizedIn: ['BE', 'USMIA'] }, (z) => countryOf(z) === 'BE' || z.location === 'USMIA'],
  [{ through: ['COCTG'] }, (z) => calls(stopsOf(z), 'COCTG')],
  [{ through: ['PE', 'DOCAU'] }, (z) => calls(stopsOf(z), 'PE') || calls(stopsOf(z), 'DOCAU')],
  [{ regions: ['EUROPE'] }, (z) => inRegion(countryOf(z), 'EUROPE')],
  [{ minQuantity: 40 }, (z) => z.kilograms !== null && z.kilograms >= 40],
  [{ withShipment: true }, (z) => z.shipment !== null],
  [{ withShipment: false }, (z) => z.shipment === null],
  [
    { seizedIn: ['NL'], categories: ['DRUGS'], from: '2023-08-01' },
    (z) => countryOf(z) === 'NL' && z.category === 'DRUGS' && z.date >= '2023-08-01',
  ],
];

interface RouteRecord {
  key: string;
  stops: string[];
  shipments: number;
  seizures: number;
}
const routeRecords: RouteRecord[] = [
  ...new Set([
    ...world.shipments.map((s) => s.stops.join('>')),
    ...world.seizures.map((z) => stopsOf(z).join('>')),
  ]),
].map((key) => ({
  key,
  stops: key.split('>'),
  shipments: world.shipments.filter((s) => s.stops.join('>') === key).length,
  seizures: world.seizures.filter((z) => stopsOf(z).join('>') === key).length,
}));
const ROUTES: [Filter, (route: RouteRecord) => boolean][] = [
  [{}, () => true],
  [{ through: ['PABLB'] }, (r) => calls(r.stops, 'PABLB')],
  [{ through: ['PA'] }, (r) => calls(r.stops, 'PA')],
  [{ through: ['PA', 'NLRTM'] }, (r) => calls(r.stops, 'PA') || calls(r.stops, 'NLRTM')],
  [{ origin: ['PE'] }, (r) => r.stops[0]?.slice(0, 2) === 'PE'],
  [{ origin: ['PECLL'] }, (r) => r.stops[0] === 'PECLL'],
  [{ destination: ['NL'] }, (r) => r.stops.at(-1)?.slice(0, 2) === 'NL'],
  [{ destination: ['NLRTM'] }, (r) => r.stops.at(-1) === 'NLRTM'],
  [{ origin: ['CO'], destination: ['USMIA'] }, (r) => r.key.startsWith('CO') && r.key.endsWith('USMIA')],
  [{ regions: ['ASIA_PACIFIC'] }, (r) => r.stops.some((stop) => inRegion(stop, 'ASIA_PACIFIC'))],
  [{ minShipments: 10 }, (r) => r.shipments >= 10],
  [{ minSeizures: 5 }, (r) => r.seizures >= 5],
];

describe('filters, against a plain recount of the records', () => {
  let graph: Graph;
  let server: TestServer;

  /** The keys of everything that passes, with the total; through one page, for the small world fits in it. */
  const list = async (field: keyof typeof FILTERS, key: string, filter: Filter, more = '') => {
    const query = `query ($filter: ${FILTERS[field]}) { ${field}(filter: $filter, first: 500${more}) { totalCount nodes { ${key} } } }`;
    const { totalCount, nodes } = (await server.answer(query, { filter }))[field];
    const keys: string[] = nodes.map((node: Record<string, string>) => node[key]);
    expect(totalCount).toBe(keys.length);
    return keys.sort();
  };

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, world);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it.each(SHIPMENTS)('shipments(filter: %j)', async (filter, passes) => {
    const expected = world.shipments.filter(passes).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(await list('shipments', 'id', filter)).toEqual(expected.sort());
    // The same in another order, which takes another way through the graph.
    expect(await list('shipments', 'id', filter, ', sort: OLDEST')).toEqual(expected);
  });

  it.each([
    ['HEAVIEST', 'weightKg'],
    ['MOST_VALUABLE', 'valueUsd'],
  ] as const)('shipments(sort: %s) leaves out those without %s, from the total too', async (sort, property) => {
    for (const filter of [{}, { through: ['PE'] }, { through: ['PABLB'], modes: ['SEA'] }]) {
      const [, passes] = SHIPMENTS.find(([other]) => JSON.stringify(other) === JSON.stringify(filter)) ?? [
        filter,
        (s: ShipmentRecord) => calls(s.stops, 'PABLB') && s.mode === 'SEA',
      ];
      const expected = world.shipments.filter((s) => passes(s) && s[property] !== null).map(({ id }) => id);
      expect(await list('shipments', 'id', filter, `, sort: ${sort}`)).toEqual(expected.sort());
    }
  });

  it.each(SEIZURES)('seizures(filter: %j)', async (filter, passes) => {
    const expected = world.seizures.filter(passes).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(await list('seizures', 'id', filter)).toEqual(expected.sort());
    const valued = world.seizures.filter((z) => passes(z) && z.valueUsd !== null).map(({ id }) => id);
    expect(await list('seizures', 'id', filter, ', sort: MOST_VALUABLE')).toEqual(valued.sort());
  });

  it.each(ROUTES)('routes(filter: %j)', async (filter, passes) => {
    const expected = routeRecords.filter(passes).map(({ key }) => key);
    expect(expected.length).toBeGreaterThan(0);
    expect(await list('routes', 'key', filter)).toEqual(expected.sort());
    expect(await list('routes', 'key', filter, ', sort: MOST_SEIZURES')).toEqual(expected);
  });

  it('companies by country, region and whether a file described them', async () => {
    const of = (passes: (country: string) => boolean) =>
      world.companies.filter(({ country }) => country !== null && passes(country)).map(({ id }) => id);
    const described = world.companies.map(({ id }) => id);
    expect(await list('companies', 'id', { countries: ['pe', 'NL'] })).toEqual(
      of((c) => c === 'PE' || c === 'NL'),
    );
    expect(await list('companies', 'id', { regions: ['EUROPE'] })).toEqual(of((c) => inRegion(c, 'EUROPE')));
    expect(await list('companies', 'id', { regions: ['EUROPE'], countries: ['NL', 'PE'] })).toEqual(
      of((c) => c === 'NL'),
    );
    expect(await list('companies', 'id', { regions: ['EUROPE'], countries: ['PE'] })).toEqual([]);
    expect(await list('companies', 'id', { stub: true })).toEqual(['STUB-1', 'STUB-2']);
    expect(await list('companies', 'id', { stub: false })).toEqual(described);
    expect(await list('companies', 'id', {})).toEqual([...described, 'STUB-1', 'STUB-2']);
  });

  it('ports by country, region and whether anything called there', async () => {
    const called = [...new Set(world.shipments.flatMap(({ stops }) => stops))].filter(
      (code) => code.length === 5,
    );
    const of = (passes: (code: string) => boolean) => called.filter(passes).sort();
    expect(await list('ports', 'code', {})).toEqual(of(() => true));
    expect(await list('ports', 'code', { countries: ['US'] })).toEqual(of((code) => code.startsWith('US')));
    expect(await list('ports', 'code', { regions: ['EUROPE'] })).toEqual(
      of((code) => inRegion(code, 'EUROPE')),
    );
    const all = await list('ports', 'code', { countries: ['JM'], withTraffic: false });
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((code) => code.startsWith('JM'))).toBe(true);
  });

  it('countries by code, region and RILO', async () => {
    expect(await list('countries', 'code', { codes: ['pe', 'NL'] })).toEqual(['NL', 'PE']);
    expect(await list('countries', 'code', { rilos: ['central_africa'] })).toEqual([
      'BI',
      'CD',
      'CF',
      'CG',
      'CM',
      'GA',
      'GQ',
      'TD',
    ]);
    const europe = await list('countries', 'code', { regions: ['EUROPE'] });
    expect(europe.every((code) => inRegion(code, 'EUROPE'))).toBe(true);
    expect(europe).toContain('NL');
    expect(await list('countries', 'code', { regions: ['EUROPE'], codes: ['NL', 'PE'] })).toEqual(['NL']);
  });

  it('vessels by the beginning of a name and containers of a number', async () => {
    const { vessels, containers } = await server.answer(
      `{ vessels { totalCount nodes { imo } } containers(startsWith: "msc") { totalCount nodes { number } } }`,
    );
    const sailed = [...new Set(world.shipments.flatMap(({ vessel }) => vessel ?? []))].sort();
    expect(vessels).toEqual({ totalCount: sailed.length, nodes: sailed.map((imo) => ({ imo })) });
    expect(containers).toEqual({ totalCount: 1, nodes: [{ number: CONTAINERS[1] }] });
  });

  it('filters below a node as it does at the root', async () => {
    const { route, company, country, vessel } = await server.answer(
      `query ($shipments: ShipmentFilter, $seizures: SeizureFilter, $imo: ID!) {
        route(key: "PECLL>PABLB>NLRTM") { shipments(filter: $shipments, first: 500) { totalCount nodes { id } } }
        company(id: "C05") { shipments(roles: [CARRIER, NOTIFY], filter: $shipments, first: 500) { totalCount nodes { id } } }
        country(code: "NL") { seizures(filter: $seizures, first: 500) { totalCount nodes { id } } }
        vessel(imo: $imo) { seizures(filter: $seizures, first: 500) { totalCount nodes { id } } }
      }`,
      { shipments: { modes: ['SEA', 'AIR'] }, seizures: { categories: ['DRUGS'] }, imo: VESSELS[0] },
    );
    const shipments = (passes: (s: ShipmentRecord) => boolean) =>
      world.shipments.filter((s) => (s.mode === 'SEA' || s.mode === 'AIR') && passes(s)).map(({ id }) => id);
    const seizures = (passes: (z: SeizureRecord) => boolean) =>
      world.seizures.filter((z) => z.category === 'DRUGS' && passes(z)).map(({ id }) => id);
    const check = (
      { totalCount, nodes }: { totalCount: number; nodes: { id: string }[] },
      expected: string[],
    ) => {
      expect(expected.length).toBeGreaterThan(0);
      expect(totalCount).toBe(expected.length);
      expect(nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
    };
    check(
      route.shipments,
      shipments((s) => s.stops.join('>') === 'PECLL>PABLB>NLRTM'),
    );
    check(
      company.shipments,
      shipments((s) => s.parties.CARRIER === 'C05' || s.parties.NOTIFY === 'C05'),
    );
    check(
      country.seizures,
      seizures((z) => countryOf(z) === 'NL'),
    );
    check(
      vessel.seizures,
      seizures((z) => shipmentById.get(z.shipment ?? '')?.vessel === VESSELS[0]),
    );
  });
});

describe('search by text', () => {
  let graph: Graph;
  let server: TestServer;
  const companies = async (search: string, filter: Filter = {}) => {
    const query = `query ($search: String, $filter: CompanyFilter) {
      companies(search: $search, filter: $filter) { totalCount nodes { name } } }`;
    const { totalCount, nodes } = (await server.answer(query, { search, filter })).companies;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }: { name: string }) => name);
  };

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, world);
    await graph.command('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it.each([
    ['Acme Logistics S.A.', 'Acme Logistics S.A.'],
    ['acme logistcs', 'Acme Logistics S.A.'],
    ['acme logistics sa', 'Acme Logistics S.A.'],
    ['acme log', 'Acme Logistics S.A.'],
    ['ACME', 'Acme Logistics S.A.'],
    ['logistics acme', 'Acme Logistics S.A.'],
    ["o'neill", "O'Neill Freight"],
    ['oneill freigth', "O'Neill Freight"],
    ['bank with love', 'Bank with Love Ltd'],
    ['mueller sohne', 'Müller & Söhne GmbH'],
    ['muller sohne', 'Müller & Söhne GmbH'],
    ['Müller & Söhne', 'Müller & Söhne GmbH'],
    ['exportadora geneve', 'Exportadora Genève'],
    ['exportadora GENÈVE', 'Exportadora Genève'],
    ['geneva exprot', 'Exportadora Genève'],
    ['hierbas', 'Andes Botanicals'],
    ['pacific star', 'Pacific Star Shipping'],
  ])('finds %j', async (search, first) => {
    expect((await companies(search))[0]).toBe(first);
  });

  it('needs every word, and puts the exact one first', async () => {
    expect(await companies('pacific star shipping')).toEqual([
      'Pacific Star Shipping',
      'Pacific Start Shipping',
    ]);
    expect(await companies('pacific toys')).toEqual([]);
  });

  it('narrows what it finds by the filter', async () => {
    expect(await companies('andes botanicals')).toHaveLength(2);
    expect(await companies('andes botanicals', { countries: ['EC'] })).toHaveLength(1);
  });

  it.each([
    'acme OR toys',
    'toys* acme',
    '*:*',
    'name:acme AND toys',
    '-zzz acme toys',
    'acme || toys',
    '(toys) "acme',
  ])('gives Lucene no orders: %j', async (search) => {
    const { errors, data } = await server.ask(
      'query ($search: String) { companies(search: $search) { totalCount } }',
      { search },
    );
    if (errors) expect(errors[0]?.extensions.code).toBe('BAD_FILTER');
    else expect(data?.companies.totalCount).toBe(0);
  });

  it.each(['', '  ', '?!', '*:*'])('refuses %j, which has no word', async (search) => {
    const { errors } = await server.ask(
      'query ($search: String) { shipments(search: $search) { totalCount } }',
      {
        search,
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_FILTER');
  });

  it('finds shipments by their goods, with the filter in force', async () => {
    const of = async (search: string, filter: Filter = {}) => {
      const query = `query ($search: String, $filter: ShipmentFilter) {
        shipments(search: $search, filter: $filter, first: 500) { totalCount nodes { description mode } } }`;
      return (await server.answer(query, { search, filter })).shipments;
    };
    const shrimp = world.shipments.filter(({ description }) => description === 'frozen shrimp');
    expect((await of('frozen toys')).totalCount).toBe(0);
    expect((await of('shrimps frozn')).totalCount).toBe(shrimp.length);
    const { totalCount, nodes } = await of('frozen shrimp', { modes: ['AIR'] });
    expect(totalCount).toBe(shrimp.filter(({ mode }) => mode === 'AIR').length);
    expect(nodes.every((node: { mode: string }) => node.mode === 'AIR')).toBe(true);
  });

  it('finds ports by name or code', async () => {
    const of = async (search: string) =>
      (
        await server.answer(
          'query ($s: String) { ports(search: $s, filter: { withTraffic: false }) { nodes { code } } }',
          { s: search },
        )
      ).ports.nodes.map(({ code }: { code: string }) => code);
    expect((await of('roterdam'))[0]).toBe('NLRTM');
    expect((await of('nlrtm'))[0]).toBe('NLRTM');
  });
});
