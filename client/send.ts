import { setTimeout as wait } from 'node:timers/promises';
import { type GraphQLFault, PortolanRequestError } from './errors.ts';

export interface Connection {
  endpoint: URL;
  key: string | undefined;
  retries: number;
  backOff: number;
  timeout: number;
}

export interface Stored {
  hash: string;
  query: string;
}

/** A busy server, or one that cannot reach what it needs: the same call may succeed a little later. */
const PASSING_STATUS = new Set([429, 502, 503, 504]);
const PASSING_CODES = new Set([
  'DATABASE_UNAVAILABLE',
  'AUDIT_UNAVAILABLE',
  'IDENTITY_PROVIDER_UNAVAILABLE',
  'NO_CONNECTION',
]);
/** No server asks for a longer wait in earnest. */
const LONGEST_WAIT = 60_000;

interface Attempt {
  data?: unknown;
  error?: PortolanRequestError;
  /** Whether the same call may succeed later. */
  passing: boolean;
  /** Milliseconds that the server asks for. */
  after: number;
}

/** Sends the hash of a stored operation, again after failures that pass; its text to a server that has not stored it. */
export async function send(
  connection: Connection,
  { hash, query }: Stored,
  variables: object,
  signal?: AbortSignal,
): Promise<unknown> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  let body: object = { variables, extensions };
  for (let failures = 0; ; ) {
    const { data, error, passing, after } = await attempt(connection, body, signal);
    if (!error) return data;
    if (error.code === 'PERSISTED_QUERY_NOT_FOUND' && !('query' in body)) {
      body = { query, ...body };
      continue;
    }
    if (!passing || failures >= connection.retries) throw error;
    const backOff = connection.backOff * 2 ** failures++ * (0.5 + Math.random());
    await wait(Math.min(Math.max(backOff, after), LONGEST_WAIT), undefined, signal ? { signal } : {});
  }
}

async function attempt(
  { endpoint, key, timeout }: Connection,
  body: object,
  signal?: AbortSignal,
): Promise<Attempt> {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    return answer(response, await response.text());
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const error = late.aborted
      ? new PortolanRequestError(`No answer within ${timeout} ms.`, 'TIMED_OUT', [], { cause })
      : new PortolanRequestError(`${endpoint} cannot be reached.`, 'NO_CONNECTION', [], { cause });
    return { error, passing: !late.aborted, after: 0 };
  }
}

function answer({ status, headers }: Response, text: string): Attempt {
  const after = 1_000 * (Number(headers.get('retry-after')) || 0);
  const { data, errors } = parsed(text);
  if (data && !errors) return { data, passing: false, after };
  const [first] = errors ?? [];
  const code = first?.extensions?.code ?? `HTTP_${status}`;
  const error = new PortolanRequestError(
    first?.message ?? `The server answered ${status}: ${text.slice(0, 200)}`,
    code,
    errors,
  );
  return { error, passing: PASSING_STATUS.has(status) || PASSING_CODES.has(code), after };
}

/** What is not JSON is a proxy's page. */
function parsed(text: string): { data?: unknown; errors?: GraphQLFault[] } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
