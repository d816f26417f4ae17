// Generated from cypher/revoked-token/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface RevokedTokenAddParams {
  jti: string;
}
export interface RevokedTokenAddRow {
  revokedAt: string;
}
/** Notes the id of a token that is refused from now on; one that is revoked already keeps its date. */
export const add: Statement<RevokedTokenAddParams, RevokedTokenAddRow> = {
  name: 'revoked-token/add',
  write: true,
  integers: [],
  columns: { revokedAt: 'string' },
  text: `MERGE (t:RevokedToken {jti: $jti})
ON CREATE SET t.revokedAt = datetime()
RETURN toString(t.revokedAt) AS revokedAt`,
};

export interface RevokedTokenByJtiParams {
  jti: string;
}
export interface RevokedTokenByJtiRow {
  revokedAt: string;
}
/** The token of this id, if it is revoked. */
export const byJti: Statement<RevokedTokenByJtiParams, RevokedTokenByJtiRow> = {
  name: 'revoked-token/by-jti',
  write: false,
  integers: [],
  columns: { revokedAt: 'string' },
  text: `MATCH (t:RevokedToken {jti: $jti})
RETURN toString(t.revokedAt) AS revokedAt`,
};
