import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { PortolanError } from '../errors.ts';
import { ACCESS_SCOPES, type AccessScope } from '../vocabulary.ts';
import { Refused } from './refused.ts';
import type { RevokedTokens } from './revoked-tokens.ts';
import type { TokenSettings } from './settings.ts';
import { toViewer, type Viewer } from './viewer.ts';

/** Clocks of a provider and a server that keep time differ by less. */
const CLOCK_TOLERANCE_SECONDS = 5;
const KEYS_TIMEOUT = 3_000;

/** Checks tokens of an identity provider (RFC 7519, in the manner of RFC 8725 and 9068). */
export class Tokens {
  readonly #settings: TokenSettings;
  readonly #keys: JWTVerifyGetKey;
  readonly #revoked: RevokedTokens;

  /** Fails with SETTINGS where the keys are a file that cannot be used. */
  constructor(settings: TokenSettings, revoked: RevokedTokens) {
    this.#settings = settings;
    this.#keys = keysOf(settings);
    this.#revoked = revoked;
  }

  async viewer(token: string): Promise<Viewer> {
    const payload = await this.#verify(token);
    const viewer = this.#viewerOf(payload);
    // Last, so that only who holds a good token can make us ask the graph. `jti` is among the required claims.
    if (await this.#revoked.has(String(payload.jti))) {
      throw new Refused(`token ${JSON.stringify(payload.jti)} is revoked`);
    }
    return viewer;
  }

  async #verify(token: string): Promise<JWTPayload> {
    const { issuer, audience, algorithms } = this.#settings;
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        // Without an id a token could not be revoked.
        requiredClaims: ['exp', 'sub', 'jti'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refused(`token: ${error.code} ${error.message}`);
      // A key of another kind than the token's algorithm asks for.
      if (error instanceof TypeError) throw new Refused(`token: ${error.message}`);
      throw error;
    }
  }

  #viewerOf(payload: JWTPayload): Viewer {
    const claimed = (claim: keyof TokenSettings['claims']) => payload[this.#settings.claims[claim]];
    const role = claimed('role');
    try {
      return toViewer({
        id: payload.sub,
        name: claimed('name'),
        role,
        administration: claimed('administration'),
        clearance: claimed('clearance'),
        groups: claimed('groups'),
        scopes: role === 'SERVICE' ? scopesIn(claimed('scope')) : ACCESS_SCOPES,
      });
    } catch (error) {
      if (error instanceof PortolanError)
        throw new Refused(`token of ${JSON.stringify(payload.sub)}: ${error.message}`);
      throw error;
    }
  }
}

/** Of a claim that also holds scopes of others, such as `openid`: `read report` or `portolan:read`. */
function scopesIn(claim: unknown): AccessScope[] {
  const words = typeof claim === 'string' ? claim.split(' ') : [];
  return ACCESS_SCOPES.filter((scope) => words.includes(scope) || words.includes(`portolan:${scope}`));
}

function keysOf({ keys }: TokenSettings): JWTVerifyGetKey {
  if (!/^https?:\/\//i.test(keys)) return keysInFile(keys);
  const remote = createRemoteJWKSet(new URL(keys), { timeoutDuration: KEYS_TIMEOUT });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (isOfToken(error)) throw error;
      throw new PortolanError(
        'IDENTITY_PROVIDER_UNAVAILABLE',
        "The identity provider's keys cannot be fetched, so tokens cannot be checked. Try again in a moment.",
        {},
        { cause: error },
      );
    }
  };
}

/** Whether the token is at fault, and not who should have given the keys. */
function isOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function keysInFile(path: string): JWTVerifyGetKey {
  try {
    const text = readFileSync(path, 'utf8');
    if (/PRIVATE KEY/.test(text)) throw new Error('it holds a private key; give the public one');
    if (!text.trimStart().startsWith('{')) {
      const key = createPublicKey(text);
      return () => Promise.resolve(key);
    }
    const set = JSON.parse(text);
    if (set.keys?.some((key: object) => 'd' in key || 'k' in key)) {
      throw new Error('it holds a private or secret key; give public ones');
    }
    return createLocalJWKSet(set);
  } catch (error) {
    throw new PortolanError(
      'SETTINGS',
      `PORTOLAN_TOKEN_KEYS: ${path} is no public key and no JWK set: ${error instanceof Error ? error.message : error}`,
      { path },
      { cause: error },
    );
  }
}
