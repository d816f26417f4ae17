/** Every code a client may meet in `extensions.code`; stable, so that scripts can branch on it. */
export type ErrorCode =
  | 'BAD_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'BAD_PAGE'
  | 'UNKNOWN_COUNTRY'
  | 'UNKNOWN_PLACE'
  | 'UNKNOWN_REGION'
  | 'MALFORMED_DATE'
  | 'EMPTY_PERIOD'
  | 'BAD_FILTER'
  | 'BAD_KEY'
  | 'DANGLING_REFERENCE'
  | 'QUERY_TOO_COMPLEX'
  | 'OPERATION_NOT_STORED'
  | 'TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  | 'HOST_REFUSED'
  | 'FORBIDDEN'
  | 'AUDIT_UNAVAILABLE'
  | 'BAD_VIEWER'
  | 'UNKNOWN_API_KEY'
  | 'BAD_INPUT'
  | 'ABOVE_CLEARANCE'
  | 'CLIENT_ID_REUSED'
  | 'UNKNOWN_COMPANY'
  | 'UNDECIDED'
  | 'CONTRADICTS_DECISION'
  | 'UNKNOWN_GROUP'
  | 'UNKNOWN_MEMBER'
  | 'NOT_A_MANAGER'
  | 'LAST_MANAGER'
  | 'UNKNOWN_NOTICE'
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_TOPIC'
  | 'UNKNOWN_WATCH'
  | 'TOO_MANY_WATCHES'
  | 'NO_CRITERION'
  | 'TOO_BROAD'
  | 'UNKNOWN_ATTACHMENT'
  | 'ATTACHMENT_TOO_LARGE'
  | 'ATTACHMENT_TYPE'
  | 'ATTACHMENT_DAMAGED'
  | 'SUBSCRIPTION_NEEDS_STREAM'
  | 'NOT_A_SUBSCRIPTION'
  | 'TOO_MANY_STREAMS'
  | 'REPORT'
  | 'NOTHING_TO_WARN_OF'
  | 'SETTINGS'
  | 'NEO4J'
  | 'FILE';

/** An expected failure with words for the person who caused it; anything else is a bug and says INTERNAL. */
export class PortolanError extends Error {
  override readonly name = 'PortolanError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
