/**
 * `npm run bench [-- --sizes 100000,500000]`: what Portolan costs, as ratios within one run. Absolute figures are of
 * the machine that ran it; quote the ratios.
 *
 * `npm run bench -- --home DIR` measures answers over the demonstration world that `portolan demo` has loaded there
 * (PORTOLAN_HOME), for worlds whose loading takes longer than one cares to repeat.
 */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import neo4j, { type Driver } from 'neo4j-driver';
import { readerOfAll } from '../src/access/audiences.ts';
import type { AuditLog } from '../src/audit/journal.ts';
import { warmUp } from '../src/cli/warm-up.ts';
import { Graph } from '../src/cypher/graph.ts';
import { migrate } from '../src/cypher/migrations.ts';
import { newest } from '../src/cypher/shipment.generated.ts';
import { writeDemoWorld } from '../src/demo/world.ts';
import { Answers } from '../src/detection/answers.ts';
import type { RecurringRoutesQuery } from '../src/detection/detect.ts';
import { findRecurringRoutes } from '../src/detection/recurring-routes.ts';
import { startServer } from '../src/graphql/server.ts';
import { loadFiles } from '../src/load/load.ts';
import { seedReference } from '../src/load/reference.ts';
import { freePort } from '../src/neo4j/bolt.ts';
import { type Neo4jHandle, openNeo4j } from '../src/neo4j/neo4j.ts';
import { packageRoot } from '../src/root.ts';
import { readSettings } from '../src/settings.ts';
import { inWorker } from '../src/workers/pool.ts';
import { measureEnforcement } from './enforcement.ts';
import { measureLinkAnalysis } from './link-analysis.ts';
import { median, paired, throughput, time } from './measure.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100000,500000' }, home: { type: 'string' } },
});
const sizes = values.home === undefined ? values.sizes.split(',').map(Number) : [];
/** Rows of a bare batch: the best size measured for bare loading. */
const BARE_BATCH = 2_000;

/** Times that an answer is asked for anew; Neo4j compiles its statements during the first ones. */
const ROUNDS = 21;
/** Seizures of a year to compare sizes at. */
const EQUAL_SEIZURES = 350;
const YEAR: RecurringRoutesQuery = {
  from: '2024-01-01',
  to: '2024-12-31',
  categories: null,
  level: 'PORT',
  seizedIn: null,
  stratifyBy: ['SEIZING_COUNTRY'],
  minObserved: 3,
  maxQ: 0.05,
  minStops: 2,
  maxStops: null,
  through: null,
  regionCountries: null,
};

const row = (name: string, figure: string) => console.log(`${name.padEnd(62)} ${figure}`);
const number = (value: number) => value.toPrecision(3).replace(/\.?0+e/, 'e');

if (values.home !== undefined) {
  const handle = await openNeo4j({ ...readSettings({}), home: values.home }, () => undefined);
  const graph = new Graph(handle);
  try {
    console.log(`\nwhat is loaded in ${values.home}`);
    await migrate(graph);
    const files = ['shipments.csv', 'seizures.csv'].map((file) => join(String(values.home), 'demo', file));
    await measureAnswers(graph, files);
    await measureLinks(graph);
  } finally {
    await graph.close();
    await handle.stop();
  }
}

for (const size of sizes) {
  const home = await mkdtemp(join(tmpdir(), 'portolan-bench-'));
  const handle = await openNeo4j({ ...readSettings({}), home }, () => undefined);
  try {
    console.log(`\n${size} shipments`);
    await measure(size, home, handle);
  } finally {
    await handle.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function measure(size: number, home: string, handle: Neo4jHandle): Promise<void> {
  const world = await writeDemoWorld({ shipments: size, seed: 11, directory: join(home, 'demo') });
  const driver = neo4j.driver(handle.uri, neo4j.auth.basic(handle.user, handle.password), {
    disableLosslessIntegers: true,
  });
  const graph = new Graph(handle);
  try {
    await migrate(graph);
    await seedReference(graph);
    const loading = await time(() => loadFiles(graph, world.files));
    const rows = world.shipments + world.seizures + world.companies;
    row('load, rows a second', number((rows * 1_000) / loading));
    if (size === Math.min(...sizes)) {
      const shipments = world.files.find((file) => file.endsWith('shipments.csv')) ?? '';
      const bare = await time(() => loadBare(driver, shipments));
      row('bare UNWIND of the same shipments, rows a second', number((world.shipments * 1_000) / bare));
      row('load / bare UNWIND, rows a second', number(rows / loading / (world.shipments / bare)));
    }
    await measureAnswers(graph, world.files);
    await measureRequests(graph, driver, handle, home);
    await measureAudit(graph);
    await measureLinks(graph);
  } finally {
    await graph.close();
    await driver.close();
  }
}

async function measureAnswers(graph: Graph, files: readonly string[]): Promise<void> {
  await warmUp(graph);
  await measureEnforcement(readerOfAll(graph), row);
  await measureDetection(graph);
  await measureGrowth(graph);
  await measureAgainstDuckDb(graph, files);
  await measureEventLoop();
}

/** The least a loader could do: a node, its route and two companies, no counters, no checks, no second run. */
async function loadBare(driver: Driver, file: string): Promise<void> {
  for (const constraint of ['BareShipment', 'BareRoute', 'BareCompany']) {
    await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${constraint}) REQUIRE n.id IS UNIQUE`);
  }
  let batch: unknown[] = [];
  const flush = async () => {
    await driver.executeQuery(
      `UNWIND $rows AS row
       CREATE (s:BareShipment) SET s = row
       MERGE (r:BareRoute {id: row.route}) CREATE (s)-[:FOLLOWED]->(r)
       MERGE (a:BareCompany {id: row.consignor}) CREATE (s)-[:CONSIGNED_BY]->(a)
       MERGE (b:BareCompany {id: row.consignee}) CREATE (s)-[:CONSIGNED_TO]->(b)`,
      { rows: batch },
    );
    batch = [];
  };
  for await (const record of createReadStream(file).pipe(parse({ columns: true }))) {
    batch.push(record);
    if (batch.length === BARE_BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

async function measureDetection(graph: Graph): Promise<void> {
  const query = YEAR;
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    cold.push(await time(() => new Answers(readerOfAll(graph)).ask(findRecurringRoutes, query)));
  const answers = new Answers(readerOfAll(graph));
  const answer = await answers.ask(findRecurringRoutes, query);
  const warm: number[] = [];
  for (let round = 0; round < 50; round++)
    warm.push(await time(() => answers.ask(findRecurringRoutes, query)));
  const { seizures, tested, candidates } = answer.summary;
  row(
    'recurringRoutes of a year',
    `${seizures} seizures, ${candidates} of ${tested} stretches, ${answer.findings.length} findings`,
  );
  row(`  cold, ms (median of ${ROUNDS})`, number(median(cold)));
  row('  warm, ms (median of 50)', number(median(warm)));
}

/** The same number of seizures, whatever the size of the world: those of the laxest countries. */
async function measureGrowth(graph: Graph): Promise<void> {
  const rows = (await graph.command(
    `MATCH (z:Seizure) WHERE date($from) <= z.date <= date($to) AND z.country IS NOT NULL
     RETURN z.country AS country, count(*) AS seizures ORDER BY seizures, country`,
    { from: YEAR.from, to: YEAR.to },
  )) as { country: string; seizures: number }[];
  const seizedIn: string[] = [];
  let seizures = 0;
  for (const row of rows) {
    if (seizures + row.seizures > EQUAL_SEIZURES) break;
    seizedIn.push(row.country);
    seizures += row.seizures;
  }
  const query = { ...YEAR, seizedIn };
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    cold.push(await time(() => new Answers(readerOfAll(graph)).ask(findRecurringRoutes, query)));
  }
  row(`recurringRoutes of ${seizures} seizures, cold, ms (median of ${ROUNDS})`, number(median(cold)));
}

/** What a plain aggregation over the same rows takes: shipments and seized consignments of the year, by route. */
async function measureAgainstDuckDb(graph: Graph, files: readonly string[]): Promise<void> {
  // Not among the dependencies: some seventy megabytes for one figure.
  const duckDb = await import(String('@duckdb/node-api')).catch(() => null);
  if (duckDb === null) {
    row('against DuckDB', 'not measured: npm install --no-save @duckdb/node-api');
    return;
  }
  const connection = await (await duckDb.DuckDBInstance.create(':memory:')).connect();
  const file = (name: string) => files.find((path) => path.endsWith(name)) ?? '';
  for (const table of ['shipments', 'seizures']) {
    await connection.run(
      `CREATE TABLE ${table} AS SELECT * FROM read_csv('${file(`${table}.csv`)}', all_varchar = true)`,
    );
  }
  const aggregate = () =>
    connection.runAndReadAll(
      `SELECT s.route, count(*) AS shipments, count(z.shipment) AS seized
       FROM shipments s LEFT JOIN (SELECT DISTINCT shipment FROM seizures) z ON z.shipment = s.id
       WHERE s.departed BETWEEN '${YEAR.from}' AND '${YEAR.to}' GROUP BY s.route ORDER BY seized DESC`,
    );
  await aggregate();
  const { a, b, ratio } = await paired(
    () => time(() => new Answers(readerOfAll(graph)).ask(findRecurringRoutes, YEAR)),
    () => time(aggregate),
    7,
  );
  row(
    'recurringRoutes, cold / DuckDB counting by route',
    `${number(ratio)}  (${number(a)} and ${number(b)} ms)`,
  );
}

/** Delay of the event loop while worker threads draw replicates, in a process that does nothing else. */
async function measureEventLoop(): Promise<void> {
  const scan = {
    times: Array.from({ length: 60 }, (_, index) => (index * 17.3) % 1000),
    span: 1000,
    shortest: 21,
    longest: 333,
    strata: [{ from: 0, to: 1000, weight: 1 }],
    replicates: 999,
    seed: 1,
  };
  await inWorker('rayleighScan', scan);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const took = await time(() =>
    Promise.all([1, 2, 3, 4].map((seed) => inWorker('rayleighScan', { ...scan, seed }))),
  );
  delay.disable();
  row(
    'event loop during Monte Carlo, 99th percentile, ms',
    `${number(delay.percentile(99) / 1e6)}  (four scans in ${number(took)} ms)`,
  );
}

async function askForPage(url: string): Promise<void> {
  const query = '{ shipments(first: 10) { nodes { id departed hs description weightKg } } }';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { errors?: unknown };
  if (body.errors) throw new Error(JSON.stringify(body.errors));
}

async function measureRequests(
  graph: Graph,
  driver: Driver,
  handle: Neo4jHandle,
  home: string,
): Promise<void> {
  const { url, stop } = await serve(handle, home);
  const overGraphQL = () => askForPage(url);
  const filter = Object.fromEntries(
    [...newest.text.matchAll(/\$filter\.(\w+)/g)].map((match) => [match[1], null]),
  );
  const audiences = await readerOfAll(graph).audiences();
  const params = {
    filter,
    audiences,
    lower: '0001-01-01',
    upper: '9999-12-31',
    after: null,
    limit: neo4j.int(11),
  };
  const overDriver = async () => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    await session.run(newest.text, params);
    await session.close();
  };
  try {
    for (const warmUp of [overGraphQL, overDriver]) await throughput(warmUp, 16, 3);
    for (const connections of [1, 16]) {
      const { a, b, ratio } = await paired(
        () => throughput(overGraphQL, connections, 2),
        () => throughput(overDriver, connections, 2),
        5,
      );
      row(
        `GraphQL over HTTP / same Cypher by the driver, ${connections} at once`,
        `${number(ratio)}  (${number(a)} and ${number(b)} a second)`,
      );
    }
  } finally {
    await stop();
  }
}

/** A page of ten shipments from two servers of this process: one that keeps the audit log, and one that forgets it. */
async function measureAudit(graph: Graph): Promise<void> {
  const forgetting: AuditLog = {
    refusal: () => null,
    record: () => undefined,
    recordSurely: async () => undefined,
    close: async () => undefined,
  };
  const settings = { ...readSettings({}), port: 0 };
  const servers = [
    await startServer({ graph, settings }),
    await startServer({ graph, settings, audit: forgetting }),
  ];
  const [logged, unlogged] = servers.map(
    ({ url }) =>
      () =>
        askForPage(`${url}/graphql`),
  );
  try {
    if (!logged || !unlogged) throw new Error('no servers');
    for (const warmUp of [logged, unlogged]) await throughput(warmUp, 16, 3);
    for (const connections of [1, 16]) {
      const { a, b, ratio } = await paired(
        () => throughput(logged, connections, 2),
        () => throughput(unlogged, connections, 2),
        7,
      );
      row(
        `with / without the audit log, ${connections} at once`,
        `${number(ratio)}  (${number(a)} and ${number(b)} a second)`,
      );
    }
  } finally {
    for (const { stop } of servers) await stop();
  }
}

/** Link analysis from a server of this process. */
async function measureLinks(graph: Graph): Promise<void> {
  const { url, stop } = await startServer({ graph, settings: { ...readSettings({}), port: 0 } });
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const body = (await response.json()) as { errors?: unknown };
    if (body.errors) throw new Error(JSON.stringify(body.errors));
  };
  try {
    await measureLinkAnalysis(graph, readerOfAll(graph), ask, row);
  } finally {
    await stop();
  }
}

/** The server as users start it, in a process of its own. */
async function serve(
  { uri, user, password }: Neo4jHandle,
  home: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort(0);
  const child = spawn(process.execPath, [join(packageRoot, 'bin/portolan.js'), 'start'], {
    env: {
      ...process.env,
      PORT: String(port),
      PORTOLAN_HOME: home,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) {
      const stop = () =>
        new Promise<void>((resolve) => {
          child.once('exit', () => resolve());
          child.kill('SIGTERM');
        });
      return { url, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error('the server did not come up');
}
