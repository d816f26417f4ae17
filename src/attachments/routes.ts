import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Authenticate } from '../access/authentication.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AuditLog } from '../audit/journal.ts';
import { byId } from '../cypher/attachment.generated.ts';
import { type ErrorCode, PortolanError } from '../errors.ts';
import { attachments, type Permission, refusalOf } from '../graphql/access.ts';
import { auditRequests, trailOf } from '../graphql/audit.ts';
import type { Shared } from '../graphql/context.ts';
import { formatError } from '../graphql/errors.ts';
import { statusOf } from '../graphql/http-errors.ts';
import { AttachmentStore } from './store.ts';
import { upload } from './upload.ts';

export const PATH = '/attachments';

/** Bytes. A camera's photo has 5 to 15 million. */
const LARGEST = 20_000_000;

const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  FORBIDDEN: 403,
  UNKNOWN_ATTACHMENT: 404,
  ATTACHMENT_TOO_LARGE: 413,
  ATTACHMENT_TYPE: 415,
  AUDIT_UNAVAILABLE: 503,
};

export interface AttachmentOptions {
  shared: Shared;
  authenticate: Authenticate;
  audit: AuditLog;
  log: (line: string) => void;
  /** The folder where they are kept. */
  directory: string;
}

/** Takes attachments in and gives them out: authenticated, allowed and logged as GraphQL is. */
export async function serveAttachments(app: FastifyInstance, options: AttachmentOptions): Promise<void> {
  const { shared, authenticate, audit, log, directory } = options;
  const store = new AttachmentStore(directory);
  const format = formatError(log);
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const viewerOf = (request: FastifyRequest) => {
    const viewer = viewers.get(request);
    if (!viewer) throw new Error('nobody was authenticated');
    return viewer;
  };
  /** Before the body is read: nobody who is refused can have the server hold twenty million bytes. */
  const only =
    (permission: Permission, kind: 'MUTATION' | 'QUERY', operation: string) =>
    async (request: FastifyRequest) => {
      const viewer = await authenticate(request);
      viewers.set(request, viewer);
      // Only now: nobody who is unknown can have each of their requests logged by itself.
      Object.assign(trailOf(request), { viewer, kind, operation });
      const refusal = refusalOf(operation, permission, viewer);
      if (refusal) throw refusal;
    };

  await app.register(async (scope) => {
    auditRequests(scope, audit);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, request, reply) => {
      const known = wrapped(expected(error));
      const told = format(known.toJSON(), known);
      trailOf(request).codes = [String(told.extensions?.code)];
      const cause = known.originalError;
      const status = (cause instanceof PortolanError && STATUS[cause.code]) || statusOf(cause);
      if (status === 401) reply.header('www-authenticate', 'Bearer realm="Portolan"');
      return reply.code(status).send({ errors: [told] });
    });

    const { upload: sending, download: reading } = attachments;
    scope.post<{ Querystring: { name?: unknown } }>(
      PATH,
      {
        bodyLimit: LARGEST,
        onRequest: only(sending, 'MUTATION', 'uploadAttachment'),
      },
      async (request, reply) => {
        const { name } = request.query;
        const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        trailOf(request).asked = { variables: { name, bytes: content.length } };
        const file = await upload({ graph: shared.graph, store }, viewerOf(request), name, content);
        trailOf(request).asked = { variables: { ...file } };
        return reply.code(201).send({ ...file, path: `${PATH}/${file.id}` });
      },
    );
    scope.get<{ Params: { id: string } }>(
      `${PATH}/:id`,
      { onRequest: only(reading, 'QUERY', 'attachment') },
      async (request, reply) => {
        const { id } = request.params;
        const trail = trailOf(request);
        trail.asked = { variables: { id } };
        const reader = shared.audiences.readerFor(viewerOf(request), trail.see);
        const [file] = await reader.run(byId, { id });
        if (!file)
          throw new PortolanError('UNKNOWN_ATTACHMENT', 'There is no such attachment that you may see.');
        trail.asked = { variables: { id, name: file.name, sha256: file.sha256 } };
        const content = await store.get(file.sha256).catch((error: unknown) => {
          log(`attachment ${id} (${file.sha256}): ${error instanceof Error ? error.message : String(error)}`);
          throw error;
        });
        return asFile(reply, file).send(content);
      },
    );
  });
}

/** To be saved and never shown: what somebody sent must not run as a page of Portolan's. */
function asFile(reply: FastifyReply, { name, mediaType }: { name: string; mediaType: string }): FastifyReply {
  return reply.headers({
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, escaped)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}

/** Of the few signs that encodeURIComponent leaves and RFC 5987 does not have. */
const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function expected(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (!('code' in error) || error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return error;
  const words = `The file is larger than ${LARGEST / 1_000_000} million bytes.`;
  return new PortolanError('ATTACHMENT_TOO_LARGE', words, { largest: LARGEST });
}

const wrapped = (error: Error) => new GraphQLError(error.message, { originalError: error });
