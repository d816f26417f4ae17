import type { Graph } from '../cypher/graph.ts';
import {
  beginReset,
  empty,
  emptyPlaces,
  endReset,
  type LoadLoadsRow,
  loads,
  stubCount,
  unlistedPlaces,
} from '../cypher/load.generated.ts';
import { type StatusTotalsRow, totals } from '../cypher/status.generated.ts';

/** What the graph holds and where it came from. */
export interface GraphStatus extends StatusTotalsRow {
  /** Files, latest first, at most 100; `RUNNING` ones were cut off, or are being loaded. */
  loads: LoadLoadsRow[];
  /** Codes of places that no reference list has, at most 1,000. */
  unlistedPlaces: string[];
  /** Companies that no company file has described. */
  stubs: number;
}

/** Reads what `portolan status` shows. */
export async function graphStatus(graph: Graph): Promise<GraphStatus> {
  const [[nodes], files, unlisted, [stubs]] = await Promise.all([
    graph.run(totals, {}),
    graph.run(loads, {}),
    graph.run(unlistedPlaces, {}),
    graph.run(stubCount, {}),
  ]);
  if (!nodes) throw new Error('The graph was not migrated.');
  return {
    ...nodes,
    loads: files,
    unlistedPlaces: unlisted.map((row) => row.code),
    stubs: stubs?.total ?? 0,
  };
}

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
