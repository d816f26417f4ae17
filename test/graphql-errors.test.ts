import { createServer } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, getIntrospectionQuery, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../src/cypher/graph.ts';
import { guarded, permissions } from '../src/graphql/access.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { startServer } from '../src/graphql/server.ts';
import { resolvers } from '../src/resolvers/index.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const nested = (levels: number) =>
  `{ country(code: "PE") ${'{ country '.repeat(levels)} { code } ${'}'.repeat(levels)} }`;
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: status { revision }`).join(' ')} }`;

/** Query, variables, code, and words that the message has. */
const MISTAKES: [
  what: string,
  query: string,
  variables: Record<string, unknown>,
  code: string,
  words: RegExp,
][] = [
  ['a page too large', '{ shipments(first: 501) { totalCount } }', {}, 'PAGE_TOO_LARGE', /500/],
  ['a page far too large', '{ shipments(first: 2000000) { nodes { id } } }', {}, 'PAGE_TOO_LARGE', /500/],
  [
    'a page below the root',
    '{ countries(filter: { codes: ["PE"] }) { nodes { ports(first: 501) { totalCount } } } }',
    {},
    'PAGE_TOO_LARGE',
    /500/,
  ],
  ['a negative page', '{ routes(first: -1) { totalCount } }', {}, 'BAD_PAGE', /-1/],
  [
    'an unknown country',
    '{ companies(filter: { countries: ["ZZ"] }) { totalCount } }',
    {},
    'UNKNOWN_COUNTRY',
    /ZZ/,
  ],
  [
    'an unknown country as a place',
    '{ shipments(filter: { through: ["ZZ"] }) { totalCount } }',
    {},
    'UNKNOWN_COUNTRY',
    /ZZ/,
  ],
  [
    'a place in an unknown country',
    '{ routes(filter: { origin: ["ZZABC"] }) { totalCount } }',
    {},
    'UNKNOWN_COUNTRY',
    /ZZ/,
  ],
  [
    'a malformed place',
    '{ seizures(filter: { seizedIn: ["ROTTERDAM"] }) { totalCount } }',
    {},
    'BAD_KEY',
    /ROTTERDAM/,
  ],
  [
    'an unknown RILO',
    '{ countries(filter: { rilos: ["ATLANTIS"] }) { totalCount } }',
    {},
    'UNKNOWN_REGION',
    /ATLANTIS/,
  ],
  [
    'a malformed date',
    '{ shipments(filter: { from: "11/16/2023" }) { totalCount } }',
    {},
    'MALFORMED_DATE',
    /11\/16\/2023/,
  ],
  [
    'a date that is none',
    '{ shipments(filter: { from: "2023-02-30" }) { totalCount } }',
    {},
    'MALFORMED_DATE',
    /2023-02-30/,
  ],
  [
    'a number for a date',
    '{ shipments(filter: { from: 20230101 }) { totalCount } }',
    {},
    'MALFORMED_DATE',
    /date/,
  ],
  [
    'a malformed date in a variable',
    'query ($d: Date) { shipments(filter: { from: $d }) { totalCount } }',
    { d: 'soon' },
    'MALFORMED_DATE',
    /soon/,
  ],
  [
    'a malformed date in a filter',
    'query ($f: SeizureFilter) { seizures(filter: $f) { totalCount } }',
    { f: { to: '2023-13-01' } },
    'MALFORMED_DATE',
    /2023-13-01/,
  ],
  [
    'an empty period',
    '{ seizures(filter: { from: "2023-02-01", to: "2023-01-01" }) { totalCount } }',
    {},
    'EMPTY_PERIOD',
    /2023-02-01/,
  ],
  [
    'an empty list',
    '{ seizures(filter: { categories: [] }) { totalCount } }',
    {},
    'BAD_FILTER',
    /categories/,
  ],
  [
    'an empty list of places',
    '{ shipments(filter: { through: [] }) { totalCount } }',
    {},
    'BAD_FILTER',
    /through/,
  ],
  [
    'no roles',
    '{ company(id: "C") { id } companies { nodes { shipments(roles: []) { totalCount } } } }',
    {},
    'BAD_FILTER',
    /roles/,
  ],
  [
    'a negative weight',
    '{ shipments(filter: { minWeightKg: -1 }) { totalCount } }',
    {},
    'BAD_FILTER',
    /WeightKg/,
  ],
  [
    'a range without room',
    '{ shipments(filter: { minValueUsd: 5, maxValueUsd: 4 }) { totalCount } }',
    {},
    'BAD_FILTER',
    /ValueUsd/,
  ],
  ['no HS code', '{ shipments(filter: { hs: ["coca"] }) { totalCount } }', {}, 'BAD_FILTER', /coca/],
  [
    'a word too many',
    `{ companies(search: "${'word '.repeat(21)}") { totalCount } }`,
    {},
    'BAD_FILTER',
    /words/,
  ],
  ['a field that is none', '{ shipments { colour } }', {}, 'GRAPHQL_VALIDATION_FAILED', /colour/],
  [
    'a value of the wrong type',
    'query ($n: Int) { shipments(first: $n) { totalCount } }',
    { n: 'ten' },
    'BAD_USER_INPUT',
    /ten/,
  ],
  ['a value missing', 'query ($id: ID!) { shipment(id: $id) { id } }', {}, 'BAD_USER_INPUT', /\$id/],
  ['no query', '{ shipments ', {}, 'GRAPHQL_PARSE_FAILED', /Syntax/],
  ['a nest too deep', nested(40), {}, 'QUERY_TOO_COMPLEX', /18 exceeded, found \d+/],
  ['a hundred aliases and more', aliases(101), {}, 'QUERY_TOO_COMPLEX', /100 exceeded, found 101/],
  ['a novel', `{ ${'status { revision } '.repeat(4_000)} }`, {}, 'QUERY_TOO_COMPLEX', /tokens/],
  [
    'pages that multiply',
    '{ shipments(first: 500) { nodes { consignor { shipments(first: 500) { nodes { consignor { shipments(first: 500) { nodes { id } } } } } } } } }',
    {},
    'QUERY_TOO_COMPLEX',
    /\d{8,}/,
  ],
  [
    'pages that multiply by a variable',
    'query ($n: Int = 500) { companies(first: $n) { nodes { partners(first: $n) { nodes { partners(first: $n) { nodes { id } } } } } } }',
    {},
    'QUERY_TOO_COMPLEX',
    /\d{8,}/,
  ],
  [
    'fragments that multiply',
    `{ country(code: "PE") { ...F0 } } ${Array.from({ length: 14 }, (_, i) => `fragment F${i} on Country { a${i}: country { ...F${i + 1} } b${i}: country { ...F${i + 1} } }`).join(' ')} fragment F14 on Country { code }`,
    {},
    'QUERY_TOO_COMPLEX',
    /./,
  ],
];

describe('what a client is told', () => {
  let graph: Graph;
  let server: TestServer;
  beforeAll(async () => {
    graph = await testGraph();
    await graph.command(
      `CREATE (:Company {id: 'C', name: 'C', audience: 'GREEN'}),
         (:Shipment {id: 'LOST', departed: date('2023-01-01'), marking: 'GREEN', audience: 'GREEN'}),
         (:Audience {key: 'GREEN', marking: 'GREEN', rank: 1, groups: [], recipients: [], parts: [], revision: 1,
           shipments: 1, synthetic: false})`,
    );
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it.each(MISTAKES)('%s', async (_, query, variables, code, words) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as Awaited<ReturnType<TestServer['ask']>>;
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(words);
    expect(response.status).toBeLessThan(500);
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|at \w+ \(/);
  });

  it('names the argument at fault and where in the query it stands', async () => {
    const { data, errors } = await server.ask(
      '{ list: companies(filter: { countries: ["ZZ"] }) { totalCount } }',
    );
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      path: ['list'],
      extensions: { argument: expect.stringContaining('countries') },
    });
  });

  it.each([
    '{ shipments(first: 500) { nodes { id consignor { id shipments { nodes { id } } } consignee { id shipments { nodes { id } } } notify { id shipments { nodes { id } } } forwarder { id shipments { nodes { id } } } carrier { id shipments { nodes { id } } } } pageInfo { hasNextPage endCursor } totalCount } }',
    aliases(100),
    getIntrospectionQuery(),
    `query Schema { __schema { types { fields { type ${'{ ofType '.repeat(25)} { name } ${'}'.repeat(25)} } } } }`,
  ])('lets through: %s', async (query) => {
    expect((await server.ask(query)).errors).toBeUndefined();
  });

  it('answers null where nothing is known by a key, whatever its form', async () => {
    const data = await server.answer(`{
      a: country(code: "ZZ") { code } b: country(code: "Peru") { code } c: port(locode: "xx") { code } d: port(locode: "PE") { code }
      e: country(code: "PECLL") { code } f: shipment(id: "none") { id } g: route(key: "") { key } h: stretch(key: "x>y") { key }
      i: vessel(imo: "1") { imo } j: container(number: "?") { number } k: company(id: "") { id } l: seizure(id: "none") { id } }`);
    expect(Object.values(data).filter((value) => value !== null)).toEqual([]);
  });

  it('finds codes however they are written', async () => {
    const { country, port } = await server.answer(
      '{ country(code: "pe") { code } port(locode: "pe cll") { code } }',
    );
    expect([country.code, port.code]).toEqual(['PE', 'PECLL']);
  });

  it('says that a shipment has lost its route, and answers the rest', async () => {
    const { data, errors } = await server.ask(
      '{ lost: shipment(id: "LOST") { id route { key } } status { shipments } }',
    );
    expect(data).toEqual({ lost: null, status: { shipments: 1 } });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['lost', 'route'], 'DANGLING_REFERENCE'],
    ]);
  });

  it('refuses what browsers send without asking (CSRF)', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ status { revision } }' }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF|Cross-Site/);
  });

  it('is well', async () => {
    const response = await fetch(`${server.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });
});

describe('a server without its database', () => {
  let graph: Graph;
  let server: TestServer;
  const lines: string[] = [];
  beforeAll(async () => {
    graph = new Graph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
    const settings = { host: '127.0.0.1', port: 0 };
    const running = await startServer({ graph, settings, log: (line) => lines.push(line) });
    server = { ...(await asking(running.url)), stop: running.stop };
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('says so with its own code, in HTTP 200 as GraphQL clients expect', async () => {
    const { data, errors } = await server.ask('{ shipments { nodes { id } } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(lines).toEqual([]);
  });

  it('is not well', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(503);
  });
});

describe('the server', () => {
  it('tells a bug by an id, and keeps the rest for the log', async () => {
    const lines: string[] = [];
    const graph = await testGraph();
    // A property that no loader writes: a list where a text belongs.
    await graph.command(
      "CREATE (:Company {id: 'ODD', name: 'Odd', stub: 'secret-text', audience: 'GREEN'}), (:Audience {key: 'GREEN', marking: 'GREEN', rank: 1, groups: [], recipients: [], parts: [], revision: 1, shipments: 0, synthetic: false})",
    );
    const running = await startServer({
      graph,
      settings: { host: '127.0.0.1', port: 0 },
      log: (line) => lines.push(line),
    });
    const { ask } = await asking(running.url);
    const { errors } = await ask('{ company(id: "ODD") { stub } }');
    const [error] = errors ?? [];
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(error?.message).not.toContain('secret-text');
    const id = /[0-9a-f-]{8,}/.exec(error?.message ?? '')?.[0] ?? 'none';
    expect(lines.join('\n')).toContain(id);
    expect(lines.join('\n')).toContain('secret-text');
    await running.stop();
    await graph.close();
  });

  it('says which port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const graph = new Graph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
    await expect(startServer({ graph, settings: { host: '127.0.0.1', port } })).rejects.toMatchObject({
      code: 'SETTINGS',
      message: expect.stringMatching(new RegExp(`${port}.*PORT`)),
    });
    holder.close();
    await graph.close();
  });

  it('lets what it has begun come to its end before it stops', async () => {
    let began: (value?: unknown) => void = () => undefined;
    const running = new Promise((resolve) => {
      began = resolve;
    });
    const graph = await testGraph();
    const slow = Object.assign(Object.create(graph), {
      run: async (statement: never, params: never) => {
        began();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return graph.run(statement, params);
      },
    });
    const server = await startServer({ graph: slow, settings: { host: '127.0.0.1', port: 0 } });
    const { answer } = await asking(server.url);
    const answered = answer('{ shipments { totalCount } }');
    await running;
    const stopped = server.stop();
    expect(await answered).toEqual({ shipments: { totalCount: 0 } });
    await stopped;
    await expect(fetch(server.url)).rejects.toThrow();
    await graph.close();
  });
});

describe('access', () => {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  const fieldsOf = (from: GraphQLSchema, type: string) => {
    const found = from.getType(type);
    return isObjectType(found) ? found.getFields() : {};
  };

  it('has a rule on every root field', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    const ruled = Object.entries(permissions).flatMap(([type, ofType]) =>
      Object.keys(ofType).map((field) => `${type}.${field}`),
    );
    expect(ruled.sort()).toEqual(fields.sort());
  });

  it('wraps the root fields and nothing else', () => {
    const wrapped = guarded(schema);
    for (const type of Object.keys(wrapped.getTypeMap()).filter((name) => !name.startsWith('__'))) {
      for (const [name, field] of Object.entries(fieldsOf(wrapped, type))) {
        const before = fieldsOf(schema, type)[name];
        if (type === 'Query' || type === 'Mutation') expect(field.resolve).not.toBe(before?.resolve);
        // Before the first event, and not at each: what is wrapped must be what begins the stream.
        else if (type === 'Subscription') expect(field.subscribe).not.toBe(before?.subscribe);
        else expect([`${type}.${name}`, field.resolve]).toEqual([`${type}.${name}`, before?.resolve]);
      }
    }
  });

  it('refuses a viewer of no role with FORBIDDEN', async () => {
    const { shipments } = fieldsOf(guarded(schema), 'Query');
    const answer = await Promise.resolve(
      shipments?.resolve?.({}, {}, { viewer: { role: 'stranger', scopes: ['read'] } }, {} as never),
    ).catch((error: unknown) => error);
    expect(answer).toMatchObject({ code: 'FORBIDDEN' });
  });
});

async function asking(url: string): Promise<Pick<TestServer, 'url' | 'ask' | 'answer'>> {
  const ask: TestServer['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as never;
  };
  const answer: TestServer['answer'] = async (query, variables) => {
    const { data, errors } = await ask(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as never;
  };
  return { url, ask, answer };
}
