import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { writeCursor } from '../src/graphql/connection.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, type ShipmentRecord, smallWorld, VESSELS } from './support/small-world.ts';

const world = smallWorld();

interface Page {
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  edges: { cursor: string; node: Record<string, string | number | null> }[];
}

const PAGE = (fields: string) =>
  `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${fields} } }`;

/** Every list there is: the selection around it, what to take from a node, and where in the answer it lies. */
const LISTS: [what: string, list: string, fields: string, around?: [string, string]][] = [
  ...['NEWEST', 'OLDEST', 'HEAVIEST', 'MOST_VALUABLE'].flatMap(
    (sort): [string, string, string, [string, string]?][] => {
      const fields = 'id departed weightKg valueUsd';
      return [
        [`shipments ${sort}`, `shipments(sort: ${sort},`, fields],
        [
          `shipments through ports ${sort}`,
          `shipments(filter: { through: ["PABLB", "NLRTM"] }, sort: ${sort},`,
          fields,
        ],
        [
          `shipments of a country ${sort}`,
          `shipments(sort: ${sort},`,
          fields,
          ['country(code: "PE") {', '}'],
        ],
        [
          `shipments of a stretch ${sort}`,
          `shipments(sort: ${sort},`,
          fields,
          ['stretch(key: "PABLB>NLRTM") {', '}'],
        ],
      ];
    },
  ),
  ...['NEWEST', 'OLDEST', 'MOST_VALUABLE'].flatMap((sort): [string, string, string, [string, string]?][] => [
    [`seizures ${sort}`, `seizures(sort: ${sort},`, 'id date valueUsd'],
    [`seizures of a port ${sort}`, `seizures(sort: ${sort},`, 'id', ['port(locode: "NLRTM") {', '}']],
    [`seizures of a country ${sort}`, `seizures(sort: ${sort},`, 'id', ['country(code: "NL") {', '}']],
  ]),
  ['routes MOST_SHIPMENTS', 'routes(sort: MOST_SHIPMENTS,', 'key shipmentCount'],
  ['routes MOST_SEIZURES', 'routes(sort: MOST_SEIZURES,', 'key seizureCount'],
  ['routes of a port', 'routes(', 'key shipmentCount', ['port(locode: "PABLB") {', '}']],
  ['routes of a country', 'routes(', 'key shipmentCount', ['country(code: "PE") {', '}']],
  ['routes of a stretch', 'routes(', 'key shipmentCount', ['stretch(key: "PE>PA", level: COUNTRY) {', '}']],
  ['routes of a company', 'routes(', 'key', ['company(id: "C04") {', '}']],
  ['companies by name', 'companies(', 'id name'],
  ['companies by likeness', 'companies(search: "shipping",', 'id'],
  ['companies of a country', 'companies(', 'id name', ['country(code: "PE") {', '}']],
  ['companies of a route', 'companies(', 'id', ['route(key: "PECLL>NLRTM") {', '}']],
  ['partners', 'partners(', 'id', ['company(id: "C04") {', '}']],
  ['countries', 'countries(filter: { regions: [AMERICAS_CARIBBEAN] },', 'code'],
  ['ports', 'ports(', 'code'],
  ['ports of a country', 'ports(filter: { withTraffic: false },', 'code', ['country(code: "PE") {', '}']],
  ['vessels', 'vessels(', 'imo'],
  ['containers', 'containers(', 'number'],
  ['shipments by likeness', 'shipments(search: "frozen shrimp",', 'id'],
];

const keyOf = (node: Record<string, unknown>) =>
  String(node.id ?? node.key ?? node.code ?? node.imo ?? node.number);

describe('paging', () => {
  let graph: Graph;
  let server: TestServer;

  const page = async (
    list: string,
    fields: string,
    around: [string, string] | undefined,
    first: number,
    after: string | null,
  ): Promise<Page> => {
    const [before = '', behind = ''] = around ?? [];
    const query = `query ($first: Int, $after: String) { ${before} ${list} first: $first, after: $after) { ${PAGE(fields)} } ${behind} }`;
    const data = await server.answer(query, { first, after });
    const outer = Object.values(data)[0] as Page & Record<string, Page>;
    return around ? (Object.values(outer)[0] as Page) : outer;
  };

  const walk = async (list: string, fields: string, around: [string, string] | undefined, size: number) => {
    const nodes: Page['edges'][number]['node'][] = [];
    let after: string | null = null;
    for (;;) {
      const { edges, pageInfo, totalCount }: Page = await page(list, fields, around, size, after);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      nodes.push(...edges.map(({ node }) => node));
      if (!pageInfo.hasNextPage) return { nodes, totalCount };
      expect(edges).toHaveLength(size);
      after = pageInfo.endCursor;
    }
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

  it.each(
    LISTS,
  )('%s: pages of any size give every row once, in one order', async (_, list, fields, around) => {
    const whole = await page(list, fields, around, 500, null);
    const keys = whole.edges.map(({ node }) => keyOf(node));
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(keys.length);
    expect(whole.totalCount).toBe(keys.length);
    for (const size of [1, 7].filter((each) => keys.length / each < 80)) {
      const { nodes, totalCount } = await walk(list, fields, around, size);
      expect(nodes.map(keyOf)).toEqual(keys);
      expect(totalCount).toBe(keys.length);
    }
  });

  const descending = (a: number | null, b: number | null) => (a === b ? 0 : Number(a) < Number(b) ? 1 : -1);
  it.each<[string, (shipment: ShipmentRecord) => number | null]>([
    ['NEWEST', (s: ShipmentRecord) => Number(s.departed.replaceAll('-', ''))],
    ['OLDEST', (s: ShipmentRecord) => -Number(s.departed.replaceAll('-', ''))],
    ['HEAVIEST', (s: ShipmentRecord) => s.weightKg],
    ['MOST_VALUABLE', (s: ShipmentRecord) => s.valueUsd],
  ])('sorts shipments %s, ties by id', async (sort, rank) => {
    const ranked = world.shipments.filter((s) => rank(s) !== null);
    const expected = ranked
      .sort((a, b) => descending(rank(a), rank(b)) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    const { nodes } = await walk(`shipments(sort: ${sort},`, 'id', undefined, 9);
    expect(nodes.map(({ id }) => id)).toEqual(expected);
  });

  it('neither repeats nor hides rows while others arrive between pages', async () => {
    for (const [sort, departed] of [
      ['NEWEST', '2023-03-11'],
      ['OLDEST', '2023-03-11'],
      ['HEAVIEST', '2023-05-20'],
    ] as const) {
      const before = (await walk(`shipments(sort: ${sort},`, 'id', undefined, 50)).nodes.map(({ id }) => id);
      const seen: unknown[] = [];
      let after: string | null = null;
      for (let round = 0; ; round++) {
        const { edges, pageInfo }: Page = await page(`shipments(sort: ${sort},`, 'id', undefined, 11, after);
        seen.push(...edges.map(({ node }) => node.id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
        const [template] = world.shipments;
        if (!template || round > 20) throw new Error('no end of pages');
        // One at the front of each order, one among its ties, one at its end.
        const arrivals = ['2023-01-01', departed, '2023-12-31'].map((day, i) => ({
          ...template,
          id: `${i === 1 ? 'AA' : 'ZZ'}-${sort}-${round}-${i}`,
          departed: day,
          calls: [],
          weightKg: [50_000, 100, 0][i] ?? null,
        }));
        if (round < 3) await loadWorld(graph, { shipments: arrivals });
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.some((old) => old === id))).toEqual(before);
    }
  });

  it('gives no rows but the total for first: 0, and says that there are more', async () => {
    const { totalCount, edges, pageInfo } = await page('vessels(', 'imo', undefined, 0, null);
    expect({ totalCount, edges, next: pageInfo.hasNextPage }).toEqual({
      totalCount: VESSELS.length,
      edges: [],
      next: true,
    });
  });

  describe('refuses with BAD_CURSOR', () => {
    const endOf = async (list: string) =>
      String((await page(list, 'id', undefined, 1, null)).pageInfo.endCursor);
    /** A cursor of the list's own order that stands nowhere in it. */
    const forged = async (list: string, rank: number | string) => {
      const [order] = JSON.parse(Buffer.from(await endOf(list), 'base64url').toString());
      return writeCursor(order, [rank, 'BL-001']);
    };
    it.each<[string, string, () => Promise<string>]>([
      ['nonsense', 'shipments(', async () => 'nonsense'],
      ['an empty text', 'shipments(', async () => ''],
      ['a cursor of another order', 'shipments(sort: OLDEST,', () => endOf('shipments(')],
      ['a cursor of another list', 'seizures(', () => endOf('shipments(')],
      [
        'a cursor of another search',
        'companies(search: "acme",',
        () => endOf('companies(search: "shipping",'),
      ],
      ['a text for a rank', 'shipments(', () => forged('shipments(', 'x')],
      ['a text for a weight', 'shipments(sort: HEAVIEST,', () => forged('shipments(sort: HEAVIEST,', '12')],
      ['a day that is none', 'shipments(', () => forged('shipments(', 20_231_399)],
    ])('%s', async (_, list, cursor) => {
      const query = `query ($after: String) { ${list} after: $after) { nodes { id } } }`;
      const { errors } = await server.ask(query, { after: await cursor() });
      expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    });
  });
});
