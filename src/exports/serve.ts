import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate } from '../access/authentication.ts';
import { type ErrorCode, PortolanError } from '../errors.ts';
import { trailOf } from '../graphql/audit.ts';
import { type Context, makeContext, type Shared } from '../graphql/context.ts';
import { statusOf } from '../graphql/http-errors.ts';
import { exportGraph } from './export-graph.ts';
import { FORMATS } from './formats.ts';
import { type Ask, type Asked, answerOf } from './questions.ts';

/** What GraphQL says in HTTP 200, since a page may have other fields; here it is the whole request. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  FORBIDDEN: 403,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 503,
};

interface ToldError {
  message: string;
  extensions?: { code?: unknown };
}

/** An answer of GraphQL's that has errors, as they are told. */
class Refused extends Error {
  readonly errors: readonly ToldError[];

  constructor(errors: readonly ToldError[]) {
    super('the question was answered with errors');
    this.errors = errors;
  }
}

/**
 * Serves graphs as files: `GET /export/neighbourhood.graphml?of=Company:C-1`. They are asked for through GraphQL, as the same
 * viewer would, with its rules, limits and audit.
 */
export function serveExports(
  app: FastifyInstance,
  {
    apollo,
    shared,
    authenticate,
  }: { apollo: ApolloServer<Context>; shared: Shared; authenticate: Authenticate },
): void {
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    try {
      return await send(request, reply);
    } catch (error) {
      return refuse(reply, error);
    }
  });

  async function send(request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) {
    const contextValue = makeContext(shared, await authenticate(request), trailOf(request));
    const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(request.params.file) ?? [];
    const format = FORMATS.get(ending);
    if (!format) {
      const endings = [...FORMATS.keys()].join(', ');
      throw new PortolanError(
        'BAD_KEY',
        `A file of a graph ends in one of ${endings}: neighbourhood.graphml.`,
      );
    }
    const ask: Ask = async (query, variables) => {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('a question of an export is answered at once');
      const { data, errors } = body.singleResult;
      if (errors || !data) throw new Refused(errors ?? []);
      return data;
    };
    const answer = await answerOf(name, askedBy(request.query), format.isMap === true, ask);
    if (!answer)
      return reply.code(404).send({
        errors: [{ message: 'There is no such thing that you may see.', extensions: { code: 'NOT_FOUND' } }],
      });
    const graph = exportGraph(name, answer);
    reply.header('content-disposition', `attachment; filename="portolan-${name}.${ending}"`);
    reply.header('cache-control', 'no-store');
    return reply.type(format.mediaType).send(Readable.from(format.write(graph)));
  }
}

function askedBy(query: unknown): Asked {
  return Object.fromEntries(
    Object.entries(query as Record<string, string | string[]>).map(([name, value]) => [name, [value].flat()]),
  );
}

function refuse(reply: FastifyReply, error: unknown) {
  if (error instanceof Refused) {
    const code = String(error.errors[0]?.extensions?.code);
    const status = STATUS[code as ErrorCode] ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
    return reply.code(status).send({ errors: error.errors });
  }
  if (!(error instanceof PortolanError)) throw error;
  const { message, code, details } = error;
  const known = statusOf(error);
  if (known === 401) reply.header('www-authenticate', 'Bearer realm="Portolan"');
  return reply
    .code(known === 500 ? 400 : known)
    .send({ errors: [{ message, extensions: { code, ...details } }] });
}
