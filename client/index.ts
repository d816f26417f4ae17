import { type Operations, operations } from './operations.generated.ts';
import { type Connection, send } from './send.ts';

export { type Csv, toCsv } from './csv.ts';
export { PortolanRequestError } from './errors.ts';
export { type Page, pages, rows } from './pages.ts';
export type * from './types.generated.ts';
export type { Operations };

/** How one call is made, where it is to differ from the rest. */
export interface CallOptions {
  /** Gives the call up. */
  signal?: AbortSignal;
}

/** A stored operation: variables in, data out. Fails with a PortolanRequestError. */
export type Ask<Variables, Data> =
  Record<never, never> extends Variables
    ? (variables?: Variables, options?: CallOptions) => Promise<Data>
    : (variables: Variables, options?: CallOptions) => Promise<Data>;

/** A method for each stored operation. */
export type Portolan = {
  readonly [Name in keyof Operations]: Ask<Operations[Name]['variables'], Operations[Name]['data']>;
};

export interface PortolanOptions {
  /** Where Portolan is: `http://127.0.0.1:4000`. */
  url: string;
  /** API key or token; none for a server on this machine that asks for none. */
  key?: string | undefined;
  /** How often a call is made again that met a busy or unavailable server; 4 unless told. */
  retries?: number;
  /** Milliseconds before the first retry, then twice as many each time; 500 unless told. */
  backOff?: number;
  /** Milliseconds after which one attempt is given up; 60,000 unless told. */
  timeout?: number;
}

/** A client of the stored operations. They read and change nothing, so that each may be asked again. */
export function portolan({
  url,
  key,
  retries = 4,
  backOff = 500,
  timeout = 60_000,
}: PortolanOptions): Portolan {
  const connection: Connection = {
    endpoint: new URL('graphql', url.endsWith('/') ? url : `${url}/`),
    key,
    retries,
    backOff,
    timeout,
  };
  const methods = Object.entries(operations).map(([name, operation]) => [
    name,
    (variables: object = {}, { signal }: CallOptions = {}) => send(connection, operation, variables, signal),
  ]);
  return Object.fromEntries(methods) as Portolan;
}
