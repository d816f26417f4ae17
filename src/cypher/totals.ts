import type { Reader } from './reader.ts';
import { type StatusTotalsRow, totals } from './status.generated.ts';

/** What the graph holds; fails where it was never migrated. */
export async function readTotals(graph: Reader): Promise<StatusTotalsRow> {
  const [row] = await graph.run(totals, {});
  if (!row) throw new Error('The graph was not migrated.');
  return row;
}
