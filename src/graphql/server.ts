import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fastify, { type FastifyInstance } from 'fastify';
import { authentication } from '../access/authentication.ts';
import { serveAttachments } from '../attachments/routes.ts';
import { type AuditLog, Journal } from '../audit/journal.ts';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { serveExports } from '../exports/serve.ts';
import { resolvers } from '../resolvers/index.ts';
import type { Settings } from '../settings.ts';
import { guarded } from './access.ts';
import { auditPlugin, auditRequests, trailOf } from './audit.ts';
import { type Context, makeContext, shareAll } from './context.ts';
import { formatError } from './errors.ts';
import { forWholeRequest } from './http-errors.ts';
import { costLimit, parseOptions, validationRules } from './limits.ts';
import { typeDefs } from './schema.generated.ts';
import { persistedQueries, requireStored, serveOperations } from './stored.ts';
import { refuseSubscriptions, serveStreams } from './streams.ts';

export interface ServerOptions {
  graph: Graph;
  settings: Pick<Settings, 'port' | 'host' | 'access' | 'storedOnly'>;
  pages?: (app: FastifyInstance) => Promise<void>;
  log?: (line: string) => void;
  /** The folder of attachments; without one none are taken. */
  attachments?: string;
  /** Where requests are logged; in the graph by default. */
  audit?: AuditLog;
}

export interface RunningServer {
  /** Without a slash at its end. */
  url: string;
  /** Takes no more requests, and resolves when those under way are answered and logged: within twenty seconds. */
  stop: () => Promise<void>;
}

/** A query with a few thousand ids fits; what is larger is no query. */
const BODY_LIMIT = 1_000_000;

export async function startServer({
  graph,
  settings,
  pages,
  log = console.error,
  attachments,
  audit = new Journal(graph, { log }),
}: ServerOptions): Promise<RunningServer> {
  // First: a server that anyone could ask must not come up.
  const authenticate = authentication(graph, settings, log);
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: 'idle' });
  let isStopping = false;
  // A kept-alive connection would hold the stop up until it is idle for long.
  app.addHook('onSend', async (_, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
  const schema = guarded(makeExecutableSchema({ typeDefs, resolvers }));
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions,
    validationRules,
    formatError: formatError(log),
    persistedQueries: persistedQueries(),
    plugins: [
      // The first taxes nested answers, the second would load a page from elsewhere.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseSubscriptions,
      auditPlugin,
      costLimit(schema),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  const { storedOnly = false } = settings;

  const shared = shareAll(graph);
  await app.register(async (scope) => {
    auditRequests(scope, audit);
    await scope.register(fastifyApollo(apollo), {
      context: async (request) => {
        try {
          const viewer = await authenticate(request);
          if (storedOnly) requireStored(request);
          return makeContext(shared, viewer, trailOf(request));
        } catch (error) {
          throw forWholeRequest(error);
        }
      },
    });
  });
  await app.register(async (scope) => {
    auditRequests(scope, audit);
    serveExports(scope, { apollo, shared, authenticate });
  });
  if (attachments) await serveAttachments(app, { shared, authenticate, audit, log, directory: attachments });
  const streams = serveStreams(app, { schema, shared, authenticate, audit, log, storedOnly });
  serveOperations(app);
  app.get('/healthz', async (_, reply) => {
    try {
      await graph.verify();
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'the graph database does not answer' });
    }
  });
  if (pages) await pages(app);
  return {
    url: await listen(app, settings),
    stop: async () => {
      isStopping = true;
      streams.close();
      await apollo.stop();
      await audit.close();
    },
  };
}

async function listen(app: FastifyInstance, { port, host }: ServerOptions['settings']): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new PortolanError('SETTINGS', `Port ${port} on ${host} is taken. Set PORT to another one.`, {
        port,
        host,
      });
    }
    throw error;
  }
}
