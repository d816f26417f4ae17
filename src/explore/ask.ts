import { post } from '../pages/endpoint.ts';
import type { TypedDocumentString } from './operations.generated.ts';

/** Why there is no answer. */
export type Trouble =
  /** No server, or none that speaks GraphQL. */
  | 'UNREACHABLE'
  /** The server is there, its database is not. */
  | 'OUTAGE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  /** The question itself, in the server's words. */
  | 'REFUSED';

export class AskError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const OUTAGES = ['DATABASE_UNAVAILABLE', 'TIMEOUT', 'AUDIT_UNAVAILABLE', 'IDENTITY_PROVIDER_UNAVAILABLE'];

/** Sends one of operations.graphql; what comes back is typed by it. Fails with an AskError, or AbortError where told to stop. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await fetchAnswer<Data>({ query: operation.toString(), variables }, signal);
  const [error] = answer.errors ?? [];
  if (error) throw new AskError(troubleOf(error.extensions?.code), error.message);
  if (!answer.data) throw new AskError('UNREACHABLE', 'The answer has no data.');
  return answer.data;
}

async function fetchAnswer<Data>(body: unknown, signal?: AbortSignal): Promise<Answer<Data>> {
  try {
    const response = await post(body, signal ? { signal } : {});
    return await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new AskError('UNREACHABLE', String(error));
  }
}

function troubleOf(code = ''): Trouble {
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return code;
  return OUTAGES.includes(code) ? 'OUTAGE' : 'REFUSED';
}
