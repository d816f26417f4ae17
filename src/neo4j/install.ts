import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { PortolanError } from '../errors.ts';
import { packageRoot } from '../root.ts';
import { guard } from './guard.ts';
import { isOnPath, type Java } from './java.ts';
import { withLock } from './lock.ts';
import type { Neo4jVersion } from './version.ts';

type Report = (line: string) => void;

/** The directory with Neo4j's jars, fetched by Maven at the first call and whole whenever it exists. */
export async function ensureJars(
  neo4j: Neo4jVersion,
  java: Java,
  library: string,
  report: Report,
): Promise<string> {
  const jars = join(library, neo4j.version);
  if (existsSync(jars)) return jars;
  const waiting = (): void => report(`Another Portolan is fetching Neo4j into ${library}: waiting for it.`);
  return withLock(join(library, 'install.lock'), waiting, async () => {
    if (!existsSync(jars)) await install(neo4j, java, jars, report);
    return jars;
  });
}

async function install(neo4j: Neo4jVersion, java: Java, jars: string, report: Report): Promise<void> {
  const partial = `${jars}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const started = Date.now();
  report(`Fetching Neo4j ${neo4j.version} with Maven, once (up to ${neo4j.downloadSize} MB).`);
  await runMaven(neo4j, java, partial, report);
  const names = readdirSync(partial);
  if (!names.includes(`neo4j-server-${neo4j.version}.jar`)) {
    throw new PortolanError('NEO4J', `Maven ended well, but ${partial} lacks Neo4j's server.`);
  }
  renameSync(partial, jars);
  const bytes = names.reduce((sum, name) => sum + statSync(join(jars, name)).size, 0);
  const seconds = Math.round((Date.now() - started) / 1000);
  report(`Neo4j ${neo4j.version} is in ${jars}: ${names.length} jars, ${megabytes(bytes)} MB, ${seconds} s.`);
}

async function runMaven(neo4j: Neo4jVersion, java: Java, into: string, report: Report): Promise<void> {
  const [program, ...first] = isOnPath('mvn') ? ['mvn'] : ['sh', join(packageRoot, 'mvnw')];
  const args = [
    ...first,
    '--batch-mode',
    // Asks again for what could not be had the last time; Maven would otherwise remember that for a day.
    '--update-snapshots',
    ...['--file', join(packageRoot, 'pom.xml')],
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-Dneo4j.version=${neo4j.version}`,
    `-DoutputDirectory=${into}`,
  ];
  const child = spawn(program ?? 'mvn', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: mavenEnvironment(java),
  });
  const unguard = guard({
    stop: async () => child.kill('SIGTERM'),
    stopNow: () => child.kill('SIGTERM'),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const progress = new Progress(neo4j.version, report);
  const errors: string[] = [];
  const read = (line: string): void => {
    progress.read(line);
    const text = errorText(line);
    if (text) errors.push(text);
  };
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', read);
  try {
    const status = await ended.catch((error: unknown) => {
      errors.push(String(error));
      return null;
    });
    if (status !== 0) throw new PortolanError('NEO4J', mavenFailed(neo4j, status, errors));
  } finally {
    progress.end();
    unguard();
  }
}

/** Maven finds Java by JAVA_HOME or on PATH; a Java that was found elsewhere has to be named. */
function mavenEnvironment(java: Java): NodeJS.ProcessEnv {
  if (process.env.JAVA_HOME || isOnPath('java')) return process.env;
  return { ...process.env, JAVA_HOME: dirname(dirname(java.path)) };
}

/** Counts Maven's "Downloaded from …: ….jar (1.2 MB at 3 MB/s)" and tells every two seconds what is new. */
class Progress {
  private jars = 0;
  private bytes = 0;
  private told = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(version: string, report: Report) {
    this.timer = setInterval(() => {
      if (this.jars === this.told) return;
      this.told = this.jars;
      report(`Neo4j ${version}: ${this.jars} jars, ${megabytes(this.bytes)} MB so far.`);
    }, 2_000);
  }

  read(line: string): void {
    const size = /Downloaded from .*\.jar \(([\d.]+) ([kMG]?B)/.exec(line);
    if (!size) return;
    this.jars += 1;
    this.bytes += Number(size[1]) * ({ kB: 1e3, MB: 1e6, GB: 1e9 }[size[2] ?? ''] ?? 1);
  }

  end(): void {
    clearInterval(this.timer);
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

const ADVICE_OF_MAVEN = /full stack trace|Re-run Maven|For more information|^\[Help|^$/;

function errorText(line: string): string | null {
  const text = /(?:\[ERROR\]|^Error:|^The JAVA_HOME|mvnw:|curl:|wget:)\s*(.*)/.exec(line)?.[0];
  if (text === undefined) return null;
  const words = text
    .replace('[ERROR]', '')
    .replace(/-> \[Help \d+\]$/, '')
    .trim()
    .slice(0, 400);
  return ADVICE_OF_MAVEN.test(words) ? null : words;
}

function mavenFailed(neo4j: Neo4jVersion, status: number | null, errors: readonly string[]): string {
  return [
    `Maven could not fetch Neo4j ${neo4j.version} (exit status ${status ?? 'none'}):`,
    ...errors.slice(-6).map((line) => `  ${line}`),
    'Check the network, and the mirror or proxy in ~/.m2/settings.xml; then run the same command again:',
    'what has come already is kept. Or use an existing Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  ].join('\n');
}
