import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { writeDemoWorld } from '../src/demo/world.ts';
import { compare, type Lot } from '../src/detection/routing/comparison.ts';
import { detourOf } from '../src/detection/routing/detour.ts';
import { Contexts, type Paths } from '../src/detection/routing/rules.ts';
import { SeaLanes } from '../src/detection/routing/sea-lanes.ts';
import { readLanes } from '../src/detection/routing/sea-legs.ts';
import { legProbabilities } from '../src/detection/routing/surprise.ts';
import { loadFiles } from '../src/load/load.ts';
import { Coast } from '../src/places/coast.ts';
import type { Coordinates } from '../src/places/coordinates.ts';
import { ports } from '../src/places/ports.ts';
import { arcKm, directionOf, greatCircle, nearestOnArc } from '../src/places/sphere.ts';
import { readStarters } from '../src/playground/starters.ts';
import { sampleOf } from '../src/random.ts';
import { benjaminiHochberg } from '../src/statistics/adjust.ts';
import { sameGraph, testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, type ShipmentRecord, smallWorld } from './support/small-world.ts';

interface ReferenceWorld {
  name: string;
  paths: Record<string, number>;
  rules: Record<string, Record<string, number>>;
  published: string[];
  bits: Record<string, number[]>;
}

const reference: ReferenceWorld[] = JSON.parse(
  readFileSync(new URL('reference/routing.json', import.meta.url), 'utf8'),
);

/** The paths with their stops numbered. */
function numbered(paths: Record<string, number>): { paths: Paths; names: string[] } {
  const names = [...new Set(Object.keys(paths).flatMap((key) => key.split('>')))].sort();
  const starts = [0];
  const stops = Object.keys(paths).flatMap((key) => {
    const path = key.split('>').map((name) => names.indexOf(name));
    starts.push((starts.at(-1) ?? 0) + path.length);
    return path;
  });
  return {
    names,
    paths: {
      stops: Int32Array.from(stops),
      starts: Int32Array.from(starts),
      weights: Object.values(paths),
      places: names.length,
    },
  };
}

describe('the higher-order network of stops', () => {
  it.each(reference)('has the rules of the published algorithm: $name', (world) => {
    const { paths, names } = numbered(world.paths);
    const contexts = new Contexts(paths);
    const ours = Object.fromEntries(
      [...contexts.entries()].map(({ context, counts }) => [
        context.map((stop) => names[stop]).join('>'),
        Object.fromEntries([...counts].map(([stop, count]) => [names[stop], count])),
      ]),
    );
    expect(ours).toEqual(world.rules);
    expect(contexts.rules).toBe(Object.keys(world.rules).length);
    expect(contexts.highestOrder).toBe(
      Math.max(...Object.keys(world.rules).map((rule) => rule.split('>').length)),
    );
    // What the paper lists beside these are the beginnings of rules, which its network needs as nodes on the way.
    const beginnings = new Set(
      Object.keys(ours).flatMap((rule) =>
        rule.split('>').map((_, i, stops) => stops.slice(0, i + 1).join('>')),
      ),
    );
    for (const rule of world.published) expect(beginnings).toContain(rule);
  });

  it.each(reference)('gives every leg the same surprise: $name', (world) => {
    const { paths } = numbered(world.paths);
    const contexts = new Contexts(paths);
    Object.values(world.bits).forEach((expected, path) => {
      const legs = legProbabilities(
        contexts,
        paths.stops,
        paths.starts[path] ?? 0,
        paths.starts[path + 1] ?? 0,
      );
      expect(legs).toHaveLength(expected.length);
      legs.forEach(({ probability }, leg) => {
        expect(-Math.log2(probability)).toBeCloseTo(expected[leg] ?? Number.NaN, 9);
      });
    });
  });

  it('holds a path against the other shipments alone', () => {
    const { paths } = numbered({ 'A>B': 1, 'A>C': 9 });
    const contexts = new Contexts(paths);
    // Nine others leave A, none of them for B; one more goes to any of three stops.
    expect(legProbabilities(contexts, paths.stops, 0, 2)).toEqual([{ probability: 1 / 3 / 10, order: 1 }]);
    const alone = numbered({ 'A>B': 1 }).paths;
    expect(legProbabilities(new Contexts(alone), alone.stops, 0, 2)).toEqual([
      { probability: 1 / 2, order: 0 },
    ]);
  });

  it('is empty without paths', () => {
    const contexts = new Contexts({
      stops: Int32Array.from([]),
      starts: Int32Array.from([0]),
      weights: [],
      places: 1,
    });
    expect([contexts.rules, contexts.highestOrder]).toEqual([0, 0]);
  });
});

describe('the comparison', () => {
  const lot = (
    route: string,
    nonconformity: number,
    shipments: number,
    seized = false,
    mode = 'SEA',
  ): Lot => ({
    route,
    mode,
    seized,
    shipments,
    nonconformity,
  });

  it('counts the shipment itself once, and no seized one', () => {
    const lots = [
      lot('PECLL>NLRTM', 1, 98),
      lot('PECLL>JMKIN>NLRTM', 5, 2),
      lot('PECLL>JMKIN>NLRTM', 5, 3, true),
    ];
    expect(compare(lots)).toEqual([
      { pValue: 1, scope: 'PLACES', shipments: 99 },
      { pValue: 2 / 100, scope: 'PLACES', shipments: 99 },
      { pValue: 3 / 101, scope: 'PLACES', shipments: 100 },
    ]);
  });

  it('falls back to countries, mode and all where fewer than 30 are as alike', () => {
    const lots = [
      lot('PECLL>NLRTM', 2, 30),
      lot('PECLL>NLAMS', 1, 30),
      lot('COCTG>BEANR', 3, 1),
      lot('COCTG>BEANR', 3, 1, false, 'AIR'),
    ];
    expect(compare(lots)).toEqual([
      { pValue: 30 / 60, scope: 'COUNTRIES', shipments: 59 },
      { pValue: 1, scope: 'COUNTRIES', shipments: 59 },
      { pValue: 1 / 61, scope: 'MODE', shipments: 60 },
      { pValue: 2 / 62, scope: 'ALL', shipments: 61 },
    ]);
  });

  it('gives a lone shipment 1', () => {
    expect(compare([lot('PECLL>NLRTM', 4, 1)])).toEqual([{ pValue: 1, scope: 'ALL', shipments: 0 }]);
    expect(compare([lot('PECLL>NLRTM', 4, 1, true)])).toEqual([{ pValue: 1, scope: 'ALL', shipments: 0 }]);
  });

  it('keeps its promise: of exchangeable shipments at most the share p gets p or less', () => {
    const lots = Array.from({ length: 2_000 }, (_, i) =>
      lot('PECLL>NLRTM', Math.floor(200 * sampleOf(`${i}`)), 1),
    );
    const figures = compare(lots);
    for (const p of [0.001, 0.01, 0.05, 0.3]) {
      const share = figures.filter(({ pValue }) => pValue <= p).length / lots.length;
      expect(share).toBeLessThanOrEqual(p);
      expect(share).toBeGreaterThanOrEqual(p - 0.01);
    }
  });
});

describe('the detour', () => {
  const callao = { latitude: -12.05, longitude: -77.15 };
  const rotterdam = { latitude: 51.9, longitude: 4.4833 };
  const kingston = { latitude: 17.9667, longitude: -76.8 };

  it('measures great circles', () => {
    // A degree of a meridian, half the way round, and over the date line.
    const degree = (2 * Math.PI * 6371.0088) / 360;
    expect(greatCircle({ latitude: 10, longitude: 5 }, { latitude: 11, longitude: 5 })).toBeCloseTo(
      degree,
      9,
    );
    expect(greatCircle({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      180 * degree,
      6,
    );
    expect(greatCircle({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
      degree,
      9,
    );
    expect(greatCircle(callao, callao)).toBe(0);
  });

  it('divides the path by the direct way', async () => {
    const { pathKm, directKm, ratio, method } = await detourOf([callao, kingston, rotterdam], '');
    expect(directKm).toBeCloseTo(greatCircle(callao, rotterdam), 9);
    expect(pathKm).toBeCloseTo(greatCircle(callao, kingston) + greatCircle(kingston, rotterdam), 9);
    expect(ratio).toBeGreaterThan(1);
    expect(method).toBe('STRAIGHT_LINE');
    expect((await detourOf([callao, rotterdam], 'AIR')).ratio).toBe(1);
  });

  it('says nothing where a stop is unknown or the path ends where it began', async () => {
    const gap = await detourOf([callao, null, rotterdam], 'SEA');
    expect(gap).toMatchObject({ pathKm: null, ratio: null, method: 'STRAIGHT_LINE' });
    expect(gap.directKm).toBeGreaterThan(0);
    expect(await detourOf([null, rotterdam], 'SEA')).toEqual({
      pathKm: null,
      directKm: null,
      ratio: null,
      method: null,
    });
    expect((await detourOf([callao, rotterdam, callao], 'AIR')).ratio).toBeNull();
    expect(await detourOf([callao, rotterdam, callao], 'SEA')).toMatchObject({
      directKm: 0,
      ratio: null,
      method: 'SEA_LANES',
    });
  });

  it('goes by sea with a shipment by sea, all of the way or not at all', async () => {
    const bySea = await detourOf([callao, kingston, rotterdam], 'SEA');
    expect(bySea.method).toBe('SEA_LANES');
    expect(bySea.directKm).toBeGreaterThan(greatCircle(callao, rotterdam));
    expect(bySea.ratio).toBeGreaterThanOrEqual(1);
    expect(bySea.ratio).toBeLessThan(1.1);
    const budapest = { latitude: 47.5, longitude: 19.05 };
    const inland = await detourOf([callao, rotterdam, budapest], 'SEA');
    expect(inland).toEqual(await detourOf([callao, rotterdam, budapest], 'RAIL'));
    expect(inland.method).toBe('STRAIGHT_LINE');
  });
});

describe('the sea', () => {
  let lanes: SeaLanes;
  const known = new Map(
    ports().flatMap(({ locode, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [[locode, { latitude, longitude }]],
    ),
  );
  const place = (code: string): Coordinates => known.get(code) ?? { latitude: Number.NaN, longitude: 0 };
  const km = (from: string, to: string) => lanes.km(place(from), place(to));
  const seaReference: { pair: string; from: Coordinates; to: Coordinates; km: number }[] = JSON.parse(
    readFileSync(new URL('reference/sea_distance.json', import.meta.url), 'utf8'),
  );

  beforeAll(async () => {
    lanes = await readLanes();
  });

  it.each(seaReference)('is as wide as another implementation has it, within 7 %: $pair', (pair) => {
    const ratio = lanes.km(pair.from, pair.to) / pair.km;
    expect(ratio).toBeGreaterThan(0.93);
    expect(ratio).toBeLessThan(1.04);
  });

  // Nautical miles. The first three: E. R. Johnson, Panama Canal Traffic and Tolls, by F. Bishop, Panama, Past and
  // Present (1913), 237. Jeddah to Constanta by the Suez Canal: its authority. The others: U.S. Hydrographic Office.
  it.each([
    ['USNYC', 'USSFO', 5262],
    ['USNYC', 'PAONX', 1974],
    ['USMSY', 'PAONX', 1395],
    ['SAJED', 'ROCND', 1698],
    ['USSFO', 'JPYOK', 4536],
    ['USSFO', 'HKHKG', 6060],
    ['USHNL', 'JPYOK', 3400],
    ['USHNL', 'HKHKG', 4917],
  ])('is as wide as published, within 5 %: %s to %s', (from, to, miles) => {
    expect(Math.abs(km(from, to) / (miles * 1.852) - 1)).toBeLessThan(0.05);
  });

  it('is crossed straight where no land is between, and never through an isthmus', () => {
    expect(km('COCTG', 'JMKIN')).toBeCloseTo(greatCircle(place('COCTG'), place('JMKIN')), 6);
    // From ocean to ocean by the canal of 82 km, not by the air line of 56 km; round Spain, and by Panama.
    expect(km('PABLB', 'PAONX')).toBeGreaterThan(70);
    expect(km('ESBIO', 'ESBCN')).toBeGreaterThan(2000);
    expect(km('GTPBR', 'GTPRQ')).toBeGreaterThan(2500);
  });

  it('is a distance: 0 to itself, the same both ways, never less than the straight line', () => {
    const seaports = [...known.keys()].filter((_, at) => at % 60 === 0);
    expect(km('NLRTM', 'NLRTM')).toBe(0);
    for (const from of seaports) {
      for (const to of seaports) {
        const [there, back] = [km(from, to), km(to, from)];
        expect(Math.abs(there - back) < 1e-6 || there === back).toBe(true);
        expect(there).toBeGreaterThanOrEqual(greatCircle(place(from), place(to)) - 1e-6);
      }
    }
  });

  it('gives the course that is so long, from end to end', () => {
    const [from, to] = [place('PECLL'), place('NLRTM')];
    const course = lanes.course(from, to) ?? [];
    const [first = from, last = to] = [course[0], course.at(-1)];
    expect(greatCircle(first, from) + greatCircle(last, to)).toBeLessThan(1e-6);
    const long = course.reduce((sum, at, i) => sum + greatCircle(course[i - 1] ?? at, at), 0);
    expect(long).toBeCloseTo(km('PECLL', 'NLRTM'), 6);
    // By the canal of Panama.
    expect(Math.min(...course.map((at) => greatCircle(at, place('PABLB'))))).toBeLessThan(50);
    expect(lanes.course({ latitude: 48, longitude: 67 }, to)).toBeNull();
  });

  it('does not depend on what was asked for before', async () => {
    const pairs = ['BEANR>COCTG', 'NLRTM>USNYC', 'CNSHA>USLAX', 'TTPOS>GYGEO', 'GHTEM>NGAPP'];
    const other = await readLanes();
    for (const pair of pairs.reverse()) {
      const [from = '', to = ''] = pair.split('>');
      expect(other.km(place(from), place(to))).toBeCloseTo(km(from, to), 6);
    }
  });

  it('is crossed over the antimeridian, and ends at lanes without a way on', () => {
    const land = { transform: { scale: [1, 1], translate: [-180, -90] }, arcs: [] };
    const lane = (...coordinates: number[][]) => ({ geometry: { coordinates } });
    const small = new SeaLanes(
      { features: [lane([170, 80], [180, 80]), lane([-180, 80], [-170, 80]), lane([0, 0], [1, 0])] },
      new Coast(land),
    );
    const [west, east] = [
      { latitude: 80, longitude: 170 },
      { latitude: 80, longitude: -170 },
    ];
    const middle = { latitude: 80, longitude: 180 };
    // Beyond the ice no straight way is taken.
    expect(small.km(west, east)).toBeCloseTo(greatCircle(west, middle) + greatCircle(middle, east), 6);
    expect(small.km(west, { latitude: 0, longitude: 0 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('is joined at the nearest point of a lane', () => {
    const [a, b] = [
      directionOf({ latitude: 0, longitude: 175 }),
      directionOf({ latitude: 0, longitude: -170 }),
    ];
    const foot = nearestOnArc(directionOf({ latitude: 1, longitude: -179 }), a, b);
    expect(arcKm(foot, directionOf({ latitude: 0, longitude: -179 }))).toBeCloseTo(0, 6);
    expect(nearestOnArc(directionOf({ latitude: 1, longitude: 170 }), a, b)).toBe(a);
    expect(nearestOnArc(directionOf({ latitude: 1, longitude: -160 }), a, b)).toBe(b);
    expect(nearestOnArc(a, a, a)).toBe(a);
  });
});

const ROUTING = `surpriseBits surprisePerLeg pathKm directKm detourRatio detourMethod pValue explanation revision
  comparedWith { scope shipments } legs { position from to probability order }`;
const UNUSUAL = `query Unusual($filter: UnusualShipmentFilter, $first: Int = 500, $after: String) {
  unusualShipments(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { qValue shipment { id departed mode route { key } seizures { id } routing { pValue } } routing { ${ROUTING} } }
    summary { from to considered shipments routes rules highestOrder cautions revision }
  }
}`;

interface Node {
  qValue: number;
  shipment: {
    id: string;
    departed: string;
    mode: string | null;
    route: { key: string };
    seizures: { id: string }[];
    routing: { pValue: number };
  };
  routing: {
    surpriseBits: number;
    surprisePerLeg: number;
    pathKm: number | null;
    directKm: number | null;
    detourRatio: number | null;
    detourMethod: string | null;
    pValue: number;
    explanation: string;
    comparedWith: { scope: string; shipments: number };
    legs: { position: number; from: string; to: string; probability: number; order: number }[];
  };
}

describe('unusual shipments of a small world', () => {
  let graph: Graph;
  let server: TestServer;
  const names: string[] = [];
  const base = smallWorld();
  const plain: Omit<ShipmentRecord, 'id' | 'stops'> = {
    departed: '2023-03-03',
    mode: 'SEA',
    parties: { CONSIGNOR: 'C01', CONSIGNEE: 'C02' },
    hs: null,
    description: null,
    weightKg: null,
    valueUsd: null,
    containers: [],
    vessel: null,
    calls: [],
    marking: 'GREEN',
  };
  // One shipment of a busy lane goes by a place that the lane never calls at.
  const shipments = [
    ...base.shipments,
    ...Array.from({ length: 60 }, (_, i) => ({
      ...plain,
      id: `LANE-${i}`,
      stops: ['PECLL', 'PABLB', 'NLRTM'],
    })),
    { ...plain, id: 'ODD', stops: ['PECLL', 'INNSA', 'NLRTM'] },
    { ...plain, id: 'INLAND', stops: ['COCTG', 'NLRTM', 'HUBUD'] },
    { ...plain, id: 'UNTOLD', mode: null, stops: ['COCTG', 'JMKIN', 'USMIA'] },
    { ...plain, id: 'LATE', departed: '2024-05-05', stops: ['PECLL', 'NLRTM'] },
  ];
  const find = async (filter: Record<string, unknown> = {}, page = {}) =>
    (await server.answer(UNUSUAL, { filter, ...page })).unusualShipments as {
      totalCount: number;
      nodes: Node[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      summary: Record<string, unknown> & { considered: number; cautions: string[] };
    };

  beforeAll(async () => {
    const filled = await testGraph();
    await loadWorld(filled, { ...base, shipments });
    await filled.close();
    graph = sameGraph({ observe: ({ name }) => names.push(name) });
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('puts the odd one first among its like, and says why', async () => {
    const { nodes, summary } = await find({
      origins: ['PECLL'],
      destinations: ['NL'],
      modes: ['SEA'],
      maxP: 1,
    });
    const like = shipments.filter(
      ({ stops, mode }) => mode === 'SEA' && stops[0] === 'PECLL' && stops.at(-1) === 'NLRTM',
    );
    expect(summary.considered).toBe(like.length);
    expect(new Set(nodes.map(({ shipment }) => shipment.id))).toEqual(new Set(like.map(({ id }) => id)));
    const [odd] = nodes as [Node];
    expect(odd.shipment.id).toBe('ODD');
    const taken = new Set(base.seizures.map(({ shipment }) => shipment));
    const legal = like.filter(({ id }) => !taken.has(id)).length;
    expect(odd.routing.comparedWith).toEqual({ scope: 'PLACES', shipments: legal - 1 });
    expect(odd.routing.pValue).toBeCloseTo(1 / legal, 12);
    expect(odd.routing.legs.map(({ from, to }) => `${from}>${to}`)).toEqual(['PECLL>INNSA', 'INNSA>NLRTM']);
    expect(odd.routing.explanation).toContain('PECLL to INNSA');
    expect(odd.routing.explanation).toContain(`0 of ${legal - 1} other shipments`);
    expect(odd.routing.detourRatio).toBeGreaterThan(2);
    expect(odd.routing.detourMethod).toBe('SEA_LANES');
  });

  it('draws routes along sea lanes, and straight where a stop is only a country', async () => {
    const course = async (key: string) => {
      const { route } = await server.answer(
        'query ($key: ID!) { route(key: $key) { stops { place { longitude latitude } } course { from to bySea line } } }',
        { key },
      );
      return route as { stops: { place: Coordinates }[]; course: Leg[] };
    };
    interface Leg {
      from: string;
      to: string;
      bySea: boolean;
      line: number[][];
    }
    const { stops, course: sea } = await course('PECLL>PABLB>NLRTM');
    expect(sea.map(({ from, to, bySea }) => [from, to, bySea])).toEqual([
      ['PECLL', 'PABLB', true],
      ['PABLB', 'NLRTM', true],
    ]);
    expect(sea[1]?.line.length).toBeGreaterThan(10);
    expect(sea[1]?.line.at(-1)?.[0]).toBeCloseTo(stops[2]?.place.longitude ?? 0, 2);
    expect(sea[1]?.line.at(-1)?.[1]).toBeCloseTo(stops[2]?.place.latitude ?? 0, 2);
    const { course: straight } = await course('PE>PABLB>NL');
    expect(straight.map(({ bySea, line }) => [bySea, line.length])).toEqual([
      [false, 2],
      [false, 2],
    ]);
  });

  it('adds up: bits, order, q-values, paging', async () => {
    const { nodes, totalCount, summary } = await find({ maxP: 1 });
    expect(totalCount).toBe(shipments.length);
    expect(nodes.map(({ shipment }) => shipment.id).sort()).toEqual(shipments.map(({ id }) => id).sort());
    expect(summary).toMatchObject({
      considered: shipments.length,
      shipments: shipments.length,
      cautions: [],
    });
    const pValues = nodes.map(({ routing }) => routing.pValue);
    expect(pValues).toEqual([...pValues].sort((a, b) => a - b));
    benjaminiHochberg(pValues).forEach((q, i) => {
      expect(nodes[i]?.qValue).toBeCloseTo(q, 12);
    });
    for (const { routing, shipment } of nodes) {
      const bits = routing.legs.map(({ probability }) => -Math.log2(probability));
      expect(routing.surpriseBits).toBeCloseTo(
        bits.reduce((a, b) => a + b),
        9,
      );
      expect(routing.surprisePerLeg).toBeCloseTo(routing.surpriseBits / bits.length, 12);
      expect(routing.legs.map(({ to }) => to)).toEqual(shipment.route.key.split('>').slice(1));
      // All of the time, and a list over all of the time: the same figure.
      expect(shipment.routing.pValue).toBe(routing.pValue);
      expect(JSON.stringify(routing)).not.toMatch(/NaN|Infinity|undefined/);
      if (routing.directKm === null) expect(routing.detourMethod).toBeNull();
      else if (shipment.mode !== 'SEA') expect(routing.detourMethod).toBe('STRAIGHT_LINE');
      if (routing.detourRatio !== null) expect(routing.detourRatio).toBeGreaterThanOrEqual(1);
      if (shipment.route.key.startsWith('PE>')) expect(routing.detourRatio).toBeNull();
    }
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await find({ maxP: 1 }, { first: 7, after });
      paged.push(...page.nodes.map(({ shipment }) => shipment.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(nodes.map(({ shipment }) => shipment.id));
  });

  it('measures by sea what went by sea, and says so', async () => {
    const { nodes } = await find({ maxP: 1 });
    const of = (id: string) => nodes.find(({ shipment }) => shipment.id === id)?.routing;
    const [lane, inland, untold] = [of('LANE-1'), of('INLAND'), of('UNTOLD')];
    // Callao to Rotterdam by the Panama canal: 6,260 nautical miles, give or take 2 %.
    expect(lane?.detourMethod).toBe('SEA_LANES');
    expect(Math.abs((lane?.directKm ?? 0) / (6260 * 1.852) - 1)).toBeLessThan(0.02);
    expect(lane?.detourRatio).toBeLessThan(1.05);
    for (const routing of [inland, untold]) {
      expect(routing?.detourMethod).toBe('STRAIGHT_LINE');
      expect(routing?.detourRatio).toBeGreaterThan(1);
    }
  });

  it('narrows by p and q, and changes no q-value by it', async () => {
    const all = (await find({ maxP: 1 })).nodes;
    const some = await find({ maxP: 0.1 });
    expect(some.nodes).toEqual(all.filter(({ routing }) => routing.pValue <= 0.1));
    expect(some.totalCount).toBe(some.nodes.length);
    expect(some.nodes.length).toBeGreaterThan(0);
    expect(some.nodes.length).toBeLessThan(all.length);
    const bound = all[Math.floor(all.length / 2)]?.qValue ?? 0;
    expect((await find({ maxP: 1, maxQ: bound })).nodes).toEqual(all.filter(({ qValue }) => qValue <= bound));
  });

  it('compares with the traffic of the period alone', async () => {
    const { nodes, summary } = await find({ from: '2024-05-31', to: '2024-05-31', maxP: 1 });
    expect(nodes.map(({ shipment, routing }) => [shipment.id, routing.pValue, routing.comparedWith])).toEqual(
      [['LATE', 1, { scope: 'ALL', shipments: 0 }]],
    );
    expect(nodes[0]?.routing.explanation).toContain('no other shipment');
    expect(summary).toMatchObject({ from: '2024-05-01', to: '2024-05-31', shipments: 1, routes: 1 });
    const none = await find({ from: '1990-01-01', to: '1990-02-01' });
    expect(none).toMatchObject({
      totalCount: 0,
      nodes: [],
      summary: { considered: 0, shipments: 0, routes: 0, rules: 0, highestOrder: 0 },
    });
    expect(none.summary.cautions).toHaveLength(1);
    expect((await find({ origins: ['NZ'] })).summary.cautions).toEqual([
      'No shipment of the period fits the filter.',
    ]);
  });

  it('studies the network once, however many shipments ask', async () => {
    names.length = 0;
    const { shipments: page } = await server.answer(
      `{ shipments(first: 100) { nodes { id routing { ${ROUTING} } } } }`,
    );
    expect(page.nodes).toHaveLength(100);
    expect(page.nodes.every(({ routing }: { routing: unknown }) => routing !== null)).toBe(true);
    const expected = ['place/by-code', 'routing/of-shipment', 'shipment/newest', 'status/revision'];
    // The study itself may be kept from before, or be made now: once.
    const studied = names.filter((name) => !expected.includes(name));
    expect(names.filter((name) => expected.includes(name)).sort()).toEqual(expected);
    expect([0, 3]).toContain(studied.length);
  });

  it.each([
    [{ from: '2024-02-01', to: '2024-01-01' }, 'EMPTY_PERIOD'],
    [{ maxP: 0 }, 'BAD_FILTER'],
    [{ maxP: 1.5 }, 'BAD_FILTER'],
    [{ maxQ: -1 }, 'BAD_FILTER'],
    [{ modes: [] }, 'BAD_FILTER'],
    [{ origins: ['ZZ'] }, 'UNKNOWN_COUNTRY'],
    [{ destinations: ['ROTTERDAM'] }, 'BAD_KEY'],
  ])('refuses %j', async (filter, code) => {
    const { errors } = await server.ask(UNUSUAL, { filter });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('refuses cursors and pages that cannot be', async () => {
    const { errors } = await server.ask(UNUSUAL, { after: 'nonsense' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    expect((await server.ask(UNUSUAL, { first: 501 })).errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
    const { pageInfo } = await find({ maxP: 1 }, { first: 1 });
    const gone = await server.ask(UNUSUAL, { filter: { origins: ['NZ'] }, after: pageInfo.endCursor });
    expect(gone.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });
});

describe('unusual shipments of the demonstration world', () => {
  let graph: Graph;
  let server: TestServer;
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portolan-routing-'));
    const world = await writeDemoWorld({ shipments: 6_000, seed: 977, directory });
    graph = await testGraph();
    await loadFiles(graph, world.files);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('answers the starter', async () => {
    const starter = readStarters().find(({ file }) => file.startsWith('18-'));
    const { unusualShipments } = await server.answer(starter?.query ?? '');
    expect(unusualShipments.nodes).toHaveLength(10);
    expect(unusualShipments.summary.highestOrder).toBeGreaterThan(1);
    if (process.env.SHOW) console.log(JSON.stringify(unusualShipments, null, 1));
  });

  it('keeps the p-values of legal shipments honest', async () => {
    const { summary } = (await server.answer(UNUSUAL, { first: 1 })).unusualShipments;
    for (const maxP of [0.01, 0.05, 0.2]) {
      const { totalCount } = (await server.answer(UNUSUAL, { filter: { maxP }, first: 1 })).unusualShipments;
      const [row] = await graph.command(
        'MATCH (s:Shipment)<-[:TAKEN_FROM]-(:Seizure) RETURN count(DISTINCT s) AS n',
      );
      expect(totalCount - Number(row?.n)).toBeLessThanOrEqual(1.2 * maxP * summary.considered);
    }
  });

  it('gives the same answer again', async () => {
    const first = await server.answer(UNUSUAL, { first: 50 });
    const fresh = await startTestServer(graph);
    expect(await fresh.answer(UNUSUAL, { first: 50 })).toEqual(first);
    await fresh.stop();
  });
});
