import type { AccessSettings } from '../../src/access/settings.ts';
import type { AuditLog } from '../../src/audit/journal.ts';
import type { Graph } from '../../src/cypher/graph.ts';
import { startServer } from '../../src/graphql/server.ts';
import { servePages } from '../../src/pages/serve.ts';
import { readSettings } from '../../src/settings.ts';

export interface Answer<Data> {
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export interface TestServer {
  url: string;
  /** Sends a query as any client would. */
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  ask: <Data = any>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  /** The same, for a query that must not fail. */
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  answer: <Data = any>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  stop: () => Promise<void>;
}

export interface TestServerOptions {
  access?: AccessSettings;
  log?: (line: string) => void;
  audit?: AuditLog;
  /** A free one by default. */
  port?: number;
  attachments?: string;
  storedOnly?: boolean;
}

/** The real server on a free port, with its pages; asks for no authentication unless `access` is given. */
export async function startTestServer(
  graph: Graph,
  { access, log, audit, attachments, storedOnly = false, port = 0 }: TestServerOptions = {},
): Promise<TestServer> {
  const settings = { ...readSettings({}), port, storedOnly, ...(access ? { access } : {}) };
  const server = await startServer({
    graph,
    settings,
    pages: servePages,
    ...(log ? { log } : {}),
    ...(audit ? { audit } : {}),
    ...(attachments ? { attachments } : {}),
  });
  const ask: TestServer['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<never>;
  };
  return {
    url: server.url,
    ask,
    answer: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    stop: server.stop,
  };
}
