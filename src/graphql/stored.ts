import { createHash } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { PortolanError } from '../errors.ts';
import type { Context } from './context.ts';
import { earlierOperations, storedOperations } from './stored.generated.ts';

type PersistedQueries = Exclude<ApolloServerOptions<Context>['persistedQueries'], false | undefined>;

const texts = new Map([...storedOperations, ...earlierOperations].map(({ hash, query }) => [hash, query]));

/** Signs of texts that clients have had kept beside the stored ones: a few thousand. */
const KEPT = 5_000_000;

/** Texts by hash, in Apollo's protocol: the stored operations always, others for as long as there is room. */
export function persistedQueries(): PersistedQueries {
  const others = new LRUCache<string, string>({ maxSize: KEPT, sizeCalculation: (text) => text.length + 1 });
  return {
    cache: {
      // Apollo puts its own prefix before each key.
      get: async (key) => texts.get(key.replace(/^apq:/, '')) ?? others.get(key),
      set: async (key, text) => {
        others.set(key, text);
      },
      delete: async (key) => {
        others.delete(key);
      },
    },
  };
}

/** Refuses what is no stored operation, before any of it is parsed. */
export function requireStored(request: FastifyRequest): void {
  const asked = (request.method === 'GET' ? request.query : request.body) as Asked | null | undefined;
  const query = asked?.query;
  const hash = typeof query === 'string' ? sha256(query) : hashIn(asked?.extensions);
  if (typeof hash === 'string' && texts.has(hash)) return;
  throw new PortolanError(
    'OPERATION_NOT_STORED',
    'This server answers stored operations alone; GET /graphql/operations lists them.',
  );
}

interface Asked {
  query?: unknown;
  extensions?: unknown;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** In the address of a GET request extensions are JSON. */
function hashIn(extensions: unknown): unknown {
  try {
    const read = typeof extensions === 'string' ? JSON.parse(extensions) : extensions;
    return read?.persistedQuery?.sha256Hash;
  } catch {
    return undefined;
  }
}

/** Lists the stored operations, to all: they say nothing of what the graph holds. */
export function serveOperations(app: FastifyInstance): void {
  app.get('/graphql/operations', async () => storedOperations);
}
