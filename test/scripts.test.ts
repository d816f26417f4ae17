import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portolan, pages, portolan, rows, toCsv } from '../client/index.ts';
import { layout, readRecipes } from '../scripts/cookbook-page.ts';
import { createKey } from '../src/access/api-keys.ts';
import { storedOperations } from '../src/graphql/stored.generated.ts';
import { packageRoot } from '../src/root.ts';
import { type DemoServer, demoServer } from './support/demo-world.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const run = promisify(execFile);
const hashOf = (name: string) => storedOperations.find((operation) => operation.name === name)?.hash ?? '';
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const ANALYST = {
  name: 'curl',
  role: 'ANALYST',
  administration: 'PE',
  clearance: 'AMBER',
  groups: [],
  scopes: ['read'],
};

let demo: DemoServer;
/** The same graph, served with stored operations alone. */
let closed: TestServer;
let graph: Portolan;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'portolan-scripts-'));
  // The world that a first start loads.
  demo = await demoServer(20_000, 1, { parties: true });
  closed = await startTestServer(demo.graph, { storedOnly: true, log: () => undefined });
  graph = portolan({ url: demo.server.url });
});

afterAll(async () => {
  await closed?.stop();
  await demo?.stop();
  await rm(home, { recursive: true, force: true });
});

async function post(server: TestServer, body: unknown, path = '/graphql', accept = 'application/json') {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('stored operations', () => {
  it('are answered by their hash, and listed with what they take', async () => {
    for (const server of [demo.server, closed]) {
      const { body } = await post(server, { extensions: persisted(hashOf('Status')) });
      expect(body.data.status).toMatchObject({ shipments: 20_000, synthetic: true });
      const list = await (await fetch(`${server.url}/graphql/operations`)).json();
      expect(list).toEqual(storedOperations);
    }
  });

  it('are answered in the address of a GET request', async () => {
    const address = new URL('/graphql', closed.url);
    address.searchParams.set('variables', '{"groupBy":["YEAR"]}');
    address.searchParams.set('extensions', JSON.stringify(persisted(hashOf('SeizureStatistics'))));
    const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect((await response.json()).data.seizureStatistics.rows.length).toBeGreaterThan(2);
  });

  it('can be all that is answered', async () => {
    const [status] = storedOperations.filter(({ name }) => name === 'Status');
    expect((await post(closed, { query: status?.query })).status).toBe(200);
    const refused = [
      { query: '{ status { seizures } }' },
      { query: '{ status { seizures } }', extensions: persisted(hashOf('Status')) },
      { query: `${status?.query} ` },
      { query: '{ __schema { types { name } } }' },
      { query: 'mutation { deleteWatch(id: "1", clientId: "1") }' },
      { query: '{ no such query' },
      { extensions: persisted('0'.repeat(64)) },
      { extensions: 'nonsense' },
      {},
    ];
    for (const body of refused) {
      const answer = await post(closed, body);
      expect(answer.body.errors[0].extensions, JSON.stringify(body)).toEqual({
        code: 'OPERATION_NOT_STORED',
      });
      expect(answer.status).toBe(403);
    }
    const arrivals = { query: 'subscription { noticeArrived { cursor } }' };
    const stream = await post(closed, arrivals, '/graphql/stream', 'text/event-stream');
    expect(stream).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'OPERATION_NOT_STORED' } }] },
    });
  });

  it('leave other texts to be kept as Apollo keeps them', async () => {
    const query = '{ status { seizures } }';
    const extensions = persisted(createHash('sha256').update(query).digest('hex'));
    const unknown = await post(demo.server, { extensions });
    expect(unknown.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post(demo.server, { query, extensions });
    expect((await post(demo.server, { extensions })).body.data.status.seizures).toBeGreaterThan(0);
  });

  it('each answer', async () => {
    const { nodes } = (await graph.companies({ search: 'trading' })).companies;
    // One that is recorded twice has its shipments under its first id.
    const company = nodes.find(({ shipmentCount }) => shipmentCount > 0);
    const [shipment] = (await graph.companyShipments({ company: company?.id ?? '' })).shipments.nodes;
    const [route] = (await graph.routes({ minSeizures: 1 })).routes.nodes;
    const [from, to] = [`Company:${company?.id}`, `Shipment:${shipment?.id}`];
    const needed: Record<string, object> = {
      commonNeighbours: { of: [from, to] },
      companies: { search: 'trading' },
      company: { id: company?.id },
      companyShipments: { company: company?.id },
      displacedRoutes: { date: '2024-07-01' },
      neighbourhood: { of: [from] },
      network: { of: [`Route:${route?.key}`] },
      party: { company: company?.id },
      paths: { from, to },
      reportCourses: { ids: [`Route:${route?.key}`] },
      reportDisplacedRoutes: { filter: { date: '2024-07-01' } },
      reportWarningStretch: { key: route?.key, level: 'PORT', filter: {} },
      subgraph: { ids: [from, to] },
      timeline: { of: from },
      reportStatistics: { groupBy: ['CATEGORY'], filter: {} },
      seizureStatistics: { groupBy: ['CATEGORY'] },
      seizuresSince: { from: '2025-01-01' },
      shipment: { id: shipment?.id },
    };
    for (const [name, ask] of Object.entries(graph)) {
      const whole = name.startsWith('report') ? { filter: {} } : undefined;
      const data = await (ask as (variables?: object) => Promise<object>)(needed[name] ?? whole);
      expect(Object.values(data)[0], name).toBeTruthy();
    }
  });
});

describe('the client', () => {
  it('reads a list to its end, and goes on from a cursor', async () => {
    const all = await demo.count("MATCH (s:Seizure) WHERE s.date >= date('2024-01-01') RETURN count(s) AS n");
    const ids: string[] = [];
    let cursor: string | null = null;
    for await (const page of pages(graph.seizuresSince, { from: '2024-01-01', first: 60 })) {
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.cursor;
      if (ids.length >= 120) break;
    }
    expect(ids.length).toBe(120);
    for await (const { id } of rows(graph.seizuresSince, { from: '2024-01-01', after: cursor })) ids.push(id);
    expect(ids.length).toBe(all);
    expect(new Set(ids).size).toBe(all);
  });

  it('reads a feed up to now', async () => {
    for await (const page of pages(graph.noticesSince, {})) expect(page.rows).toEqual([]);
  });

  it('says that an operation has no pages', async () => {
    // @ts-expect-error it does not compile either
    await expect(rows(graph.status, {}).next()).rejects.toThrow('no list that has pages');
  });

  it('streams to CSV', async () => {
    const columns = ['id', 'date', 'quantity.value', 'quantity.unit', 'route.key', 'synthetic'];
    const seizures = rows(graph.seizuresSince, { from: '2025-01-01', first: 50 });
    const table: Record<string, string>[] = parse(await text(toCsv(seizures, { columns })), {
      columns: true,
    });
    expect(table.length).toBe(
      await demo.count("MATCH (s:Seizure) WHERE s.date >= date('2025-01-01') RETURN count(s) AS n"),
    );
    for (const row of table) {
      expect(Object.keys(row)).toEqual(columns);
      expect(row).toMatchObject({ 'route.key': expect.stringContaining('>'), synthetic: 'true' });
    }
  });

  it('fails with the code and words of the server', async () => {
    await expect(graph.seizuresSince({ from: 'yesterday' })).rejects.toMatchObject({
      code: 'MALFORMED_DATE',
    });
    await expect(graph.routes({ first: 501 })).rejects.toMatchObject({
      code: 'PAGE_TOO_LARGE',
      message: expect.stringContaining('at most 500'),
      errors: [{ path: ['routes'] }],
    });
  });

  it('is what the package exports', async () => {
    const script = `
      import { portolan } from 'portolan/client';
      const { status } = await portolan({ url: process.argv[1] }).status();
      console.log(status.shipments);`;
    const args = ['--input-type=module', '-e', script, demo.server.url];
    expect((await run(process.execPath, args, { cwd: packageRoot })).stdout).toBe('20000\n');
  });
});

describe('portolan report', () => {
  const report = (...args: string[]) =>
    run(process.execPath, [join(packageRoot, 'bin/portolan.js'), 'report', ...args], {
      env: { ...process.env, PORTOLAN_KEY: key, PORTOLAN_HOME: home },
    });
  const month = ['--from', '2025-03-01', '--to', '2025-03-31', '--made-on', '2025-04-02'];
  let key: string;
  beforeAll(async () => {
    ({ key } = await createKey(demo.graph, ANALYST, 1));
  });

  it('makes a bulletin of a running server that answers stored operations alone', async () => {
    const out = join(home, 'bulletins');
    const to = ['--server', closed.url, '--out', out, '--lang', 'en,fr', '--format', 'html,json,csv,xlsx'];
    const { stdout, stderr } = await report('bulletin', '--region', 'EUROPE', ...month, ...to);
    const paths = stdout.trim().split('\n');
    expect(paths.map((path) => path.slice(out.length + 1))).toEqual(
      ['en', 'fr'].flatMap((language) =>
        ['.html', '.json', '-csv', '.xlsx'].map(
          (end) => `bulletin-EUROPE-2025-03-01-2025-03-31-${language}${end}`,
        ),
      ),
    );
    expect(stderr).toMatch(/100 % {2}done/);
    const [page = '', data = '', folder = ''] = paths;
    expect(await readFile(page, 'utf8')).toContain('TLP:AMBER</b> GENERATED DEMONSTRATION DATA');
    const cases = await demo.count(
      `MATCH (s:Seizure) WHERE date('2025-03-01') <= s.date <= date('2025-03-31')
       MATCH (c:Country {code: s.country, wcoRegion: 'EUROPE'}) RETURN count(s) AS n`,
    );
    const made = JSON.parse(await readFile(data, 'utf8'));
    expect(made.sections[0].blocks[0].items[0].value.value).toBe(cases);
    const table = parse(await readFile(join(folder, 'categories.csv'), 'utf8'), { columns: true, bom: true });
    expect(table.at(-1)).toMatchObject({ Category: 'All', Cases: String(cases) });
  });

  it('ends with status 1, in words, where there is nothing to warn of or nothing to ask', async () => {
    const quiet = ['warning', '--through', 'NZ', ...month, '--out', home];
    await expect(report(...quiet, '--server', closed.url)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/No route that fits emerges.*Recurring: [A-Z]{5}>/s),
    });
    await expect(report(...quiet, '--server', 'http://127.0.0.1:9')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No Portolan answers at http://127.0.0.1:9'),
    });
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe('the example in Python', () => {
  if (!python) console.warn('examples/monthly.py is not tested: there is no python3 here.');

  it.runIf(python)('writes the tables of a month', async () => {
    const args = [join(packageRoot, 'examples/monthly.py'), '2025-03', '--url', closed.url, '--into', home];
    await run('python3', args);
    const read = async (file: string): Promise<Record<string, string>[]> =>
      parse(await readFile(join(home, file), 'utf8'), { columns: true });
    const seizures = await read('seizures-2025-03.csv');
    const month = 'MATCH (s:Seizure) WHERE s.date.year = 2025 AND s.date.month = 3 RETURN count(s) AS n';
    expect(seizures.length).toBe(await demo.count(month));
    for (const { date, 'route.key': route } of seizures) {
      expect(date).toMatch(/^2025-03-\d\d$/);
      expect(route).toContain('>');
    }
    const { recurringRoutes } = await graph.recurringRoutes({ from: '2024-04-01', to: '2025-03-31' });
    const keys = (await read('routes-2025-03.csv')).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys).toEqual(recurringRoutes.nodes.map(({ key }) => key));
  });

  it.runIf(python)('says what the server refuses', async () => {
    const env = { ...process.env, PORTOLAN_KEY: 'portolan_wrong' };
    const args = [join(packageRoot, 'examples/monthly.py'), '2025-03', '--url', closed.url, '--into', home];
    await expect(run('python3', args, { env })).rejects.toMatchObject({
      stderr: expect.stringMatching(/^Portolan refuses \(401\).*UNAUTHENTICATED/),
    });
  });
});

describe('the lines with curl in docs/scripts.md', () => {
  const page = readFileSync(join(packageRoot, 'docs/scripts.md'), 'utf8');
  const lines = [...page.matchAll(/```sh\n(curl .*?)```/gs)].map(([, line = '']) => line);

  it('are there', () => expect(lines.length).toBeGreaterThanOrEqual(3));

  it.each(lines.map((line, i) => ({ line, number: i + 1 })))('number $number answers', async ({ line }) => {
    const { key } = await createKey(demo.graph, ANALYST, 1);
    const env = { ...process.env, PORTOLAN_KEY: key };
    const { stdout } = await run('bash', ['-c', line.replaceAll('http://127.0.0.1:4000', closed.url)], {
      env,
    });
    const answer = JSON.parse(stdout);
    if (Array.isArray(answer)) expect(answer).toEqual(storedOperations);
    else expect(Object.values(answer.data)[0]).toBeTruthy();
  });
});

describe('the cookbook', () => {
  const recipes = readRecipes();

  it('has thirty questions, each once', () => {
    expect(new Set(recipes.map(({ question }) => question)).size).toBe(recipes.length);
    expect(recipes.length).toBeGreaterThanOrEqual(30);
  });

  it.each(recipes)('$question', async ({ query, answer }) => {
    // Where they differ: npm start, and in another terminal npm run cookbook.
    expect(layout(await demo.server.answer(query))).toBe(answer);
  });
});
