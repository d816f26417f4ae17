import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Authenticate } from '../access/authentication.ts';
import type { AuditLog } from '../audit/journal.ts';
import { Trail } from '../audit/trail.ts';
import { PortolanError } from '../errors.ts';
import type { Arrival } from '../exchange/notices.ts';
import { type Context, type Live, makeContext, type Shared } from './context.ts';
import { formatError } from './errors.ts';
import { statusOf } from './http-errors.ts';
import { checkCost, parseOptions, validationRules } from './limits.ts';
import { requireStored } from './stored.ts';

export interface StreamOptions {
  schema: GraphQLSchema;
  shared: Shared;
  authenticate: Authenticate;
  audit: AuditLog;
  log: (line: string) => void;
  storedOnly: boolean;
}

const PATH = '/graphql/stream';
const EVENTS = 'text/event-stream';
/** A page has one, and a person a few pages; each that is open is looked after every two seconds. */
const MOST_PER_VIEWER = 20;
/** How long a reader may take nothing, in milliseconds. */
const PATIENCE = 60_000;

/** Apollo would run a subscription as if it were a query, once and with nothing to show. */
export const refuseSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return;
      throw refusal('SUBSCRIPTION_NEEDS_STREAM', `Subscriptions are served as events at ${PATH}.`);
    },
  }),
};

/**
 * Serves subscriptions as server-sent events (the GraphQL over SSE protocol, one connection each), with the rules, limits,
 * credentials and errors of all other requests.
 */
export function serveStreams(app: FastifyInstance, options: StreamOptions): { close: () => void } {
  const { authenticate, audit, log } = options;
  const format = formatError(log);
  const told = (error: unknown): GraphQLError => {
    const known = error instanceof GraphQLError ? error : wrapped(error);
    const { message, extensions } = format(known.toJSON(), known);
    const { nodes = null, source, positions, path } = known;
    return new GraphQLError(message, { nodes, source, positions, path, extensions });
  };
  const open = new Map<ServerResponse, string>();
  const contexts = new WeakMap<FastifyRequest, Context>();
  const handle = createHandler({
    // No token: streams that are reserved first and shared by several operations would be one more thing to guard.
    authenticate: () => null,
    onSubscribe: (request, params) => argumentsOf(options.schema, params, contexts.get(request.raw)),
    // They are validated by then, together with all else that is wrong with them.
    validate: () => [],
    subscribe: (args) => subscribeAnew(args, audit),
    onNext: async (_, { context: { reply } }, result) => {
      await drained(reply.raw);
      return result.errors ? { ...result, errors: result.errors.map(told) } : result;
    },
  });

  app.post(PATH, async (request, reply) => {
    const refused = refusalOf(request);
    if (refused) return reply.code(refused.status).send({ errors: [told(refused.error)] });
    const left = new AbortController();
    reply.raw.once('close', () => left.abort());
    try {
      const closed = audit.refusal();
      if (closed) throw closed;
      const viewer = await authenticate(request);
      if (options.storedOnly) requireStored(request);
      const mine = [...open.values()].filter((id) => id === viewer.id).length;
      if (mine >= MOST_PER_VIEWER) {
        const error = refusal('TOO_MANY_STREAMS', `You have ${mine} streams open; close one first.`);
        return reply.code(429).send({ errors: [told(error)] });
      }
      open.set(reply.raw, viewer.id);
      contexts.set(request, liveContext(options, request, viewer, left.signal));
    } catch (error) {
      const status = statusOf(error);
      if (status === 401) reply.header('www-authenticate', 'Bearer realm="Portolan"');
      return reply.code(status).send({ errors: [told(error)] });
    }
    // One form of what may be a list.
    request.headers.accept = EVENTS;
    reply.hijack();
    try {
      await handle(request, reply);
    } catch (error) {
      if (!left.signal.aborted) told(error);
      reply.raw.destroy();
    } finally {
      open.delete(reply.raw);
    }
    return reply;
  });
  return {
    // Cut off and not completed: the other side then knows that there may be more, and comes back.
    close: () => {
      for (const response of open.keys()) response.destroy();
    },
  };
}

function liveContext(
  { shared, authenticate }: StreamOptions,
  request: FastifyRequest,
  viewer: Context['viewer'],
  signal: AbortSignal,
): Context {
  const live: Live = {
    signal,
    renewed: async () =>
      makeContext(shared, await authenticate(request), new Trail(), live, shared.feed.seen.at),
  };
  return makeContext(shared, viewer, new Trail(), live);
}

/** A page from elsewhere can send a form or plain text without asking first, and never JSON. */
function refusalOf({ headers, body }: FastifyRequest): { status: number; error: GraphQLError } | null {
  if (!headers['content-type']?.startsWith('application/json') || typeof body !== 'object') {
    return { status: 415, error: badRequest('Send the subscription as application/json.') };
  }
  if (!headers.accept?.includes(EVENTS)) {
    return { status: 406, error: badRequest(`Subscriptions are answered as ${EVENTS}: say so in accept.`) };
  }
  return null;
}

const badRequest = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

function refusal(
  code: 'NOT_A_SUBSCRIPTION' | 'SUBSCRIPTION_NEEDS_STREAM' | 'TOO_MANY_STREAMS',
  message: string,
): GraphQLError {
  return new GraphQLError(message, {
    originalError: new PortolanError(code, message),
    extensions: { http: { status: 400 } },
  });
}

/** The context in a record, which is what the handler takes. */
interface Prepared extends ExecutionArgs {
  contextValue: Record<'context', Context | undefined>;
}

/** What is to be executed, or what is wrong with it: in Apollo's order and words. */
function argumentsOf(
  schema: GraphQLSchema,
  { query, operationName, variables }: RequestParams,
  context: Context | undefined,
): Prepared | ExecutionResult {
  try {
    const document = parse(query, parseOptions);
    const faults = validate(schema, document, [...specifiedRules, ...validationRules]);
    if (faults.length > 0) return failed(faults, 'GRAPHQL_VALIDATION_FAILED');
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      throw refusal('NOT_A_SUBSCRIPTION', 'Queries and mutations are answered at /graphql.');
    }
    const asked = { ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (errors) return failed(errors, 'BAD_USER_INPUT');
    checkCost(schema, document, asked);
    return {
      schema,
      document,
      contextValue: { context },
      variableValues: variables ?? null,
      operationName: operationName ?? null,
    };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return failed([error], 'GRAPHQL_PARSE_FAILED');
  }
}

/** With `data`, by which the handler knows an answer. */
const failed = (errors: readonly GraphQLError[], code: string): ExecutionResult => ({
  data: null,
  errors: errors.map((error) => coded(error, code)),
});

const wrapped = (error: unknown) =>
  new GraphQLError(String(error), {
    originalError: error instanceof Error ? error : new Error(String(error)),
  });

/** The error as it is where it is one of Portolan's own, else with GraphQL's code. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.originalError instanceof PortolanError) return error;
  const { message, nodes = null, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { code } });
}

/** Runs the query for each event in a context of its own: a kept one would go on showing what it had seen before. */
async function subscribeAnew(
  prepared: ExecutionArgs,
  audit: AuditLog,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const { context } = (prepared as Prepared).contextValue;
  const args = { ...prepared, contextValue: context };
  const events = await createSourceEventStream(args);
  const opened = Symbol.asyncIterator in events;
  if (context) await leaveTrail(context.trail, args, opened ? {} : events, audit);
  return opened ? answers(args, events as AsyncIterable<Arrival>, audit) : (events as ExecutionResult);
}

/** In the audit log a stream is an entry when it is opened, and one for each event, before that is sent. */
async function leaveTrail(
  trail: Trail,
  { document, operationName, variableValues }: ExecutionArgs,
  { errors }: ExecutionResult,
  audit: AuditLog,
): Promise<void> {
  trail.kind = 'SUBSCRIPTION';
  trail.operation = operationName ?? 'noticeArrived';
  trail.asked = { query: print(document), variables: variableValues ?? {} };
  trail.codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
  if (trail.mustBeSure) await audit.recordSurely(trail.record());
  else audit.record(trail.record());
}

async function* answers(
  args: ExecutionArgs,
  events: AsyncIterable<Arrival>,
  audit: AuditLog,
): AsyncGenerator<ExecutionResult> {
  try {
    for await (const event of events) {
      const answer = await execute({ ...args, rootValue: event, contextValue: event.context });
      await leaveTrail(event.context.trail, args, answer, audit);
      yield answer;
    }
  } catch (error) {
    // Such as a credential that no longer counts: the last thing that is said.
    yield { errors: [wrapped(error)] };
  }
}

/**
 * Waits until what was written before has gone: what a slow reader has yet to get stays in the graph, and not here. One that
 * takes nothing for a minute is cut off.
 */
async function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain) return;
  const waited = new AbortController();
  const late = setTimeout(() => response.destroy(), PATIENCE);
  try {
    await Promise.race(['drain', 'close'].map((event) => once(response, event, { signal: waited.signal })));
  } finally {
    clearTimeout(late);
    waited.abort();
  }
}
