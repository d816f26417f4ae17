import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import type { Adjacency } from '../src/link-analysis/adjacency.ts';
import { AdjacencyBuilder } from '../src/link-analysis/builder.ts';
import type { FoundPath, PathConditions } from '../src/link-analysis/corridor.ts';
import { ALL } from '../src/link-analysis/links.ts';
import { partsOf } from '../src/link-analysis/roles.ts';
import { shortestPaths } from '../src/link-analysis/shortest-paths.ts';
import { LINK_KINDS } from '../src/vocabulary.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, random, type ShipmentRecord, smallWorld } from './support/small-world.ts';

const EVERY_KIND = (1 << LINK_KINDS.length) - 1;
const conditions = (of: Partial<PathConditions> = {}): PathConditions => ({
  maxHops: 6,
  order: 'RARITY',
  along: EVERY_KIND,
  avoid: new Set(),
  ...ALL,
  ...of,
});

/** Shipments of few companies, some of which have many. */
async function randomGraph(seed: number): Promise<Adjacency> {
  const chance = random(seed);
  const builder = new AdjacencyBuilder();
  for (let i = 0; i < 16; i++) {
    const shipment = builder.node('SHIPMENT', `S${i}`);
    const company = () => builder.node('COMPANY', `C${Math.floor(chance() ** 2 * 9)}`);
    builder.link(shipment, 'CONSIGNED_BY', company());
    builder.link(shipment, 'CONSIGNED_TO', company());
    if (chance() < 0.3)
      builder.link(shipment, 'ABOARD', builder.node('VESSEL', `V${Math.floor(chance() * 3)}`));
  }
  return builder.build(1);
}

/** All paths without loops, by trying every step. */
function everyPath(
  graph: Adjacency,
  from: number,
  to: number,
  { maxHops, order, avoid }: PathConditions,
): FoundPath[] {
  const found: FoundPath[] = [];
  const walk = (nodes: number[], cost: number) => {
    const node = nodes.at(-1) as number;
    if (node === to) {
      found.push({ nodes, cost });
      return;
    }
    if (nodes.length > maxHops) return;
    for (const next of new Set(graph.targets.subarray(graph.start(node), graph.end(node)))) {
      if (nodes.includes(next) || avoid.has(next)) continue;
      const links = [node, next].map((each) => Math.log2(graph.degree(each)));
      walk([...nodes, next], cost + (order === 'HOPS' ? 1 : 1 + ((links[0] ?? 0) + (links[1] ?? 0)) / 2));
    }
  };
  walk([from], 0);
  return found.sort((a, b) => a.cost - b.cost);
}

describe('paths', () => {
  it.each([
    1, 2, 3, 4, 5, 6,
  ])('are the best of all that there are, in their order (world %i)', async (seed) => {
    const graph = await randomGraph(seed);
    const company = (key: string) => graph.find({ kind: 'COMPANY', key });
    let compared = 0;
    for (const [a, b] of [
      ['C0', 'C5'],
      ['C3', 'C7'],
      ['C1', 'C2'],
    ] as const) {
      const [from, to] = [company(a), company(b)];
      if (from < 0 || to < 0) continue;
      const hub = company('C4');
      const asked = [
        conditions(),
        conditions({ order: 'HOPS' }),
        conditions({ maxHops: 4 }),
        conditions({ maxHops: 8 }),
        conditions({ avoid: new Set([hub]) }),
      ];
      for (const each of asked) {
        const every = everyPath(graph, from, to, each);
        const { paths, complete } = await shortestPaths(graph, from, to, 12, each, null);
        expect(complete).toBe(true);
        expect(paths.map(({ cost }) => cost.toFixed(6))).toEqual(
          every.slice(0, 12).map(({ cost }) => cost.toFixed(6)),
        );
        const known = new Set(every.map(({ nodes }) => nodes.join(' ')));
        expect(paths.every(({ nodes }) => known.has(nodes.join(' ')))).toBe(true);
        expect(new Set(paths.map(({ nodes }) => nodes.join(' '))).size).toBe(paths.length);
        compared += paths.length;
      }
      if (hub < 0 || hub === from || hub === to) continue;
      const over = everyPath(graph, from, to, conditions()).filter(({ nodes }) => nodes.includes(hub));
      const { paths } = await shortestPaths(graph, from, to, 5, conditions(), hub);
      expect(paths.map(({ cost }) => cost.toFixed(6))).toEqual(
        over.slice(0, 5).map(({ cost }) => cost.toFixed(6)),
      );
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('are given up after so much work, and say so', async () => {
    const builder = new AdjacencyBuilder();
    const [from, to] = ['A', 'B'].map((key) => builder.node('COMPANY', key)) as [number, number];
    // Two hubs that everything is linked with, and ends that are linked with neither.
    for (let i = 0; i < 2_000; i++) {
      const shipment = builder.node('SHIPMENT', `S${i}`);
      for (let j = 0; j < 40; j++)
        builder.link(shipment, 'STOWED_IN', builder.node('CONTAINER', `K${(i * 7 + j * j) % 400}`));
      if (i === 0) builder.link(shipment, 'CONSIGNED_BY', from);
      if (i === 1_999) builder.link(shipment, 'CONSIGNED_TO', to);
    }
    const graph = await builder.build(1);
    const ends = ['A', 'B'].map((key) => graph.find({ kind: 'COMPANY', key })) as [number, number];
    const { paths, complete } = await shortestPaths(graph, ...ends, 20, conditions({ maxHops: 8 }), null);
    expect(paths.length).toBeLessThanOrEqual(20);
    expect(complete || paths.length < 20).toBe(true);
  });
});

describe('roles', () => {
  it('follow from the structure', () => {
    // A sends to many; X alone joins its ring with another.
    const ring = ['B', 'C', 'D', 'X'].flatMap((to) => [
      ['A', to],
      ['A', to],
    ]);
    const other = [
      ['X', 'P'],
      ['P', 'Q'],
      ['P', 'R'],
    ];
    const parts = new Map(partsOf([...ring, ...other]).map((part) => [part.id, part]));
    expect(parts.get('A')).toMatchObject({ role: 'CORE', consignments: 8, degree: 4 });
    // Shortest paths between the 15 pairs of others: of {A, B, C, D} with {P, Q, R} 12 lead over X.
    expect(parts.get('X')).toMatchObject({ role: 'CORE', betweenness: expect.closeTo(12 / 21, 9) });
    expect(parts.get('R')).toMatchObject({ role: 'ONE_OFF', betweenness: 0, degree: 1 });
    expect(parts.get('A')?.community).not.toBe(parts.get('Q')?.community);
  });
});

describe('over GraphQL', () => {
  const world = smallWorld();
  let graph: Graph;
  let server: TestServer;
  const GRAPH = `{
    nodes { __typename nodeId label }
    edges { id kind from to weight seizures firstDate lastDate }
    truncated { of kind linked leftOut }
    missing marking synthetic revision
  }`;

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, world);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  const tradesOf = (id: string, other: string) =>
    world.shipments.filter(
      ({ parties: { CONSIGNOR, CONSIGNEE } }) => CONSIGNOR === id && CONSIGNEE === other,
    );

  it('a neighbourhood has a company’s links with the numbers and days that its records have', async () => {
    const { neighbourhood } = await server.answer(
      `{ neighbourhood(of: ["Company:C06"], limit: 500) ${GRAPH} }`,
    );
    expect(neighbourhood.nodes[0]).toEqual({
      __typename: 'Company',
      nodeId: 'Company:C06',
      label: 'Andes Botanicals',
    });
    expect(neighbourhood.truncated).toEqual([]);
    const partners = [...world.companies.map(({ id }) => id), 'STUB-1', 'STUB-2'].filter(
      (id) => id !== 'C06',
    );
    const expected = partners.flatMap((id) => {
      const sent = tradesOf('C06', id);
      const days = sent.map(({ departed }) => departed).sort();
      return sent.length === 0 ? [] : [[`Company:${id}`, sent.length, days[0], days.at(-1)]];
    });
    const found = neighbourhood.edges
      .filter(
        (edge: { kind: string; from: string }) => edge.kind === 'TRADES_WITH' && edge.from === 'Company:C06',
      )
      .map((edge: Record<string, unknown>) => [edge.to, edge.weight, edge.firstDate, edge.lastDate]);
    expect(found.sort()).toEqual(expected.sort());
    const named = world.shipments.filter(({ parties }) => Object.values(parties).includes('C06'));
    const routes = new Map<string, number>();
    for (const { stops } of named) routes.set(stops.join('>'), (routes.get(stops.join('>')) ?? 0) + 1);
    const shared = neighbourhood.edges.filter((edge: { id: string }) =>
      edge.id.includes(' SHARES_SHIPMENTS Route:'),
    );
    expect(
      new Map(shared.map((edge: { to: string; weight: number }) => [edge.to.slice(6), edge.weight])),
    ).toEqual(routes);
    expect(
      neighbourhood.nodes.some(({ __typename }: { __typename: string }) => __typename === 'Shipment'),
    ).toBe(false);
  });

  it('a hub is cut off, what seizures tie to it first, and what is left out is counted', async () => {
    const asked = (limit: number, rest = '') =>
      server.answer(`{ neighbourhood(of: ["Company:C06"], limit: ${limit} ${rest}) ${GRAPH} }`);
    const [{ neighbourhood: all }, { neighbourhood: few }] = await Promise.all([asked(500), asked(8)]);
    expect(few.nodes).toHaveLength(8);
    expect(few.nodes).toEqual(all.nodes.slice(0, 8));
    const left = few.truncated.reduce((sum: number, { leftOut }: { leftOut: number }) => sum + leftOut, 0);
    expect(left).toBe(all.nodes.length - 8);
    const seizuresOf = (id: string) =>
      all.edges
        .filter(
          (edge: { from: string; to: string }) =>
            [edge.from, edge.to].includes('Company:C06') && [edge.from, edge.to].includes(id),
        )
        .reduce((sum: number, { seizures }: { seizures: number }) => sum + seizures, 0);
    const ranks = all.nodes.slice(1).map(({ nodeId }: { nodeId: string }) => seizuresOf(nodeId));
    const tied = ranks.filter((rank: number) => rank > 0);
    expect(tied.length).toBeGreaterThan(3);
    expect(ranks.slice(0, tied.length)).toEqual([...tied].sort((a, b) => b - a));
    const { neighbourhood: heavy } = await asked(500, 'minWeight: 3');
    expect(heavy.edges.every(({ weight }: { weight: number }) => weight >= 3)).toBe(true);
  });

  it('shows shipments as nodes where they are asked for, within the days asked for', async () => {
    const { neighbourhood } = await server.answer(
      `{ neighbourhood(of: ["Company:C06"], kinds: [SHIPMENT], along: [CONSIGNED_BY], limit: 500,
           period: { from: "2023-02-01", to: "2023-04-30" }) ${GRAPH} }`,
    );
    const expected = world.shipments
      .filter(
        ({ parties, departed }) =>
          parties.CONSIGNOR === 'C06' && departed >= '2023-02-01' && departed <= '2023-04-30',
      )
      .map(({ id }) => `Shipment:${id}`);
    expect(
      neighbourhood.nodes
        .slice(1)
        .map(({ nodeId }: { nodeId: string }) => nodeId)
        .sort(),
    ).toEqual(expected);
  });

  it('gives the records behind a link, and goes deeper', async () => {
    const [seller, buyer] = busiestPair(world.shipments);
    const { subgraph, neighbourhood } = await server.answer(
      `{ subgraph(ids: ["Company:${seller}", "Company:${buyer}"]) { edges { id records(first: 100) { nodeId ... on Shipment { departed } } } }
         neighbourhood(of: ["Company:${seller}"], depth: 3, limit: 60, kinds: [COMPANY, ROUTE]) ${GRAPH} }`,
    );
    const edge = subgraph.edges.find(
      ({ id }: { id: string }) => id === `Company:${seller} TRADES_WITH Company:${buyer}`,
    );
    const records = edge.records.map(({ nodeId }: { nodeId: string }) => nodeId.slice('Shipment:'.length));
    expect(records.sort()).toEqual(
      tradesOf(seller, buyer)
        .map(({ id }) => id)
        .sort(),
    );
    const ids = new Set(neighbourhood.nodes.map(({ nodeId }: { nodeId: string }) => nodeId));
    expect(
      neighbourhood.edges.every(({ from, to }: { from: string; to: string }) => ids.has(from) && ids.has(to)),
    ).toBe(true);
    expect([...ids].every((id) => /^(Company|Route):/.test(String(id)))).toBe(true);
  });

  it('finds what two have in common', async () => {
    const { commonNeighbours } = await server.answer(
      `{ commonNeighbours(of: ["Company:C06", "Company:C08"], kinds: [ROUTE], limit: 500) ${GRAPH} }`,
    );
    const routesOf = (id: string) =>
      new Set(
        world.shipments
          .filter(({ parties }) => Object.values(parties).includes(id))
          .map(({ stops }) => stops.join('>')),
      );
    const [one, other] = [routesOf('C06'), routesOf('C08')];
    const both = [...one].filter((key) => other.has(key)).map((key) => `Route:${key}`);
    expect(
      commonNeighbours.nodes
        .slice(2)
        .map(({ nodeId }: { nodeId: string }) => nodeId)
        .sort(),
    ).toEqual(both.sort());
  });

  it('tells when something was active', async () => {
    const { timeline, none } = await server.answer(
      `{ timeline(of: "Route:PECLL>PABLB>NLRTM") { entity { nodeId } firstDate shipments seizures months { month shipments seizures } }
         none: timeline(of: "Company:NOBODY") { shipments } }`,
    );
    const shipments = world.shipments.filter(({ stops }) => stops.join('>') === 'PECLL>PABLB>NLRTM');
    const ids = new Set(shipments.map(({ id }) => id));
    const seizures = world.seizures.filter(
      ({ shipment, ownStops }) =>
        (shipment !== null && ids.has(shipment)) || ownStops?.join('>') === 'PECLL>PABLB>NLRTM',
    );
    expect(timeline).toMatchObject({ shipments: shipments.length, seizures: seizures.length });
    expect(timeline.firstDate).toBe(
      [...shipments.map(({ departed }) => departed), ...seizures.map(({ date }) => date)].sort()[0],
    );
    const sum = (of: 'shipments' | 'seizures') =>
      timeline.months.reduce((total: number, month: Record<string, number>) => total + (month[of] ?? 0), 0);
    expect([sum('shipments'), sum('seizures')]).toEqual([shipments.length, seizures.length]);
    expect(none).toBeNull();
  });

  it('tells of a whole graph when it was active, each record counted once', async () => {
    const { neighbourhood } = await server.answer(
      `{ neighbourhood(of: ["Company:C06"], kinds: [ROUTE, COMPANY], limit: 500, period: { from: "2023-02-01", to: "2023-06-30" }) {
           months { month shipments seizures } } }`,
    );
    const shipments = world.shipments.filter(
      ({ parties, departed }) =>
        Object.values(parties).includes('C06') && departed >= '2023-02-01' && departed <= '2023-06-30',
    );
    const ids = new Set(shipments.map(({ id }) => id));
    const seizures = world.seizures.filter(({ shipment }) => shipment !== null && ids.has(shipment));
    const days = [...shipments.map(({ departed }) => departed), ...seizures.map(({ date }) => date)];
    const inMonth = (month: string, all: readonly string[]) =>
      all.filter((day) => day.startsWith(month)).length;
    const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
    expect(seizures.length).toBeGreaterThan(0);
    expect(neighbourhood.months).toEqual(
      months.map((month) => ({
        month,
        shipments: inMonth(
          month,
          shipments.map(({ departed }) => departed),
        ),
        seizures: inMonth(
          month,
          seizures.map(({ date }) => date),
        ),
      })),
    );
  });

  it('shows the network behind a seizure, and each company’s part', async () => {
    const seized = world.seizures.find(({ shipment }) => shipment !== null);
    const { network } = await server.answer(
      `{ network(of: "Seizure:${seized?.id}") { graph ${GRAPH} communities members { company { id } role consignments degree betweenness community } } }`,
    );
    const shipment = world.shipments.find(({ id }) => id === seized?.shipment);
    const ids = network.graph.nodes.map(({ nodeId }: { nodeId: string }) => nodeId);
    expect(ids[0]).toBe(`Seizure:${seized?.id}`);
    expect(ids).toContain(`Shipment:${shipment?.id}`);
    const members = network.members.map(({ company }: { company: { id: string } }) => company.id);
    expect(members).toEqual(
      expect.arrayContaining([shipment?.parties.CONSIGNOR, shipment?.parties.CONSIGNEE]),
    );
    const roles = network.members.map(({ role }: { role: string }) => role);
    const order = ['CORE', 'BROKER', 'MEMBER', 'ONE_OFF'];
    expect(roles).toEqual([...roles].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('says clearly why there is no path', async () => {
    const PATHS =
      '{ outcome explanation complete paths { hops cost nodes { nodeId } steps { edges { id weight records { nodeId } } } } graph { nodes { nodeId } missing } }';
    const answers = await server.answer(
      `{ same: paths(from: "Company:C01", to: "Company:C01") ${PATHS}
         unknown: paths(from: "Company:C01", to: "Company:NOBODY") ${PATHS}
         apart: paths(from: "Company:C01", to: "Company:C02", along: [REGISTERED_IN]) ${PATHS}
         found: paths(from: "Company:C01", to: "Company:C02", first: 4) ${PATHS} }`,
    );
    expect(answers.same).toMatchObject({ outcome: 'SAME_ENDS', complete: true, paths: [] });
    expect(answers.unknown).toMatchObject({ outcome: 'UNKNOWN_END', graph: { missing: ['Company:NOBODY'] } });
    expect(answers.apart).toMatchObject({ outcome: 'NOT_CONNECTED', complete: true, paths: [] });
    expect(answers.found).toMatchObject({ outcome: 'FOUND', complete: true });
    expect(answers.found.paths).toHaveLength(4);
    for (const { hops, nodes, steps } of answers.found.paths) {
      expect(nodes.map(({ nodeId }: { nodeId: string }) => nodeId)).toMatchObject({
        0: 'Company:C01',
        [hops]: 'Company:C02',
      });
      expect(steps).toHaveLength(hops);
      expect(steps.every(({ edges }: { edges: unknown[] }) => edges.length > 0)).toBe(true);
    }
  });

  it('is in step with what is loaded', async () => {
    const before = await server.answer('{ timeline(of: "Company:C06") { shipments } }');
    const [first] = world.shipments as [ShipmentRecord];
    await loadWorld(graph, {
      shipments: [{ ...first, id: 'BL-NEW', parties: { CONSIGNOR: 'C06', CONSIGNEE: 'C02' } }],
    });
    const after = await server.answer('{ timeline(of: "Company:C06") { shipments } }');
    expect(after.timeline.shipments).toBe(before.timeline.shipments + 1);
  });

  it.each([
    ['neighbourhood(of: ["C06"]) { missing }', 'BAD_KEY', 'of'],
    ['neighbourhood(of: ["Person:C06"]) { missing }', 'BAD_KEY', 'of'],
    ['neighbourhood(of: []) { missing }', 'BAD_FILTER', 'of'],
    ['neighbourhood(of: ["Company:C06"], depth: 4) { missing }', 'BAD_FILTER', 'depth'],
    ['neighbourhood(of: ["Company:C06"], limit: 501) { missing }', 'BAD_FILTER', 'limit'],
    ['neighbourhood(of: ["Company:C06"], kinds: []) { missing }', 'BAD_FILTER', 'kinds'],
    [
      'neighbourhood(of: ["Company:C06"], period: { from: "2023-02-01", to: "2023-01-01" }) { missing }',
      'EMPTY_PERIOD',
      'from',
    ],
    ['commonNeighbours(of: ["Company:C06"]) { missing }', 'BAD_FILTER', 'of'],
    ['paths(from: "Company:C01", to: "Company:C02", maxHops: 9) { outcome }', 'BAD_FILTER', 'maxHops'],
    ['paths(from: "Company:C01", to: "Company:C02", first: 21) { outcome }', 'BAD_FILTER', 'first'],
  ])('refuses %s', async (query, code, argument) => {
    const { errors } = await server.ask(`{ ${query} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });
});

function busiestPair(shipments: readonly ShipmentRecord[]): [string, string] {
  const counts = new Map<string, number>();
  for (const { parties } of shipments) {
    const pair = `${parties.CONSIGNOR} ${parties.CONSIGNEE}`;
    if (parties.CONSIGNOR !== parties.CONSIGNEE) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [pair = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return pair.split(' ') as [string, string];
}
