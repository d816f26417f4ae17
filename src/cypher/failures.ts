import { Neo4jError } from 'neo4j-driver';
import { PortolanError } from '../errors.ts';

const AWAY = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];
const AWAY_MESSAGES =
  /connection (was closed|acquisition timed out)|pool is closed|ECONNREFUSED|ECONNRESET|socket/i;
const OUT_OF_TIME = /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/;

/** Worth another try: a deadlock, a leader that moved, a pooled connection that a restart has cut. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !OUT_OF_TIME.test(error.code);
}

/** The driver's failure in Portolan's words; what is neither an outage nor a timeout is a bug and stays as it is. */
export function translate(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (OUT_OF_TIME.test(error.code)) {
    return new PortolanError(
      'TIMEOUT',
      'The graph database took longer than its limit for one statement. Narrow the filter or the period.',
      { statement },
      { cause: error },
    );
  }
  if (AWAY.includes(error.code) || AWAY_MESSAGES.test(error.message)) return unavailable(statement, error);
  return error;
}

export function unavailable(statement: string, cause?: Neo4jError): PortolanError {
  return new PortolanError(
    'DATABASE_UNAVAILABLE',
    'The graph database does not answer. Nothing is lost; try again in a moment.',
    { statement },
    { cause },
  );
}
