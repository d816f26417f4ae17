import { join, resolve } from 'node:path';
import { type AccessSettings, readAccess } from './access/settings.ts';
import { PortolanError } from './errors.ts';

/** Where to find a Neo4j that Portolan does not own. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/** What the environment says; README has the same table. */
export interface Settings {
  /** PORT: where GraphQL and the pages are served. */
  port: number;
  /** HOST: the address to bind, loopback by default. */
  host: string;
  /** PORTOLAN_HOME: where the owned Neo4j, its data and its logs live. */
  home: string;
  /** PORTOLAN_ATTACHMENTS: where files of records and notices are kept, in PORTOLAN_HOME by default. */
  attachments: string;
  /** PORTOLAN_DEMO=0 starts with an empty graph. */
  demo: boolean;
  /** PORTOLAN_OPERATIONS=stored: stored operations are answered and nothing else. */
  storedOnly?: boolean;
  /** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: an existing Neo4j instead of the owned one. */
  neo4j?: Neo4jAddress;
  /** PORTOLAN_AUTH, PORTOLAN_TOKEN_*: who may ask; absent, whoever uses this machine. */
  access?: AccessSettings;
}

const URI_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const home = resolve(env.PORTOLAN_HOME || '.portolan');
  const settings: Settings = {
    port: readPort(env.PORT ?? '4000'),
    host: env.HOST || '127.0.0.1',
    home,
    attachments: resolve(env.PORTOLAN_ATTACHMENTS || join(home, 'attachments')),
    demo: env.PORTOLAN_DEMO !== '0',
  };
  if (env.NEO4J_URI) settings.neo4j = readAddress(env.NEO4J_URI, env);
  const access = readAccess(env);
  if (access) settings.access = access;
  if (readStoredOnly(env.PORTOLAN_OPERATIONS || 'any')) settings.storedOnly = true;
  return settings;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new PortolanError('SETTINGS', `PORT must be a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

function readStoredOnly(text: string): boolean {
  if (text !== 'stored' && text !== 'any') {
    throw new PortolanError('SETTINGS', `PORTOLAN_OPERATIONS must be "stored" or "any", not "${text}".`);
  }
  return text === 'stored';
}

function readAddress(uri: string, env: NodeJS.ProcessEnv): Neo4jAddress {
  const scheme = uri.split('://')[0] ?? '';
  if (!uri.includes('://') || !URI_SCHEMES.includes(scheme)) {
    throw new PortolanError(
      'SETTINGS',
      `NEO4J_URI must start with ${URI_SCHEMES.join('://, ')}://, not "${uri}".`,
    );
  }
  if (env.NEO4J_PASSWORD === undefined) {
    throw new PortolanError('SETTINGS', 'NEO4J_URI is set, so NEO4J_PASSWORD is needed too.');
  }
  return {
    uri,
    user: env.NEO4J_USER || 'neo4j',
    password: env.NEO4J_PASSWORD,
    ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  };
}
