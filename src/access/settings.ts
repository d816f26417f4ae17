import { isIPv4 } from 'node:net';
import { PortolanError } from '../errors.ts';

/** What a token may say by another name; `sub` and the registered claims of RFC 7519 keep theirs. */
export const CLAIMS = ['name', 'role', 'administration', 'clearance', 'groups', 'scope'] as const;
export type Claim = (typeof CLAIMS)[number];

/** Whose tokens are taken, and how they are checked. */
export interface TokenSettings {
  /** PORTOLAN_TOKEN_KEYS: address of a JWK set, or path of a public key (PEM) or JWK set (JSON). */
  keys: string;
  /** PORTOLAN_TOKEN_ISSUER: what `iss` must be. */
  issuer: string;
  /** PORTOLAN_TOKEN_AUDIENCE: what `aud` must be or hold. */
  audience: string;
  /** PORTOLAN_TOKEN_ALGORITHMS: the only ones taken. */
  algorithms: readonly string[];
  /** PORTOLAN_TOKEN_CLAIMS: the provider's own names for claims. */
  claims: Readonly<Record<Claim, string>>;
}

/** Present where authentication is required; without `tokens`, by API keys alone. */
export interface AccessSettings {
  tokens?: TokenSettings;
}

/** All asymmetric: with a shared secret, whoever can check a token could write one. */
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');
const DEFAULT_ALGORITHMS = 'RS256,ES256';

export function readAccess(env: NodeJS.ProcessEnv): AccessSettings | undefined {
  const auth = env.PORTOLAN_AUTH || undefined;
  if (auth !== undefined && auth !== 'required') {
    throw new PortolanError('SETTINGS', `PORTOLAN_AUTH must be "required" or not set, not "${auth}".`);
  }
  const tokens = readTokens(env);
  if (tokens) return { tokens };
  return auth && {};
}

function readTokens(env: NodeJS.ProcessEnv): TokenSettings | undefined {
  const names = ['PORTOLAN_TOKEN_KEYS', 'PORTOLAN_TOKEN_ISSUER', 'PORTOLAN_TOKEN_AUDIENCE'] as const;
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return undefined;
  const [keys, issuer, audience] = names.map((name) => env[name]);
  if (!keys || !issuer || !audience) {
    throw new PortolanError('SETTINGS', `Tokens also need ${missing.join(' and ')}: see docs/access.md.`);
  }
  return {
    keys: readKeys(keys),
    issuer,
    audience,
    algorithms: readAlgorithms(env.PORTOLAN_TOKEN_ALGORITHMS || DEFAULT_ALGORITHMS),
    claims: readClaims(env.PORTOLAN_TOKEN_CLAIMS || ''),
  };
}

/** Keys over plain HTTP could be anyone's. */
function readKeys(keys: string): string {
  if (/^http:\/\//i.test(keys) && !(URL.canParse(keys) && isLoopback(new URL(keys).hostname))) {
    throw new PortolanError('SETTINGS', `PORTOLAN_TOKEN_KEYS must be https:// or a file, not "${keys}".`);
  }
  return keys;
}

function readAlgorithms(text: string): string[] {
  const algorithms = words(text);
  const refused = algorithms.filter((algorithm) => !ALGORITHMS.includes(algorithm));
  if (refused.length > 0 || algorithms.length === 0) {
    throw new PortolanError(
      'SETTINGS',
      `PORTOLAN_TOKEN_ALGORITHMS must be of ${ALGORITHMS.join(', ')}, not "${text}".`,
    );
  }
  return algorithms;
}

function readClaims(text: string): Record<Claim, string> {
  const claims = Object.fromEntries(CLAIMS.map((claim) => [claim, claim])) as Record<Claim, string>;
  for (const pair of words(text)) {
    const [claim, name] = pair.split('=', 2);
    const known = CLAIMS.find((word) => word === claim);
    if (!known || !name) {
      throw new PortolanError(
        'SETTINGS',
        `PORTOLAN_TOKEN_CLAIMS must be like role=their_role, for ${CLAIMS.join(', ')}; not "${pair}".`,
      );
    }
    claims[known] = name;
  }
  return claims;
}

function words(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Whether only this machine reaches a host of that name; IPv6 with or without its brackets. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host === '::1' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'))
  );
}
