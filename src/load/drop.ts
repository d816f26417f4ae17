import type { RunInTransaction } from '../cypher/graph.ts';
import { dropEmptyRoutes, dropUnused } from '../cypher/load.generated.ts';

/**
 * Takes away what changed rows alone had named: the graph then says what its rows say, whatever they said before.
 *
 * @param routes keys of routes that rows have left
 * @param nodes element ids of other nodes that rows have left
 * @returns whether anything went
 */
export async function dropUnnamed(
  run: RunInTransaction,
  routes: readonly string[],
  nodes: readonly string[],
): Promise<boolean> {
  const gone = routes.length > 0 ? await run(dropEmptyRoutes, { keys: [...new Set(routes)] }) : [];
  const candidates = new Set([...nodes, ...gone.flatMap((row) => [...row.stretches, ...row.places])]);
  const [row] = candidates.size > 0 ? await run(dropUnused, { nodes: [...candidates] }) : [];
  return gone.length > 0 || (row?.dropped ?? 0) > 0;
}
