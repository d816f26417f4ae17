import { createKey, revokeKey } from '../access/api-keys.ts';
import type { Graph } from '../cypher/graph.ts';
import { startServer } from '../graphql/server.ts';
import type { ViewerRole } from '../vocabulary.ts';
import { type Ask, askServer } from './ask.ts';

/** The audience that a report from the graph itself is made for. */
export interface LocalAudience {
  name: string;
  role: ViewerRole;
  administration?: string;
  clearance: string;
  groups: readonly string[];
}

/**
 * Asks the graph at hand by way of a server on this machine and a key that ends with it: access, limits and the audit log
 * are those that any script meets.
 */
export async function withLocalServer<T>(
  graph: Graph,
  { name, role, administration, clearance, groups }: LocalAudience,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const claimed = { name, role, administration, clearance, groups: [...groups], scopes: ['read'] };
  const { id, key } = await createKey(graph, claimed, 1);
  try {
    // Nobody but who has the key may ask it, whatever the machine's own settings say.
    const settings = { host: '127.0.0.1', port: 0, access: {} };
    const server = await startServer({ graph, settings });
    try {
      return await work(askServer(server.url, key));
    } finally {
      await server.stop();
    }
  } finally {
    await revokeKey(graph, id);
  }
}
