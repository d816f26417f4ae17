import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JWTPayload, SignJWT } from 'jose';
import { readAccess, type TokenSettings } from '../../src/access/settings.ts';

export const ISSUER = 'https://identity.example';
export const AUDIENCE = 'portolan';

/** What a token says otherwise, or does not say. */
type Claims = Record<string, unknown>;

/** An identity provider with a key pair of its own. */
export interface Provider {
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** The public key as PEM. */
  pem: string;
  /** Where the PEM lies. */
  path: string;
  settings: TokenSettings;
  /** A token of an analyst of Peru, unless told otherwise. */
  token: (claims?: Claims, header?: { kid?: string }) => Promise<string>;
}

export function provider(): Provider {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const path = join(mkdtempSync(join(tmpdir(), 'portolan-provider-')), 'public.pem');
  writeFileSync(path, pem);
  return {
    privateKey,
    publicKey,
    pem,
    path,
    settings: tokenSettings(path),
    token: (claims = {}, header = {}) =>
      new SignJWT(analyst(claims)).setProtectedHeader({ alg: 'ES256', ...header }).sign(privateKey),
  };
}

/** As the environment would give them. */
export function tokenSettings(keys: string, others: NodeJS.ProcessEnv = {}): TokenSettings {
  const access = readAccess({
    PORTOLAN_TOKEN_KEYS: keys,
    PORTOLAN_TOKEN_ISSUER: ISSUER,
    PORTOLAN_TOKEN_AUDIENCE: AUDIENCE,
    ...others,
  });
  if (!access?.tokens) throw new Error('no tokens are configured');
  return access.tokens;
}

let issued = 0;

export function analyst(claims: Claims = {}): JWTPayload {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'ana',
    name: 'Ana Quispe',
    jti: `token-${process.pid}-${++issued}`,
    iat: now,
    exp: now + 300,
    role: 'ANALYST',
    administration: 'PE',
    clearance: 'AMBER',
    groups: ['op-1'],
    ...claims,
  };
}
