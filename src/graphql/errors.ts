import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PortolanError } from '../errors.ts';

/**
 * What a client is told: an expected failure with its own code, words and details; a fault of the query with GraphQL's
 * code; anything else as INTERNAL_SERVER_ERROR with the id under which the log has it.
 */
export function formatError(log: (line: string) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const expected = expectedIn(error);
    const { path, locations } = formatted;
    const where = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    if (expected) {
      const { message, code, details } = expected;
      return { message, ...where, extensions: { code, ...details } };
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...where, extensions: { code } };
    }
    const id = randomUUID();
    const cause = unwrapResolverError(error);
    log(`error ${id} ${cause instanceof Error ? cause.stack : String(cause)}`);
    return {
      message: `Something went wrong in Portolan; the log has it under ${id}.`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

/** graphql's parser has no error of its own for this. */
const TOO_MANY_TOKENS = /Document contains more tha[nt] (\d+) tokens/;

/** A scalar's or a resolver's own error lies some wrappers deep. */
function expectedIn(error: unknown): PortolanError | null {
  const tokens = error instanceof GraphQLError && TOO_MANY_TOKENS.exec(error.message);
  if (tokens) {
    return new PortolanError('QUERY_TOO_COMPLEX', `The query is longer than ${tokens[1]} tokens. Split it.`);
  }
  for (let inner = error, depth = 0; inner && depth < 5; depth++) {
    if (inner instanceof PortolanError) return inner;
    inner = inner instanceof Error && 'originalError' in inner ? inner.originalError : undefined;
  }
  return null;
}
