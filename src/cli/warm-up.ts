import { readerOfAll } from '../access/audiences.ts';
import type { Graph } from '../cypher/graph.ts';
import { findRecurringRoutes } from '../detection/recurring-routes.ts';
import { lastMonth, monthsAfter } from '../detection/surveillance.ts';
import { recurringRoutesQuery } from '../lists/recurring-routes.ts';

/** Where the graph is large the first times are cut off by the time that a statement has. */
const ATTEMPTS = 3;

/**
 * Looks for the recurring routes of the last year once, and forgets them: Neo4j is slow until it has compiled its statements and
 * read its pages, ten seconds and more on two million shipments, and nobody need wait for that.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const reader = readerOfAll(graph);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const month = await lastMonth(reader);
      if (month === null) return;
      const year = { from: `${monthsAfter(month, -11)}-01`, to: `${month}-28` };
      await findRecurringRoutes(reader, recurringRoutesQuery(year), 0);
      return;
    } catch {
      // Whoever asks is told what is wrong.
    }
  }
}
