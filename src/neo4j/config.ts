import { totalmem } from 'node:os';
import { LOOPBACK } from './bolt.ts';
import type { Java } from './java.ts';
import type { Layout } from './layout.ts';
import type { Neo4jVersion } from './version.ts';

/** Mebibytes. */
export interface Memory {
  heap: number;
  pageCache: number;
}

/**
 * A laptop of 4 GB gives 1 GB of heap and 683 MB of page cache, and keeps more than half for everything else.
 * Below 512 MB of heap a batch of a few thousand rows may not fit; above 4 GB collections pause for longer and
 * nothing here needs it. The page cache holds the graph: two million shipments are some 3.4 GB.
 */
export function memoryFor(machine: number = machineMemory()): Memory {
  const mebibytes = machine / 2 ** 20;
  return { heap: clamp(mebibytes / 4, 512, 4096), pageCache: clamp(mebibytes / 6, 128, 8192) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)));
}

function machineMemory(): number {
  // Zero where the process is not confined (a container's limit counts, not the machine around it).
  const confined = process.constrainedMemory();
  return confined > 0 ? Math.min(confined, totalmem()) : totalmem();
}

/** The text of neo4j.conf: Bolt alone, on loopback, with authentication, and nothing sent to anybody. */
export function neo4jConf(neo4j: Neo4jVersion, port: number, memory: Memory): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': LOOPBACK,
    'server.bolt.listen_address': `${LOOPBACK}:${port}`,
    'server.bolt.advertised_address': `${LOOPBACK}:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    // Only recovery reads these logs here, and it keeps what it needs; the default keeps 2 GB.
    'db.tx_log.rotation.retention_policy': '256M size',
    // Half a gigabyte would be set aside for a graph that is still empty.
    'db.tx_log.preallocate': 'false',
    ...neo4j.settings,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Written by Portolan at every start: changes made here are lost.', ...lines, ''].join('\n');
}

/** What Java is told before the main class. */
export function javaOptions(java: Java, layout: Layout, memory: Memory, archive: string | null): string[] {
  return [
    // A small first heap is grown in many steps while Neo4j starts.
    '-Xms256m',
    `-Xmx${memory.heap}m`,
    ...(archive ? [`-XX:SharedArchiveFile=${archive}`] : []),
    // Out of memory, Neo4j goes on half alive; dead, it is noticed and started again.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${layout.logs}/java-crash-%p.log`,
    // Neo4j's own start script opens these for its buffers outside the heap.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    // Since Java 24 a warning, later an error, without it.
    ...(java.major >= 24 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dlog4j2.disable.jmx=true',
  ];
}

/** The text of a file for `java @file`: neither long class paths nor a password show in the process list. */
export function argumentFile(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`).join('');
}
