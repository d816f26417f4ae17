import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { AuditLog } from '../audit/journal.ts';
import { Trail } from '../audit/trail.ts';
import { PortolanError } from '../errors.ts';
import type { AuditKind } from '../vocabulary.ts';
import type { Context } from './context.ts';

/** Root fields that tell of no record: a page that is open asks them over and over. */
const TRIVIAL = new Set(['__typename', '__schema', '__type', 'viewer', 'status']);

const trails = new WeakMap<FastifyRequest, Trail>();

/** What the request leaves for the audit log. */
export function trailOf(request: FastifyRequest): Trail {
  const trail = trails.get(request);
  if (!trail) throw new Error('this request is not audited');
  return trail;
}

/**
 * Keeps the audit log of all requests to the routes of `scope`, whatever becomes of them: also those that no document
 * is read of. None is looked at while the log cannot be kept.
 */
export function auditRequests(scope: FastifyInstance, audit: AuditLog): void {
  scope.addHook('onRequest', async (request, reply) => {
    const refusal = audit.refusal();
    if (refusal) return reply.send(refuse(reply, refusal));
    trails.set(request, new Trail());
  });
  scope.addHook('onSend', async (request, reply, payload) => {
    const trail = trails.get(request);
    if (!trail) return payload;
    if (trail.kind === 'UNREAD') {
      trail.asked = (request.method === 'GET' ? request.query : request.body) ?? {};
      trail.codes = codesIn(payload, reply.statusCode);
    }
    if (trail.isTrivial && trail.codes.length === 0) return payload;
    try {
      if (trail.mustBeSure) await audit.recordSurely(trail.record());
      else audit.record(trail.record());
    } catch (error) {
      if (error instanceof PortolanError) return refuse(reply, error);
      throw error;
    }
    // The log may have come to its end since the request began.
    const refusal = audit.refusal();
    return refusal ? refuse(reply, refusal) : payload;
  });
}

/** Tells the trail what Apollo finds out about the request. */
export const auditPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue: { trail } }) => ({
    didResolveOperation: async ({ operation, operationName, source, request: { variables } }) => {
      // Of several operations none was chosen, or one that is not there.
      if (!operation) return;
      const fields = rootFields(operation);
      trail.kind = operation.operation.toUpperCase() as AuditKind;
      trail.operation = operationName ?? fields.join(', ');
      // A client may have sent the hash of a document instead.
      trail.asked = { query: source, variables };
      trail.isTrivial = fields.every((field) => TRIVIAL.has(field));
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      trail.codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
    },
  }),
};

/** Names of root fields; a fragment stands for what is not looked into. */
function rootFields({ selectionSet }: OperationDefinitionNode): string[] {
  const names = selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : '…',
  );
  return [...new Set(names)];
}

function refuse(reply: FastifyReply, { code, message }: PortolanError): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  reply.code(503).header('content-type', 'application/json; charset=utf-8');
  reply.header('content-length', Buffer.byteLength(body));
  return body;
}

/** Of an answer that Apollo gave before it read a document, or that was given before Apollo was asked. */
function codesIn(payload: unknown, status: number): string[] {
  try {
    const { errors } = JSON.parse(String(payload)) as { errors: { extensions: { code: string } }[] };
    return errors.map(({ extensions }) => extensions.code);
  } catch {
    return [`HTTP_${status}`];
  }
}
