import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type ApiKeyColumns, byId, create, list, revoke } from '../cypher/api-key.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { cached } from './cached.ts';
import { Refused } from './refused.ts';
import { type Claimed, toViewer, type Viewer } from './viewer.ts';

/** `portolan_<id>_<secret>`: the id is no secret and finds the key, the secret has 256 random bits. */
const KEY = /^portolan_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;
const ID_BYTES = 8;
const SECRET_BYTES = 32;
/** What a key that does not exist is compared with, so that the work is the same. */
const NO_HASH = Buffer.alloc(32);

export const isApiKey = (credential: string): boolean => credential.startsWith('portolan_');

/** Checks API keys against their hashes in the graph. */
export class ApiKeys {
  readonly #byId: (id: string) => Promise<(ApiKeyColumns & { hash: string }) | undefined>;

  constructor(graph: Graph) {
    this.#byId = cached(async (id) => (await graph.run(byId, { id }))[0]);
  }

  async viewer(sent: string): Promise<Viewer> {
    const [, id, secret] = KEY.exec(sent) ?? [];
    if (!id || !secret) throw new Refused('API key: not of the form portolan_<id>_<secret>');
    const key = await this.#byId(id);
    const isRight = timingSafeEqual(hashOf(secret), key ? Buffer.from(key.hash, 'hex') : NO_HASH);
    if (!key) throw new Refused(`API key ${id}: unknown`);
    if (!isRight) throw new Refused(`API key ${id}: wrong secret`);
    if (key.state !== 'VALID') throw new Refused(`API key ${id} (${key.name}): ${key.state}`);
    const { name, role, administration, clearance, groups, scopes } = key;
    return { id: `key:${id}`, name, role, administration, clearance, groups, scopes, demo: false };
  }
}

/**
 * One round of SHA-256, unsalted: a secret of 256 random bits cannot be guessed however fast a guess is, so a slow hash
 * would protect nothing and cost every request.
 */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export interface CreatedKey {
  id: string;
  /** Shown this once: only its hash is kept. */
  key: string;
  expiresAt: string;
}

/** Fails with BAD_VIEWER where what is claimed does not go together. */
export async function createKey(
  graph: Graph,
  claimed: Omit<Claimed, 'id'>,
  days: number,
): Promise<CreatedKey> {
  const id = randomBytes(ID_BYTES).toString('hex');
  const { name, role, administration, clearance, groups, scopes } = toViewer({ ...claimed, id });
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const hash = hashOf(secret).toString('hex');
  const [row] = await graph.write((run) =>
    run(create, { id, hash, name, role, administration, clearance, groups, scopes, days }),
  );
  if (!row) throw new Error('creating a key gave no row');
  return { id, key: `portolan_${id}_${secret}`, expiresAt: row.expiresAt };
}

/** Newest first, without their hashes. */
export function listKeys(graph: Graph): Promise<ApiKeyColumns[]> {
  return graph.run(list, {});
}

export async function revokeKey(
  graph: Graph,
  id: string,
): Promise<{ id: string; name: string; revokedAt: string }> {
  const [row] = await graph.write((run) => run(revoke, { id }));
  if (!row) {
    throw new PortolanError('UNKNOWN_API_KEY', `There is no API key ${id}: portolan keys list has them.`, {
      id,
    });
  }
  return { id, ...row };
}
