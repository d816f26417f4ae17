import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PortolanError } from '../errors.ts';
import { answersBolt, freePort } from './bolt.ts';
import { argumentFile, javaOptions, memoryFor, neo4jConf } from './config.ts';
import { guard } from './guard.ts';
import type { Java } from './java.ts';
import type { Layout } from './layout.ts';
import { identityOf, type ProcessIdentity, signal, terminate } from './process.ts';
import type { Neo4jVersion } from './version.ts';

const execute = promisify(execFile);

/** Writing back a full page cache takes seconds on a slow disk; what is killed recovers at its next start. */
export const STOP_GRACE_MS = 30_000;
/** Recovery of a large graph may take minutes; a Java that dies is noticed at once in any case. */
const START_LIMIT_MS = 600_000;
const BOLT_PORT = 7687;

/** What a start needs beside the home. */
export interface Installation {
  neo4j: Neo4jVersion;
  java: Java;
  /** The directory of Neo4j's jars. */
  jars: string;
  /** The archive of loaded classes, where there is one. */
  archive: string | null;
}

export interface Launched {
  identity: ProcessIdentity;
  port: number;
  child: ChildProcess;
}

export interface LaunchOptions {
  report: (line: string) => void;
  /** Called as soon as the process lives, before it answers. */
  onSpawn?: (identity: ProcessIdentity, port: number) => void;
  javaOptions?: readonly string[];
  preferredPort?: number;
}

/** Starts Neo4j in a session of its own (a terminal's Ctrl-C does not reach it); resolves when Bolt answers. */
export async function launch(
  layout: Layout,
  installation: Installation,
  options: LaunchOptions,
): Promise<Launched> {
  // Between the look for a free port and Neo4j's own bind somebody else may take it: then another port is tried.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? (options.preferredPort ?? BOLT_PORT) : 0);
    try {
      return await launchOn(port, layout, installation, options);
    } catch (error) {
      if (!(error instanceof PortolanError && error.details.portTaken && attempt < 3)) throw error;
    }
  }
}

async function launchOn(
  port: number,
  layout: Layout,
  installation: Installation,
  options: LaunchOptions,
): Promise<Launched> {
  const { neo4j } = installation;
  writeConf(layout, neo4j, port);
  const logged = existsSync(layout.log) ? readFileSync(layout.log).length : 0;
  const child = spawnJava(layout, installation, options.javaOptions ?? []);
  const identity = child.pid === undefined ? null : identityOf(child.pid);
  if (!identity) throw failure(neo4j, layout, logged, 'did not start');
  const unguard = guard({
    stop: () => terminate(identity, STOP_GRACE_MS),
    stopNow: () => signal(identity, 'SIGTERM'),
  });
  try {
    options.onSpawn?.(identity, port);
    await untilStarted(child, port, layout, logged, neo4j, options.report);
    return { identity, port, child };
  } catch (error) {
    await terminate(identity, STOP_GRACE_MS);
    throw error;
  } finally {
    unguard();
  }
}

function spawnJava(layout: Layout, installation: Installation, more: readonly string[]): ChildProcess {
  const file = join(layout.conf, 'java.args');
  const options = [...javaOptions(installation.java, layout, memoryFor(), installation.archive), ...more];
  const main = [installation.neo4j.mainClass, `--home-dir=${layout.dir}`, `--config-dir=${layout.conf}`];
  writeFileSync(file, argumentFile([...options, '-cp', classPath(installation.jars), ...main]));
  const console = openSync(layout.console, 'w');
  try {
    const child = spawn(installation.java.path, [`@${file}`], {
      cwd: layout.dir,
      detached: true,
      stdio: ['ignore', console, console],
    });
    child.on('error', () => {}); // There is no pid then, which launchOn reports.
    child.unref();
    return child;
  } finally {
    closeSync(console);
  }
}

/** Sorted, because the archive of classes only fits the class path that it was made with. */
function classPath(jars: string): string {
  return readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(jars, name))
    .join(':');
}

async function untilStarted(
  child: ChildProcess,
  port: number,
  layout: Layout,
  logged: number,
  neo4j: Neo4jVersion,
  report: (line: string) => void,
): Promise<void> {
  const begun = Date.now();
  let told = begun;
  // Its own word comes first: on a port that it lost to another server, that one would answer.
  while (!(/ INFO +Started\.$/m.test(logSince(layout, logged)) && (await answersBolt(port)))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw failure(neo4j, layout, logged, `ended while starting (${child.signalCode ?? child.exitCode})`);
    }
    if (Date.now() - begun > START_LIMIT_MS)
      throw failure(neo4j, layout, logged, 'did not get ready in time');
    if (Date.now() - told > 10_000) {
      told = Date.now();
      report(`Neo4j is still starting (${Math.round((told - begun) / 1000)} s); its log is ${layout.log}.`);
    }
    await sleep(50);
  }
}

function logSince(layout: Layout, offset: number): string {
  if (!existsSync(layout.log)) return '';
  const log = readFileSync(layout.log);
  // Shorter than before: Neo4j began a new file.
  return log.subarray(log.length < offset ? 0 : offset).toString('utf8');
}

function failure(neo4j: Neo4jVersion, layout: Layout, logged: number, what: string): PortolanError {
  const printed = existsSync(layout.console) ? readFileSync(layout.console, 'utf8') : '';
  const lines = `${logSince(layout, logged)}\n${printed}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )| INFO |^WARNING:/.test(line));
  const tail = [...new Set(lines)].slice(-12).map((line) => `  ${line.trim().slice(0, 300)}`);
  return new PortolanError(
    'NEO4J',
    [`Neo4j ${neo4j.version} ${what}:`, ...tail, `The whole logs are in ${layout.logs}.`].join('\n'),
    { portTaken: /Address already in use|BindException/.test(lines.join('\n')) },
  );
}

/** Sets the password of the user neo4j, which only works before the first start. */
export async function setInitialPassword(
  layout: Layout,
  installation: Installation,
  password: string,
): Promise<void> {
  writeConf(layout, installation.neo4j, BOLT_PORT);
  const file = join(layout.conf, 'password.args');
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  writeFileSync(file, argumentFile(['-Xmx128m', '-cp', classPath(installation.jars), ...command]), {
    mode: 0o600,
  });
  const env = { ...process.env, NEO4J_HOME: layout.dir, NEO4J_CONF: layout.conf };
  try {
    await execute(installation.java.path, [`@${file}`], { env, timeout: 120_000 });
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new PortolanError('NEO4J', `Neo4j's password could not be set: ${words.slice(0, 500)}`);
  } finally {
    rmSync(file, { force: true });
  }
}

function writeConf(layout: Layout, neo4j: Neo4jVersion, port: number): void {
  for (const directory of [layout.conf, layout.logs]) mkdirSync(directory, { recursive: true });
  writeFileSync(join(layout.conf, 'neo4j.conf'), neo4jConf(neo4j, port, memoryFor()));
}
