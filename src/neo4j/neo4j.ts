import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PortolanError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { ensureArchive } from './archive.ts';
import { answersBolt, LOOPBACK } from './bolt.ts';
import { guard } from './guard.ts';
import { ensureJars } from './install.ts';
import { findJava } from './java.ts';
import { type Layout, layoutOf, libraryOf } from './layout.ts';
import { withLock } from './lock.ts';
import { ensurePassword, NEO4J_USER, readPassword } from './password.ts';
import { isAlive, type ProcessIdentity, signal, terminate, thisProcess } from './process.ts';
import { livingUsers, type RunRecord, readRecord, removeRecord, type User, writeRecord } from './record.ts';
import { type Installation, launch, STOP_GRACE_MS } from './server.ts';
import { canOpen, chosenVersion, type Neo4jVersion } from './version.ts';

type Report = (line: string) => void;

export interface Neo4jHandle {
  uri: string;
  user: string;
  password: string;
  database?: string;
  /** Whether it is Portolan's own, under PORTOLAN_HOME. */
  owned: boolean;
  origin: 'outside' | 'found' | 'started';
  /**
   * Lets go of it. An owned Neo4j stops with the last process that opened it (one whose process was killed does not
   * count any more), unless it was started to stay; an outside one is never touched.
   */
  stop(): Promise<void>;
}

/** The outside Neo4j of the settings; else the owned one that runs in settings.home; else starts that. */
export async function openNeo4j(settings: Settings, report: Report): Promise<Neo4jHandle> {
  if (settings.neo4j) return { ...settings.neo4j, owned: false, origin: 'outside', stop: async () => {} };
  const layout = layoutOf(settings.home);
  const user: User = { ...thisProcess(), id: randomUUID() };
  const { record, origin } = await findOrStart(settings, layout, report, (found) => {
    found.users = [...livingUsers(found), user];
  });
  const unguard = guard({
    stop: () => leave(layout, user, report),
    stopNow: () => leaveNow(layout, user),
  });
  return {
    ...addressOf(layout, record),
    origin,
    stop: async () => {
      await leave(layout, user, report);
      unguard();
    },
  };
}

/** Finds or starts the owned Neo4j so that it stays when this process ends; `stop()` of this handle does nothing. */
export async function startDetached(settings: Settings, report: Report): Promise<Neo4jHandle> {
  const layout = layoutOf(settings.home);
  const { record, origin } = await findOrStart(settings, layout, report, (found) => {
    found.stays = true;
  });
  return { ...addressOf(layout, record), origin, stop: async () => {} };
}

/** Stops the owned Neo4j whoever uses it; false when none ran. */
export async function stopOwned(settings: Settings, report: Report): Promise<boolean> {
  const layout = layoutOf(settings.home);
  if (!existsSync(layout.dir)) return false;
  return withLock(layout.lock, waitingFor(report), async () => {
    const record = readRecord(layout.record);
    const ran = record !== null && isAlive(record);
    if (ran) await stopProcess(layout, record, report);
    removeRecord(layout.record);
    return ran;
  });
}

/** The owned Neo4j if its recorded process lives and answers Bolt; `stop()` of this handle does nothing. */
export async function findOwned(settings: Settings): Promise<Neo4jHandle | null> {
  const layout = layoutOf(settings.home);
  const record = await findRunning(layout);
  return record && { ...addressOf(layout, record), origin: 'found', stop: async () => {} };
}

function addressOf(layout: Layout, record: RunRecord) {
  const uri = `bolt://${LOOPBACK}:${record.port}`;
  return { uri, user: NEO4J_USER, password: readPassword(layout), owned: true };
}

async function findRunning(layout: Layout): Promise<RunRecord | null> {
  const record = readRecord(layout.record);
  return record?.ready && isAlive(record) && (await answersBolt(record.port)) ? record : null;
}

interface Opened {
  record: RunRecord;
  origin: 'found' | 'started';
}

/** `enter` changes the record for the one who opens, under the same lock as the rest. */
async function findOrStart(
  settings: Settings,
  layout: Layout,
  report: Report,
  enter: (record: RunRecord) => void,
): Promise<Opened> {
  mkdirSync(layout.dir, { recursive: true });
  return withLock(layout.lock, waitingFor(report), async () => {
    const found = await findRunning(layout);
    if (found) {
      enter(found);
      writeRecord(layout.record, found);
      return { record: found, origin: 'found' };
    }
    await clearLeftovers(layout, report);
    return { record: await start(settings, layout, report, enter), origin: 'started' };
  });
}

/** A recorded process that lives but does not answer: half started by a killed process, just stopping, or hung. */
async function clearLeftovers(layout: Layout, report: Report): Promise<void> {
  const record = readRecord(layout.record);
  if (record && isAlive(record)) {
    report(`The Neo4j of an earlier run (process ${record.pid}) does not answer.`);
    await stopProcess(layout, record, report);
  }
  removeRecord(layout.record);
}

async function start(
  settings: Settings,
  layout: Layout,
  report: Report,
  enter: (record: RunRecord) => void,
): Promise<RunRecord> {
  const neo4j = chosenVersion();
  checkData(layout, neo4j);
  const installation = await prepare(neo4j, libraryOf(settings), report);
  await ensurePassword(layout, installation);
  writeFileSync(layout.version, `${neo4j.version}\n`);
  const begun = Date.now();
  const recordOf = (identity: ProcessIdentity, port: number): RunRecord => {
    return { ...identity, port, version: neo4j.version, ready: false, stays: false, users: [] };
  };
  const { child, identity, port } = await launch(layout, installation, {
    report,
    onSpawn: (spawned, on) => writeRecord(layout.record, recordOf(spawned, on)),
  });
  const ready = { ...recordOf(identity, port), ready: true };
  enter(ready);
  writeRecord(layout.record, ready);
  child.once('exit', (status, name) => {
    if (status !== 0) report(`Neo4j ended by itself (${name ?? status}); its logs are in ${layout.logs}.`);
  });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  report(`Neo4j ${neo4j.version} is up on bolt://${LOOPBACK}:${ready.port} after ${seconds} s.`);
  return ready;
}

async function prepare(neo4j: Neo4jVersion, library: string, report: Report): Promise<Installation> {
  const java = await findJava(neo4j);
  const jars = await ensureJars(neo4j, java, library, report);
  const archive = await ensureArchive({ neo4j, java, jars }, library, report);
  return { neo4j, java, jars, archive };
}

function checkData(layout: Layout, neo4j: Neo4jVersion): void {
  if (!existsSync(layout.version)) return;
  const written = readFileSync(layout.version, 'utf8').trim();
  if (canOpen(neo4j.version, written)) return;
  throw new PortolanError(
    'NEO4J',
    `The graph in ${layout.data} was written by Neo4j ${written}, which ${neo4j.version} cannot read.\n` +
      `Set PORTOLAN_NEO4J_VERSION=${written}, or another PORTOLAN_HOME.`,
  );
}

async function leave(layout: Layout, user: User, report: Report): Promise<void> {
  await withLock(layout.lock, waitingFor(report), async () => {
    const record = readRecord(layout.record);
    if (!record?.users.some(({ id }) => id === user.id)) return;
    record.users = livingUsers(record).filter(({ id }) => id !== user.id);
    if (record.stays || record.users.length > 0) {
      writeRecord(layout.record, record);
    } else {
      await stopProcess(layout, record, report);
      removeRecord(layout.record);
    }
  });
}

/** The same without a wait, for a process that is exiting: the next start tidies the record. */
function leaveNow(layout: Layout, user: User): void {
  const record = readRecord(layout.record);
  if (!record?.users.some(({ id }) => id === user.id)) return;
  const others = livingUsers(record).filter(({ pid }) => pid !== user.pid);
  if (!record.stays && others.length === 0) signal(record, 'SIGTERM');
}

async function stopProcess(layout: Layout, record: RunRecord, report: Report): Promise<void> {
  if (await terminate(record, STOP_GRACE_MS)) return;
  report(`Neo4j (process ${record.pid}) did not stop within ${STOP_GRACE_MS / 1000} s and was killed;`);
  report(`its next start repairs what was not written. Its log is ${layout.log}.`);
}

function waitingFor(report: Report): (holder: { pid: number } | null) => void {
  return (holder) =>
    report(`Another Portolan (process ${holder?.pid ?? '?'}) starts or stops Neo4j here: waiting.`);
}
