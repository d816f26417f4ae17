import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PortolanError } from '../errors.ts';
import type { Neo4jVersion } from './version.ts';

const run = promisify(execFile);

export interface Java {
  /** The real path of the `java` program. */
  path: string;
  major: number;
  /** All that `java -version` says; changes when Java is updated in place. */
  banner: string;
}

/** The first Java that this Neo4j supports: JAVA_HOME, then PATH, then the usual places. */
export async function findJava(neo4j: Neo4jVersion, env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const seen = new Set<string>();
  const refused: Java[] = [];
  for (const candidate of candidates(env)) {
    if (!existsSync(candidate)) continue;
    const path = realpathSync(candidate);
    if (seen.has(path)) continue;
    seen.add(path);
    const java = await probe(path);
    if (!java) continue;
    if (java.major >= neo4j.java.oldest && java.major <= neo4j.java.newest) return java;
    refused.push(java);
  }
  throw new PortolanError('NEO4J', noJava(neo4j, refused));
}

/** Whether `java` starts by its bare name, as the scripts of Maven expect. */
export function isOnPath(program: string, env: NodeJS.ProcessEnv = process.env): boolean {
  return onPath(program, env).some((file) => existsSync(file));
}

function onPath(program: string, env: NodeJS.ProcessEnv): string[] {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => join(directory, program));
}

function* candidates(env: NodeJS.ProcessEnv): Generator<string> {
  if (env.JAVA_HOME) yield join(env.JAVA_HOME, 'bin', 'java');
  yield* onPath('java', env);
  for (const directory of [
    '/usr/lib/jvm',
    join(homedir(), '.sdkman/candidates/java'),
    join(homedir(), '.jdks'),
  ]) {
    yield* below(directory, 'bin/java');
  }
  for (const directory of ['/Library/Java/JavaVirtualMachines', '/opt/homebrew/opt']) {
    yield* below(directory, 'Contents/Home/bin/java');
    yield* below(directory, 'bin/java');
  }
}

function below(directory: string, program: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((name) => join(directory, name, program));
}

async function probe(path: string): Promise<Java | null> {
  try {
    // macOS has a /usr/bin/java that only says that there is no Java; others hang on a broken disk.
    const { stderr } = await run(path, ['-version'], { timeout: 20_000 });
    const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
    return version ? { path, major: Number(version), banner: stderr } : null;
  } catch {
    return null;
  }
}

function noJava(neo4j: Neo4jVersion, refused: readonly Java[]): string {
  const { oldest, newest } = neo4j.java;
  const found = refused.length
    ? `Found only ${refused.map(({ path, major }) => `Java ${major} (${path})`).join(', ')}.`
    : 'None was found in JAVA_HOME, on PATH or in the usual places.';
  return [
    `Neo4j ${neo4j.version} needs Java ${oldest} or ${newest}. ${found}`,
    `Install one (Debian and Ubuntu: apt install openjdk-${oldest}-jre-headless; macOS: brew install openjdk@${newest}),`,
    'or use an existing Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  ].join('\n');
}
