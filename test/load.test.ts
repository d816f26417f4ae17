import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readerOfAll } from '../src/access/audiences.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { readTotals } from '../src/cypher/totals.ts';
import { writeDemoWorld } from '../src/demo/world.ts';
import { loadFiles } from '../src/load/load.ts';
import { resetGraph } from '../src/load/status.ts';
import { verifyCounters } from '../src/load/verify.ts';
import { packageRoot } from '../src/root.ts';
import { testGraph, workersNeo4j } from './support/graph.ts';

/** Everything that loading makes, in one order, without what differs from run to run by its nature. */
async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.command(
    `MATCH (n) WHERE NOT n:Load AND NOT n:LoadRun AND NOT n:Graph AND NOT n:Migration
       AND NOT n:ApiKey AND NOT n:RevokedToken AND NOT n:AuditEntry AND NOT n:AuditHead
     RETURN labels(n) AS labels, CASE WHEN n:Audience THEN n { .*, revision: null } ELSE n { .*, loadRun: null } END AS properties`,
  );
  const links = await graph.command(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.key, a.code) + coalesce(a.level, '') AS a, type(r) AS type,
       coalesce(b.id, b.key, b.code, b.imo, b.number) + coalesce(b.level, '') AS b, properties(r) AS properties`,
  );
  return [...nodes, ...links].map((row) => JSON.stringify(row, (_, value) => ordered(value))).sort();
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('loading', () => {
  let graph: Graph;
  let directory: string;
  const put = async (name: string, lines: string[]) => {
    const path = join(directory, name);
    await writeFile(path, `${lines.join('\n')}\n`);
    return path;
  };
  const shipmentsOn = async (key: string) =>
    (await graph.command('MATCH (r:Route {key: $key}) RETURN r.shipments AS n', { key }))[0]?.n ?? null;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portolan-load-'));
    graph = await testGraph();
  });
  afterAll(async () => {
    await graph.close();
    await rm(directory, { recursive: true, force: true });
  });
  beforeEach(() => resetGraph(graph));

  it('changes nothing when the same files are loaded again', async () => {
    const world = await writeDemoWorld({ shipments: 500, seed: 5, directory: join(directory, 'twice') });
    await loadFiles(graph, world.files);
    const before = await dump(graph);
    const { revision } = await readTotals(readerOfAll(graph));
    const again = await loadFiles(graph, world.files);
    expect(again).toMatchObject({ created: 0, changed: 0, rejected: 0 });
    expect(await dump(graph)).toEqual(before);
    expect((await readTotals(readerOfAll(graph))).revision).toBe(revision);
  });

  it('keeps counters that a recount confirms, and finds one that was tampered with', async () => {
    const world = await writeDemoWorld({ shipments: 500, seed: 6, directory: join(directory, 'counters') });
    await loadFiles(graph, world.files);
    const { checked, wrong } = await verifyCounters(graph);
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(1_000);
    await graph.command(
      `MATCH (t:Stretch) WITH t ORDER BY t.shipments DESC, t.key LIMIT 1
       WITH t, [k IN keys(t) WHERE k STARTS WITH 'traffic'][0] AS year SET t[year] = [x IN t[year] | replace(x, ':', ':1')]`,
    );
    const found = await verifyCounters(graph, { repair: true });
    expect(found.wrong).toHaveLength(1);
    expect(found.wrong[0]?.node).toMatch(/^Stretch /);
    expect((await verifyCounters(graph)).wrong).toEqual([]);
  });

  it('updates a changed row and moves its counters', async () => {
    const head = 'id,departed,route,consignee,mode';
    await loadFiles(graph, [
      await put('shipments.csv', [
        head,
        'S1,2024-01-05,PECLL>NLRTM,C1,SEA',
        'S2,2024-01-06,PECLL>NLRTM,C1,SEA',
      ]),
    ]);
    expect(await shipmentsOn('PECLL>NLRTM')).toBe(2);
    const changed = await loadFiles(graph, [
      await put('shipments-2.csv', [head, 'S2,2024-02-06,PECLL>PABLB>NLRTM,C2,SEA']),
    ]);
    expect(changed).toMatchObject({ created: 0, changed: 1, stubs: ['C2'] });
    expect([await shipmentsOn('PECLL>NLRTM'), await shipmentsOn('PECLL>PABLB>NLRTM')]).toEqual([1, 1]);
    expect((await verifyCounters(graph)).wrong).toEqual([]);
  });

  it('takes the last of several rows with one id', async () => {
    const rows = ['S1,2024-01-05,PECLL>NLRTM', 'S1,2024-01-05,PECLL>ESALG', 'S1,2024-01-05,PECLL>USMIA'];
    await loadFiles(graph, [await put('same-id.csv', ['id,departed,route', ...rows])]);
    const [only, ...others] = await graph.command('MATCH (s:Shipment)-[:FOLLOWED]->(r) RETURN r.key AS key');
    expect([only?.key, others.length]).toEqual(['PECLL>USMIA', 0]);
    expect((await verifyCounters(graph)).wrong).toEqual([]);
  });

  it('ends in the same graph whether the seizure or its shipment comes first', async () => {
    const shipment = await put('late-shipments.csv', ['id,departed,route', 'S9,2024-03-01,COCTG>BEANR']);
    const seizure = await put('early-seizures.csv', [
      'id,date,shipment,location,category',
      'Z9,2024-03-20,S9,BEANR,DRUGS',
    ]);
    await loadFiles(graph, [shipment]);
    await loadFiles(graph, [seizure]);
    const usual = await dump(graph);
    await resetGraph(graph);
    await loadFiles(graph, [seizure]);
    await loadFiles(graph, [shipment]);
    expect(await dump(graph)).toEqual(usual);
    expect(usual.some((line) => line.includes('TAKEN_FROM'))).toBe(true);
  });

  it('makes a stub real when its company comes', async () => {
    await loadFiles(graph, [
      await put('stub-shipments.csv', ['id,departed,route,consignor', 'S1,2024-01-05,PECLL>NLRTM,C7']),
    ]);
    const company = async () =>
      (
        await graph.command(
          `MATCH (c:Company {id: 'C7'}) RETURN c.name AS name, coalesce(c.stub, false) AS stub`,
        )
      )[0];
    expect(await company()).toMatchObject({ stub: true });
    await loadFiles(graph, [await put('companies.csv', ['id,name,country', 'C7,Sal y Mar S.A.C.,PE'])]);
    expect(await company()).toEqual({ name: 'Sal y Mar S.A.C.', stub: false });
  });

  it('sets aside what cannot be read, with line, column and reason, and loads the rest', async () => {
    const path = await put('mixed-shipments.csv', [
      'id,departed,route,vessel_imo',
      'S1,2024-01-05,PECLL>NLRTM,9074729',
      'S2,2024-13-05,PECLL>NLRTM,',
      'S3,2024-01-05,PECLL>NLRTM,9074728',
    ]);
    const summary = await loadFiles(graph, [path]);
    expect(summary).toMatchObject({ created: 1, rejected: 2 });
    const rejected = await readFile(`${path}.rejected.csv`, 'utf8');
    expect(rejected).toMatch(/^3,departed,2024-13-05,/m);
    expect(rejected).toMatch(/^4,vessel_imo,9074728,/m);
  });

  it('ends in the same graph when it was killed on the way, wherever that was', async () => {
    const world = await writeDemoWorld({ shipments: 1_500, seed: 9, directory: join(directory, 'killed') });
    await loadFiles(graph, world.files, { batchSize: 100 });
    const whole = await dump(graph);
    let interrupted = 0;
    for (const share of [0.2, 0.5, 0.8]) {
      await resetGraph(graph);
      const killed = await loadInChild(world.files, world.shipments * share);
      if (killed) interrupted++;
      const { shipments } = await readTotals(readerOfAll(graph));
      expect(shipments).toBeLessThan(world.shipments);
      // What the killed load had not counted yet is counted from what it posted, and agrees with its rows.
      if (share === 0.5) expect((await verifyCounters(graph)).wrong).toEqual([]);
      await loadFiles(graph, world.files, { batchSize: 100 });
      expect(await dump(graph)).toEqual(whole);
    }
    expect(interrupted).toBe(3);
    expect((await verifyCounters(graph)).wrong).toEqual([]);
  }, 240_000);
});

/** Loads in a process of its own and kills it without warning once so many rows are under way; true if it was killed. */
function loadInChild(files: readonly string[], rows: number): Promise<boolean> {
  const script = join(packageRoot, 'test/support/load-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(files)], {
    cwd: packageRoot,
    env: { ...process.env, TEST_NEO4J: JSON.stringify(workersNeo4j()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (chunk: Buffer) => {
    const last = Number(chunk.toString().trim().split('\n').at(-1));
    if (last >= rows) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
}
