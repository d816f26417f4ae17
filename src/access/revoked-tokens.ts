import type { Graph } from '../cypher/graph.ts';
import { add, byJti } from '../cypher/revoked-token.generated.ts';
import { cached } from './cached.ts';

/** Tokens that are refused before they expire. */
export class RevokedTokens {
  readonly has: (jti: string) => Promise<boolean>;

  constructor(graph: Graph) {
    this.has = cached(async (jti) => (await graph.run(byJti, { jti })).length > 0);
  }
}

/** When the token was revoked: now, or already before. */
export async function revokeToken(graph: Graph, jti: string): Promise<{ jti: string; revokedAt: string }> {
  const [row] = await graph.write((run) => run(add, { jti }));
  if (!row) throw new Error('revoking gave no row');
  return { jti, revokedAt: row.revokedAt };
}
