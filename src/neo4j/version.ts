import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortolanError } from '../errors.ts';
import { packageRoot } from '../root.ts';

/** What differs between the lines of Neo4j that Portolan runs. */
export interface Neo4jVersion {
  version: string;
  mainClass: string;
  /** Java majors that Neo4j supports for this line, both ends included. */
  java: { oldest: number; newest: number };
  /** Megabytes that the first download takes, told to the user beforehand. */
  downloadSize: number;
  /** Settings that the other line does not know; an unknown one stops Neo4j from starting. */
  settings: Readonly<Record<string, string>>;
}

// The quiet period is what Bolt waits for at a stop without any client left: 10 s, where 0.3 s do.
const LINES: readonly (Omit<Neo4jVersion, 'version'> & { pattern: RegExp })[] = [
  {
    pattern: /^5\.26\.\d+$/,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    java: { oldest: 17, newest: 21 },
    downloadSize: 120,
    settings: { 'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0' },
  },
  {
    pattern: /^2026\.\d+\.\d+$/,
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    java: { oldest: 21, newest: 25 },
    downloadSize: 155,
    settings: {
      'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
      // On by default there: announces the server to the local network.
      'server.fleet_discovery.enabled': 'false',
      'dbms.fleet_manager.enabled': 'false',
    },
  },
];

/** PORTOLAN_NEO4J_VERSION (5.26.x or 2026.x), else the version that pom.xml pins. */
export function chosenVersion(env: NodeJS.ProcessEnv = process.env): Neo4jVersion {
  const version = env.PORTOLAN_NEO4J_VERSION || pinnedVersion();
  const line = LINES.find(({ pattern }) => pattern.test(version));
  if (!line) {
    throw new PortolanError(
      'SETTINGS',
      `PORTOLAN_NEO4J_VERSION must be a 5.26.x or a 2026.x, such as 2026.08.1, not "${version}".`,
    );
  }
  const { pattern: _, ...rest } = line;
  return { version, ...rest };
}

function pinnedVersion(): string {
  const pom = readFileSync(join(packageRoot, 'pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (!version) throw new Error('pom.xml has no neo4j.version.');
  return version;
}

/** Whether data that `written` left can be opened by `running`: a store is upgraded, never taken back. */
export function canOpen(running: string, written: string): boolean {
  return compareVersions(running, written) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (const index of [0, 1]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
