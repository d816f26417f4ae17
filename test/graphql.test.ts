import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { writeDemoWorld } from '../src/demo/world.ts';
import { permissions } from '../src/graphql/access.ts';
import { writeCursor } from '../src/graphql/connection.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { loadFiles } from '../src/load/load.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

describe('GraphQL over HTTP', () => {
  let graph: Graph;
  let server: TestServer;
  let directory: string;
  let statements: string[] = [];
  const count = async (cypher: string, params = {}) => Number((await graph.command(cypher, params))[0]?.n);

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portolan-graphql-'));
    const world = await writeDemoWorld({ shipments: 700, seed: 77, directory });
    graph = await testGraph({ observe: ({ name }) => name.startsWith('access/') || statements.push(name) });
    await loadFiles(graph, world.files);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server.stop();
    await graph.close();
    await rm(directory, { recursive: true, force: true });
  });
  beforeEach(() => {
    statements = [];
  });

  /** Pages through a root list to its end. */
  async function all(field: string, args: string, key: string): Promise<{ ids: string[]; total: number }> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const data: Record<string, never> = await server.answer(
        `query ($after: String) { ${field}(${args} first: 97, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${key} } } }`,
        { after },
      );
      const page = data[field] as unknown as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: Record<string, string>[];
      };
      ids.push(...page.nodes.map((node) => String(node[key])));
      if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount };
      after = page.pageInfo.endCursor;
    }
  }

  it.each([
    ['shipments', 'sort: NEWEST,', 'id', 'Shipment'],
    ['shipments', 'sort: OLDEST,', 'id', 'Shipment'],
    ['shipments', 'sort: HEAVIEST,', 'id', 'Shipment', 'n.weightKg IS NOT NULL'],
    ['shipments', 'sort: MOST_VALUABLE,', 'id', 'Shipment', 'n.valueUsd IS NOT NULL'],
    ['seizures', 'sort: MOST_VALUABLE,', 'id', 'Seizure', 'n.valueUsd IS NOT NULL'],
    ['seizures', 'sort: NEWEST,', 'id', 'Seizure'],
    ['seizures', 'sort: OLDEST,', 'id', 'Seizure'],
    ['routes', 'sort: MOST_SHIPMENTS,', 'key', 'Route'],
    ['routes', 'sort: MOST_SEIZURES,', 'key', 'Route'],
    ['companies', '', 'id', 'Company'],
    ['vessels', '', 'imo', 'Vessel'],
    ['containers', '', 'number', 'Container'],
    ['countries', '', 'code', 'Country'],
    ['ports', 'filter: { withTraffic: false },', 'code', 'Port'],
  ])('pages through all %s (%s) once', async (field, args, key, label, where = 'true') => {
    const { ids, total } = await all(field, args, key);
    expect(new Set(ids).size).toBe(ids.length);
    expect(total).toBe(ids.length);
    expect(ids.length).toBe(await count(`MATCH (n:${label}) WHERE ${where} RETURN count(n) AS n`));
  });

  it('goes on by key while rows come in', async () => {
    const first = await server.answer('{ companies(first: 5) { nodes { id name } pageInfo { endCursor } } }');
    await graph.command(`CREATE (:Company {id: 'TEST-FIRST', name: 'AAAA first of all'})`);
    const second = await server.answer(
      'query ($after: String) { companies(first: 5, after: $after) { nodes { id } } }',
      {
        after: first.companies.pageInfo.endCursor,
      },
    );
    const ids = [...first.companies.nodes, ...second.companies.nodes].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(10);
    expect(ids).not.toContain('TEST-FIRST');
    await graph.command(`MATCH (c:Company {id: 'TEST-FIRST'}) DELETE c`);
  });

  it.each([
    [`modes: [AIR]`, `s.mode = 'AIR'`],
    [`hs: ["08"]`, `s.hs STARTS WITH '08'`],
    [`from: "2024-03-01", to: "2024-08-31"`, `date('2024-03-01') <= s.departed <= date('2024-08-31')`],
    [
      `through: ["PABLB", "NLRTM"]`,
      `EXISTS { (s)-[:FOLLOWED]->()-[:STOPS_AT]->(p:Place) WHERE p.code IN ['PABLB', 'NLRTM'] }`,
    ],
    [
      `through: ["PA"]`,
      `EXISTS { (s)-[:FOLLOWED]->()-[:STOPS_AT]->(p:Place) WHERE p.code STARTS WITH 'PA' }`,
    ],
    [
      `through: ["PA", "NLRTM"]`,
      `EXISTS { (s)-[:FOLLOWED]->()-[:STOPS_AT]->(p:Place) WHERE p.code STARTS WITH 'PA' OR p.code = 'NLRTM' }`,
    ],
    [
      `regions: [EUROPE]`,
      `EXISTS { (s)-[:FOLLOWED]->()-[:STOPS_AT]->(:Port)-[:IN]->(c) WHERE c.wcoRegion = 'EUROPE' }`,
    ],
    [`minWeightKg: 1000, maxWeightKg: 15000`, `1000 <= s.weightKg <= 15000`],
    [`minValueUsd: 50000`, `s.valueUsd >= 50000`],
    [`seized: true`, `EXISTS { (s)<-[:TAKEN_FROM]-() }`],
    [`seized: false, modes: [SEA]`, `s.mode = 'SEA' AND NOT EXISTS { (s)<-[:TAKEN_FROM]-() }`],
  ])('filters shipments by %s', async (filter, where) => {
    const { shipments } = await server.answer(
      `{ shipments(filter: { ${filter} }, first: 500) { totalCount nodes { id } } }`,
    );
    const expected = await count(`MATCH (s:Shipment) WHERE ${where} RETURN count(s) AS n`);
    expect(expected).toBeGreaterThan(0);
    expect(shipments.totalCount).toBe(expected);
    expect(shipments.nodes).toHaveLength(Math.min(500, expected));
  });

  it('reads every level of a wide and deep query by one statement', async () => {
    const { routes } = await server.answer(`{
      routes(first: 20) { nodes { key
        shipments(first: 5) { nodes { id
          consignor { id } consignee { id country { code } }
          seizures { id place { code } }
        } }
        stops { place { code country { code } } }
      } }
    }`);
    expect(routes.nodes).toHaveLength(20);
    expect([...statements].sort()).toEqual([
      'company/of-shipment',
      'place/by-code',
      'place/by-code',
      'place/of-company',
      'place/of-seizure',
      'route/most-shipments',
      'seizure/of-shipment',
      'shipment/of-route',
    ]);
  });

  it('does not read a page of which only the total is asked for', async () => {
    await server.answer('{ companies { totalCount } shipments { totalCount } }');
    expect([...statements].sort()).toEqual(['company/count', 'shipment/count-every']);
  });

  it('finds companies by a misspelt name, and no operator of the index gets through', async () => {
    const [{ id, name }] = (await graph.command(
      `MATCH (c:Company) WHERE size(c.name) > 12 RETURN c.id AS id, c.name AS name ORDER BY c.id LIMIT 1`,
    )) as [{ id: string; name: string }];
    const word = name.split(' ').find((part) => part.length >= 5) ?? name;
    const misspelt = word.slice(0, 2) + word.slice(3);
    const found = await server.answer(
      'query ($text: String) { companies(search: $text, first: 200) { nodes { id } } }',
      { text: misspelt },
    );
    expect(found.companies.nodes.map((company: { id: string }) => company.id)).toContain(id);
    const wild = await server.answer('{ companies(search: "zzqqxx* OR name:*") { totalCount } }');
    expect(wild.companies.totalCount).toBe(0);
  });

  it('walks from a country to companies and back', async () => {
    const data =
      await server.answer(`{ country(code: "us") { code ports(first: 3) { nodes { locode country { code } seizures(first: 1) { totalCount } } }
      companies(first: 2) { nodes { id country { code } shipmentCount routes(first: 2) { nodes { key } edges { shipments firstDeparted } } partners(first: 2) { edges { shipments node { id } } } } } } }`);
    for (const port of data.country.ports.nodes) expect(port.country.code).toBe('US');
    for (const company of data.country.companies.nodes) expect(company.country.code).toBe('US');
  });

  it('answers null for what is not there', async () => {
    expect(
      await server.answer(
        '{ port(locode: "QQQQQ") { code } country(code: "ZZ") { code } route(key: "A>B") { key } shipment(id: "none") { id } }',
      ),
    ).toEqual({ port: null, country: null, route: null, shipment: null });
  });

  const cursorOfAnotherOrder = writeCursor('OLDEST', [1, 'x']);
  it.each([
    ['{ shipments(after: "%%") { totalCount } }', 'BAD_CURSOR'],
    [`{ shipments(after: "${cursorOfAnotherOrder}") { totalCount } }`, 'BAD_CURSOR'],
    ['{ shipments(first: 501) { totalCount } }', 'PAGE_TOO_LARGE'],
    ['{ shipments(first: -1) { totalCount } }', 'BAD_PAGE'],
    ['{ shipments(filter: { from: "2024-02-30" }) { totalCount } }', 'MALFORMED_DATE'],
    ['{ shipments(filter: { from: "2024-02-02", to: "2024-02-01" }) { totalCount } }', 'EMPTY_PERIOD'],
    ['{ shipments(filter: { through: ["QQ"] }) { totalCount } }', 'UNKNOWN_COUNTRY'],
    ['{ shipments(filter: { through: ["PABL"] }) { totalCount } }', 'BAD_KEY'],
    ['{ shipments(filter: { modes: [] }) { totalCount } }', 'BAD_FILTER'],
    ['{ shipments(filter: { minWeightKg: 5, maxWeightKg: 4 }) { totalCount } }', 'BAD_FILTER'],
    ['{ shipments(filter: { hs: ["x"] }) { totalCount } }', 'BAD_FILTER'],
    ['{ companies(search: "!!") { totalCount } }', 'BAD_FILTER'],
    ['{ companies(filter: { countries: ["XX"] }) { totalCount } }', 'UNKNOWN_COUNTRY'],
    [
      '{ shipments(first: 500) { nodes { route { shipments(first: 500) { nodes { route { key } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ status', 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s with %s', async (query, code) => {
    const { errors } = await server.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toContain('stacktrace');
  });

  it('tells a malformed date in a variable by the same code', async () => {
    const { errors } = await server.ask(
      'query ($from: Date) { shipments(filter: { from: $from }) { totalCount } }',
      { from: 'soon' },
    );
    expect(errors?.[0]?.extensions.code).toBe('MALFORMED_DATE');
  });

  it('lets the playground read the whole schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await server.answer(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(50);
  });
});

describe('the schema', () => {
  const schema = buildSchema(typeDefs);

  it('has a rule on every root field', () => {
    expect(Object.keys(permissions.Query).sort()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    );
    expect(Object.keys(permissions.Mutation).sort()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    );
  });

  it('describes every type of its own', () => {
    const bare = Object.values(schema.getTypeMap()).filter(
      (type) => type.astNode && !type.description && type.name !== 'Query',
    );
    expect(bare.map((type) => type.name)).toEqual([]);
  });
});
