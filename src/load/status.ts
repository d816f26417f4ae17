import type { Graph } from '../cypher/graph.ts';
import { beginReset, empty, emptyPlaces, endReset } from '../cypher/load.generated.ts';

/**
 * Empties the graph of all that was loaded; its keys, indexes, countries and listed places stay.
 *
 * Cut off, it leaves a mark that keeps loads out until it has been run to its end.
 */
export async function resetGraph(graph: Graph): Promise<void> {
  await graph.write((run) => run(beginReset, {}));
  // They commit as they go, which Cypher allows only outside of a transaction.
  await graph.command(empty.text);
  await graph.command(emptyPlaces.text);
  await graph.write((run) => run(endReset, {}));
}
