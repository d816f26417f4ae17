import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../src/cypher/graph.ts';
import { migrate } from '../src/cypher/migrations.ts';
import { seedReference } from '../src/load/reference.ts';
import { layoutOf } from '../src/neo4j/layout.ts';
import { type Neo4jHandle, openNeo4j } from '../src/neo4j/neo4j.ts';
import { readRecord } from '../src/neo4j/record.ts';
import { readSettings } from '../src/settings.ts';
import { type Door, openDoor } from './support/door.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const QUERY = '{ ports(first: 1) { nodes { locode } } }';
const STATEMENT_TIMEOUT = 2_000;
/** "Within seconds", for the statement's limit above. */
const SECONDS = 8_000;

/** A Neo4j of its own, that may be stopped; behind one address, since it may come back on another port. */
describe('A Neo4j that goes away', () => {
  let home: string;
  let neo4j: Neo4jHandle;
  let door: Door;
  let graph: Graph;
  let server: TestServer;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'portolan-outage-'));
    neo4j = await start(home);
    door = await openDoor(() => Number(new URL(neo4j.uri).port));
    // The first statements after a start may take longer than the limit that is tested.
    const patient = new Graph(neo4j);
    await migrate(patient);
    await seedReference(patient);
    await patient.close();
    graph = new Graph({ ...neo4j, uri: door.uri }, { statementTimeout: STATEMENT_TIMEOUT });
    server = await startTestServer(graph);
  }, 240_000);

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
    await neo4j?.stop();
    door?.close();
    await rm(home, { recursive: true, force: true });
  });

  it('is told as such within seconds when it freezes in the middle of a query, and answers again when it thaws', async () => {
    // The first one may take longer than the limit.
    await recovers(server);
    const pid = pidOf(home);
    process.kill(pid, 'SIGSTOP');
    try {
      expect(await codeWithin(server, SECONDS)).toBe('DATABASE_UNAVAILABLE');
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await recovers(server);
  }, 60_000);

  it('is told as such within seconds when it dies in the middle of a query, and answers again when it is back', async () => {
    const pid = pidOf(home);
    process.kill(pid, 'SIGSTOP');
    const underWay = codeWithin(server, SECONDS);
    await wait(300);
    process.kill(pid, 'SIGKILL');
    expect(await underWay).toBe('DATABASE_UNAVAILABLE');
    // Asked while it is away, too.
    expect(await codeWithin(server, SECONDS)).toBe('DATABASE_UNAVAILABLE');
    neo4j = await start(home);
    await recovers(server);
  }, 120_000);
});

function start(home: string): Promise<Neo4jHandle> {
  return openNeo4j({ ...readSettings({}), home }, () => undefined);
}

function pidOf(home: string): number {
  const pid = readRecord(layoutOf(home).record)?.pid;
  if (!pid) throw new Error('no Neo4j was recorded');
  return pid;
}

/** The code of the error that the query ends in; fails where that takes longer. */
async function codeWithin(server: TestServer, milliseconds: number): Promise<unknown> {
  const started = performance.now();
  const { errors } = await server.ask(QUERY);
  expect(performance.now() - started).toBeLessThan(milliseconds);
  return errors?.[0]?.extensions.code;
}

/** The same server, not started anew, finds out in seconds; a Neo4j that starts cold on a busy machine needs more. */
async function recovers(server: TestServer): Promise<void> {
  await expect.poll(async () => (await server.ask(QUERY)).errors, { timeout: 30_000 }).toBeUndefined();
}
