export interface GraphQLFault {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string } & Record<string, unknown>;
}

/** An answer that is no data: why, in words and as a code that scripts can branch on. */
export class PortolanRequestError extends Error {
  override readonly name = 'PortolanRequestError';
  constructor(
    message: string,
    /** `extensions.code` of the first error; `HTTP_502` and the like, `TIMED_OUT` or `NO_CONNECTION` where there is none. */
    readonly code: string,
    /** Everything that the server says is wrong. */
    readonly errors: readonly GraphQLFault[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
