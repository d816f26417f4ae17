import { join, resolve } from 'node:path';
import type { Settings } from '../settings.ts';

/** Where the parts of the owned Neo4j lie under PORTOLAN_HOME. */
export interface Layout {
  /** Neo4j's own home: its data, logs, conf and run directories are below it. */
  dir: string;
  data: string;
  logs: string;
  conf: string;
  /** What Java itself prints: only filled when something goes wrong. */
  console: string;
  /** Neo4j's log for people. */
  log: string;
  password: string;
  /** The version that last wrote the data. */
  version: string;
  /** Which process runs, on which port and for whom. */
  record: string;
  /** Held while a start or a stop goes on. */
  lock: string;
}

export function layoutOf(home: string): Layout {
  const dir = join(home, 'neo4j');
  return {
    dir,
    data: join(dir, 'data'),
    logs: join(dir, 'logs'),
    conf: join(dir, 'conf'),
    console: join(dir, 'logs', 'console.log'),
    log: join(dir, 'logs', 'neo4j.log'),
    password: join(dir, 'password'),
    version: join(dir, 'version'),
    record: join(dir, 'running.json'),
    lock: join(dir, 'lock'),
  };
}

/** PORTOLAN_NEO4J_LIB: where jars are kept, one directory a version; several homes may share it. */
export function libraryOf(settings: Settings, env: NodeJS.ProcessEnv = process.env): string {
  return env.PORTOLAN_NEO4J_LIB ? resolve(env.PORTOLAN_NEO4J_LIB) : join(settings.home, 'neo4j', 'lib');
}
