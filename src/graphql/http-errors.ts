import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type ErrorCode, PortolanError } from '../errors.ts';

/** Of failures that keep a request from being looked at; those of single fields are answered in HTTP 200. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  OPERATION_NOT_STORED: 403,
  HOST_REFUSED: 421,
  IDENTITY_PROVIDER_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 503,
};

/** The HTTP status of a failure that keeps a request from being looked at; 500 for a bug. */
export function statusOf(error: unknown): number {
  return (error instanceof PortolanError && STATUS[error.code]) || 500;
}

/** The failure as Apollo answers it for a whole request: with an HTTP status of its own. */
export function forWholeRequest(error: unknown): unknown {
  const status = error instanceof PortolanError && STATUS[error.code];
  if (!status) return error;
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer realm="Portolan"']] : []);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status, headers } } });
}
