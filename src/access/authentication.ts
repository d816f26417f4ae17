import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { ApiKeys, isApiKey } from './api-keys.ts';
import { Refused } from './refused.ts';
import { RevokedTokens } from './revoked-tokens.ts';
import { isLoopback } from './settings.ts';
import { Tokens } from './tokens.ts';
import { DEMO_VIEWER, type Viewer } from './viewer.ts';

/** What a request says of who sends it. */
export interface Sender {
  headers: IncomingHttpHeaders;
  ip: string;
}

export type Authenticate = (sender: Sender) => Promise<Viewer>;

/** One answer to every reason: which part of a credential was wrong is nobody's business but the log's. */
const PUBLIC_WORDS =
  'Portolan needs a valid access token or API key, sent as "Authorization: Bearer …". One that has expired or was revoked ' +
  "must be renewed; an administrator finds the reason in the server's log.";

/** Whether anyone on this machine is the demo viewer; fails with SETTINGS where that would be anyone at all. */
export function isDemo({ host, access }: Pick<Settings, 'host' | 'access'>): boolean {
  if (access) return false;
  if (isLoopback(host)) return true;
  throw new PortolanError(
    'SETTINGS',
    `HOST is ${host}, which others can reach, and nothing says who may ask. Set PORTOLAN_TOKEN_KEYS, ` +
      'PORTOLAN_TOKEN_ISSUER and PORTOLAN_TOKEN_AUDIENCE for tokens of an identity provider, or ' +
      'PORTOLAN_AUTH=required for API keys alone (portolan keys create); see docs/access.md. HOST=127.0.0.1 needs neither.',
    { host },
  );
}

/** Tells who sends a request; fails with UNAUTHENTICATED, or with what keeps it from telling. */
export function authentication(
  graph: Graph,
  settings: Pick<Settings, 'host' | 'access'>,
  log: (line: string) => void,
): Authenticate {
  const demo = isDemo(settings);
  const keys = new ApiKeys(graph);
  const tokens = settings.access?.tokens && new Tokens(settings.access.tokens, new RevokedTokens(graph));

  const viewerOf = async ({ headers: { authorization, host } }: Sender): Promise<Viewer> => {
    if (authorization === undefined) {
      if (!demo) throw new Refused('no credential');
      refuseOtherHosts(host);
      return DEMO_VIEWER;
    }
    const credential = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (credential === undefined) throw new Refused('an Authorization header that is not "Bearer …"');
    if (isApiKey(credential)) return keys.viewer(credential);
    if (!tokens) throw new Refused('a token, and no identity provider is configured');
    return tokens.viewer(credential);
  };

  return async (sender) => {
    try {
      return await viewerOf(sender);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const id = randomUUID();
      log(`refused ${id} from ${sender.ip}: ${error.message}`);
      throw new PortolanError('UNAUTHENTICATED', PUBLIC_WORDS, { id });
    }
  };
}

/** A page from elsewhere whose name was made to resolve to this machine sends that name (DNS rebinding). */
function refuseOtherHosts(host = ''): void {
  const url = `http://${host}`;
  if (URL.canParse(url) && isLoopback(new URL(url).hostname)) return;
  throw new PortolanError(
    'HOST_REFUSED',
    'Without authentication Portolan answers to localhost only, and was asked by another name. See docs/access.md.',
  );
}
