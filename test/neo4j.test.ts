import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryFor } from '../src/neo4j/config.ts';
import { ensureJars } from '../src/neo4j/install.ts';
import { findJava } from '../src/neo4j/java.ts';
import { layoutOf } from '../src/neo4j/layout.ts';
import { findOwned, type Neo4jHandle, openNeo4j, startDetached, stopOwned } from '../src/neo4j/neo4j.ts';
import { identityOf, isAlive, type ProcessIdentity } from '../src/neo4j/process.ts';
import { type RunRecord, readRecord, writeRecord } from '../src/neo4j/record.ts';
import { chosenVersion } from '../src/neo4j/version.ts';
import { packageRoot } from '../src/root.ts';
import type { Settings } from '../src/settings.ts';

// The jars are shared with the project's own home: each home of its own would fetch 116 MB again.
process.env.PORTOLAN_NEO4J_LIB ??= join(packageRoot, '.portolan', 'neo4j', 'lib');

const FIRST_INSTALL_MS = 600_000;
const scratch = mkdtempSync(join(tmpdir(), 'portolan-neo4j-'));
const opener = join(packageRoot, 'node_modules', '.cache', 'portolan-test', `opener-${process.pid}.mjs`);
const settings = settingsOf('home');
const layout = layoutOf(settings.home);
const lines: string[] = [];
const report = (line: string): number => lines.push(line);

function settingsOf(name: string): Settings {
  const home = join(scratch, name);
  return { port: 0, host: '127.0.0.1', home, attachments: join(home, 'attachments'), demo: false };
}

// A program that opens the owned Neo4j in a process of its own and then does as it is told.
const OPENER = `
  import { openNeo4j, startDetached } from './src/neo4j/neo4j.ts';
  const [home, then] = process.argv.slice(2);
  const settings = { port: 0, host: '127.0.0.1', home, demo: false };
  const open = then === 'detach' ? startDetached : openNeo4j;
  const handle = await open(settings, (line) => console.error(line));
  console.log(JSON.stringify({ uri: handle.uri, origin: handle.origin }));
  if (then === 'exit') process.exit(0);
  if (then === 'wait') setInterval(() => {}, 1000);
`;

beforeAll(async () => {
  await build({
    stdin: { contents: OPENER, resolveDir: packageRoot, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: opener,
  });
  const warm = settingsOf('warm');
  await (await openNeo4j(warm, report)).stop();
}, FIRST_INSTALL_MS);

afterAll(async () => {
  await stopOwned(settings, report);
  for (const path of [scratch, opener]) rmSync(path, { recursive: true, force: true });
}, 60_000);

interface Opener {
  child: ChildProcess;
  uri: string;
  origin: string;
  ended: Promise<void>;
}

async function openElsewhere(then: 'wait' | 'exit' | 'detach', home = settings.home): Promise<Opener> {
  const child = spawn(process.execPath, [opener, home, then], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { uri, origin }: { uri: string; origin: string } = JSON.parse(line);
    return { child, uri, origin, ended };
  }
  throw new Error(`The opener said nothing: ${errors}`);
}

function recordNow(): RunRecord {
  const record = readRecord(layout.record);
  if (!record) throw new Error('There is no run record.');
  return record;
}

async function gone(identity: ProcessIdentity): Promise<boolean> {
  for (let i = 0; i < 200 && isAlive(identity); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return !isAlive(identity);
}

async function ask(handle: Pick<Neo4jHandle, 'uri' | 'user' | 'password'>, cypher: string): Promise<unknown> {
  const driver = neo4j.driver(handle.uri, neo4j.auth.basic(handle.user, handle.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(cypher)).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

describe('the owned Neo4j', () => {
  it('starts in an empty home, asks for its password and listens on loopback only', async () => {
    const handle = await openNeo4j(settings, report);
    expect(handle).toMatchObject({ owned: true, origin: 'started', user: 'neo4j' });
    expect(handle.password.length).toBeGreaterThanOrEqual(20);
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(await ask(handle, 'CREATE (n:Kept {id: 1}) RETURN n.id')).toBe(1);
    await expect(ask({ ...handle, password: 'wrong' }, 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    expect(await ask(handle, 'CALL dbms.components() YIELD versions RETURN versions[0]')).toBe(
      chosenVersion().version,
    );
    const port = Number(new URL(handle.uri).port);
    for (const address of outsideAddresses()) expect(await connects(address, port)).toBe(false);
    await handle.stop();
  });

  it('keeps the graph, is found by the next who opens it, and stops with the last', async () => {
    const first = await openNeo4j(settings, report);
    const second = await openNeo4j(settings, report);
    const server = recordNow();
    expect([first.origin, second.origin, second.uri]).toEqual(['started', 'found', first.uri]);
    await first.stop();
    expect(await ask(second, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
    await second.stop();
    expect(isAlive(server)).toBe(false);
    expect(existsSync(layout.record)).toBe(false);
    expect(await findOwned(settings)).toBeNull();
  });

  it('is taken over from a process that was killed, and stops with the one that took over', async () => {
    const { child, uri, ended } = await openElsewhere('wait');
    child.kill('SIGKILL');
    await ended;
    const server = recordNow();
    expect(await findOwned(settings)).toMatchObject({ uri, origin: 'found' });
    const handle = await openNeo4j(settings, report);
    expect(handle).toMatchObject({ uri, origin: 'found' });
    await handle.stop();
    expect(isAlive(server)).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops when its parent gets %s', async (name) => {
    const { child, ended } = await openElsewhere('wait');
    const server = recordNow();
    child.kill(name);
    await ended;
    expect(isAlive(server)).toBe(false);
  });

  it('stops when its parent exits without a word', async () => {
    const opened = openElsewhere('exit');
    const { ended } = await opened;
    const server = recordNow();
    await ended;
    expect(await gone(server)).toBe(true);
  });

  it('is started once by two processes at a time', async () => {
    const both = await Promise.all([openElsewhere('wait'), openElsewhere('wait')]);
    expect(both.map(({ origin }) => origin).sort()).toEqual(['found', 'started']);
    expect(both[0].uri).toBe(both[1].uri);
    const server = recordNow();
    both[0].child.kill('SIGTERM');
    await both[0].ended;
    expect(isAlive(server)).toBe(true);
    both[1].child.kill('SIGTERM');
    await both[1].ended;
    expect(isAlive(server)).toBe(false);
  });

  it('stays when it was started to stay, until it is told to stop', async () => {
    const { ended, uri } = await openElsewhere('detach');
    await ended;
    const user = await openNeo4j(settings, report);
    expect(user).toMatchObject({ uri, origin: 'found' });
    await user.stop();
    expect(await findOwned(settings)).toMatchObject({ uri });
    const server = recordNow();
    expect(await stopOwned(settings, report)).toBe(true);
    expect(isAlive(server)).toBe(false);
    expect(await stopOwned(settings, report)).toBe(false);
  });

  it('takes another port where its own is taken, and never a process that only has the same number', async () => {
    // This very process has the recorded number but was not started at the recorded time.
    writeRecord(layout.record, {
      ...{ pid: process.pid, started: 'long ago', version: '5.26.19' },
      ...{ port: 7687, ready: true, stays: false, users: [] },
    });
    writeFileSync(layout.lock, JSON.stringify({ pid: process.pid, started: 'long ago' }));
    const squatter = await squat(7687);
    const handle = await startDetached(settings, report);
    expect(handle.origin).toBe('started');
    expect(new URL(handle.uri).port).not.toBe('7687');
    expect(await ask(handle, 'RETURN 1')).toBe(1);
    squatter?.close();
  });

  it('says why Java ended, and leaves a Neo4j alone that it cannot account for', async () => {
    const server = recordNow();
    renameSync(layout.record, `${layout.record}.aside`);
    await expect(openNeo4j(settings, report)).rejects.toMatchObject({
      code: 'NEO4J',
      message: expect.stringMatching(/ended while starting.*lock/is),
    });
    expect(isAlive(server)).toBe(true);
    renameSync(`${layout.record}.aside`, layout.record);
    expect(await stopOwned(settings, report)).toBe(true);
  });

  it('says what is missing when the password is', async () => {
    renameSync(layout.password, `${layout.password}.aside`);
    await expect(openNeo4j(settings, report)).rejects.toThrow(/kept in .*password, and that file is missing/);
    renameSync(`${layout.password}.aside`, layout.password);
  });

  it('does not open data that a newer Neo4j wrote', async () => {
    const written = readFileSync(layout.version, 'utf8');
    writeFileSync(layout.version, '2031.01.0\n');
    await expect(openNeo4j(settings, report)).rejects.toThrow(/written by Neo4j 2031\.01\.0/);
    writeFileSync(layout.version, written);
  });
});

describe('an outside Neo4j', () => {
  it('is handed over as the settings name it, and nothing is made at home', async () => {
    const address = { uri: 'neo4j://example.org', user: 'u', password: 'p', database: 'd' };
    const outside = { ...settingsOf('outside'), neo4j: address };
    expect(await openNeo4j(outside, report)).toMatchObject({ ...address, owned: false, origin: 'outside' });
    expect(existsSync(outside.home)).toBe(false);
  });
});

describe('what Neo4j needs', () => {
  it('says which Java to install where none fits', async () => {
    const future = { ...chosenVersion(), java: { oldest: 98, newest: 99 } };
    await expect(findJava(future)).rejects.toThrow(/needs Java 98 or 99\. Found only Java \d+ .*NEO4J_URI/s);
  });

  it('refuses a version that it does not know', () => {
    expect(chosenVersion({})).toMatchObject({ version: '5.26.19', java: { oldest: 17, newest: 21 } });
    expect(chosenVersion({ PORTOLAN_NEO4J_VERSION: '2026.08.1' }).mainClass).toBe(
      'org.neo4j.server.Neo4jCommunity',
    );
    expect(() => chosenVersion({ PORTOLAN_NEO4J_VERSION: '4.4.0' })).toThrow(
      /must be a 5\.26\.x or a 2026\.x/,
    );
  });

  it('never takes a cut download for whole, and says what Maven said', async () => {
    const version = chosenVersion();
    const options = process.env.MAVEN_OPTS;
    // An empty repository and a proxy that nobody serves: Maven itself, without a network.
    process.env.MAVEN_OPTS = `-Dmaven.repo.local=${join(scratch, 'm2')} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1`;
    try {
      const library = join(scratch, 'cut');
      await expect(ensureJars(version, await findJava(version), library, report)).rejects.toMatchObject({
        code: 'NEO4J',
        message: expect.stringMatching(
          /could not fetch Neo4j.*(refused|maven-dependency-plugin).*settings\.xml/s,
        ),
      });
      expect(existsSync(join(library, version.version))).toBe(false);
    } finally {
      if (options === undefined) delete process.env.MAVEN_OPTS;
      else process.env.MAVEN_OPTS = options;
    }
  });

  it('takes little of a small machine and never much of a large one', () => {
    expect(memoryFor(4 * 2 ** 30)).toEqual({ heap: 1024, pageCache: 683 });
    expect(memoryFor(2 ** 30)).toEqual({ heap: 512, pageCache: 171 });
    expect(memoryFor(256 * 2 ** 30)).toEqual({ heap: 4096, pageCache: 8192 });
  });

  it('tells a process from a later one with the same number', () => {
    const me = identityOf(process.pid);
    expect(me && isAlive(me)).toBe(true);
    expect(isAlive({ pid: process.pid, started: 'another time' })).toBe(false);
  });
});

function outsideAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });
}

/** Null where somebody else has the port already, which serves as well. */
function squat(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
