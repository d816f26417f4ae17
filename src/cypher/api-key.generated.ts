// Generated from cypher/api-key/ by npm run codegen; edit those files.
import type { AccessScope, ApiKeyState, Marking, ViewerRole } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What is known of an API key `k`, but for its hash. */
export interface ApiKeyColumns {
  id: string;
  name: string;
  role: ViewerRole;
  administration: string | null;
  clearance: Marking;
  groups: string[];
  scopes: AccessScope[];
  createdAt: string;
  expiresAt: string;
  state: ApiKeyState;
}

export interface ApiKeyByIdParams {
  id: string;
}
export interface ApiKeyByIdRow {
  hash: string;
  id: string;
  name: string;
  role: ViewerRole;
  administration: string | null;
  clearance: Marking;
  groups: string[];
  scopes: AccessScope[];
  createdAt: string;
  expiresAt: string;
  state: ApiKeyState;
}
/** An API key with the hash of its secret, to check what a request sends. */
export const byId: Statement<ApiKeyByIdParams, ApiKeyByIdRow> = {
  name: 'api-key/by-id',
  write: false,
  integers: [],
  columns: { hash: 'string', id: 'string', name: 'string', role: 'ViewerRole', administration: 'string | null', clearance: 'Marking', groups: 'string[]', scopes: 'AccessScope[]', createdAt: 'string', expiresAt: 'string', state: 'ApiKeyState' },
  text: `MATCH (k:ApiKey {id: $id})
RETURN k.hash AS hash,
  k.id AS id, k.name AS name, k.role AS role, k.administration AS administration, k.clearance AS clearance,
  k.groups AS groups, k.scopes AS scopes, toString(k.createdAt) AS createdAt, toString(k.expiresAt) AS expiresAt,
  CASE WHEN k.revokedAt IS NOT NULL THEN 'REVOKED' WHEN k.expiresAt <= datetime() THEN 'EXPIRED' ELSE 'VALID' END AS state`,
};

export interface ApiKeyCreateParams {
  id: string;
  hash: string;
  name: string;
  role: ViewerRole;
  administration: string | null;
  clearance: Marking;
  groups: ReadonlyArray<string>;
  scopes: ReadonlyArray<AccessScope>;
  days: number;
}
export interface ApiKeyCreateRow {
  expiresAt: string;
}
/** Keeps a new API key: the hash of its secret, never the secret. */
export const create: Statement<ApiKeyCreateParams, ApiKeyCreateRow> = {
  name: 'api-key/create',
  write: true,
  integers: ['days'],
  columns: { expiresAt: 'string' },
  text: `CREATE (k:ApiKey {
  id: $id, hash: $hash, name: $name, role: $role, administration: $administration, clearance: $clearance,
  groups: $groups, scopes: $scopes, createdAt: datetime(), expiresAt: datetime() + duration({days: $days})
})
RETURN toString(k.expiresAt) AS expiresAt`,
};

export interface ApiKeyListParams {

}
export interface ApiKeyListRow {
  id: string;
  name: string;
  role: ViewerRole;
  administration: string | null;
  clearance: Marking;
  groups: string[];
  scopes: AccessScope[];
  createdAt: string;
  expiresAt: string;
  state: ApiKeyState;
}
/** API keys, newest first. */
export const list: Statement<ApiKeyListParams, ApiKeyListRow> = {
  name: 'api-key/list',
  write: false,
  integers: [],
  columns: { id: 'string', name: 'string', role: 'ViewerRole', administration: 'string | null', clearance: 'Marking', groups: 'string[]', scopes: 'AccessScope[]', createdAt: 'string', expiresAt: 'string', state: 'ApiKeyState' },
  text: `MATCH (k:ApiKey)
WHERE k.id > ''
RETURN
  k.id AS id, k.name AS name, k.role AS role, k.administration AS administration, k.clearance AS clearance,
  k.groups AS groups, k.scopes AS scopes, toString(k.createdAt) AS createdAt, toString(k.expiresAt) AS expiresAt,
  CASE WHEN k.revokedAt IS NOT NULL THEN 'REVOKED' WHEN k.expiresAt <= datetime() THEN 'EXPIRED' ELSE 'VALID' END AS state
ORDER BY createdAt DESC, id`,
};

export interface ApiKeyRevokeParams {
  id: string;
}
export interface ApiKeyRevokeRow {
  name: string;
  revokedAt: string;
}
/** Ends an API key; one that is revoked already keeps its date. No row where there is no such key. */
export const revoke: Statement<ApiKeyRevokeParams, ApiKeyRevokeRow> = {
  name: 'api-key/revoke',
  write: true,
  integers: [],
  columns: { name: 'string', revokedAt: 'string' },
  text: `MATCH (k:ApiKey {id: $id})
SET k.revokedAt = coalesce(k.revokedAt, datetime())
RETURN k.name AS name, toString(k.revokedAt) AS revokedAt`,
};
