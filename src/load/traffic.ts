import {
  ofPlaces,
  ofRoutes,
  ofStretches,
  setPlaces,
  setRoutes,
  setStretches,
} from '../cypher/counter.generated.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { STRETCH_LEVELS } from '../vocabulary.ts';
import {
  applyDifference,
  type Counters,
  type Difference,
  differencesOf,
  type Move,
  monthsOf,
  shipmentsOf,
  totalOf,
} from './counters.ts';

type CounterRow = { key: string } & Counters;

/**
 * Moves the counters of routes, stretches and places with their shipments.
 *
 * To be run under the graph's lock: what is read here must not change before it is written back.
 */
export async function moveCounters(run: RunInTransaction, moves: Iterable<Move>): Promise<void> {
  const { routes, stretches, places } = differencesOf(moves);
  if (routes.size === 0) return;
  const routeRows = merge(await run(ofRoutes, { keys: [...routes.keys()] }), routes);
  await run(setRoutes, { rows: routeRows.map((row) => cells(row, shipmentsOf(row))) });
  for (const level of STRETCH_LEVELS) {
    const rows = merge(
      await run(ofStretches, { level, keys: [...stretches[level].keys()] }),
      stretches[level],
    );
    await run(setStretches, {
      level,
      rows: rows.map((row) => {
        const { first, last } = monthsOf(row);
        return [...cells(row, shipmentsOf(row)), first, last];
      }),
    });
  }
  const placeRows = merge(await run(ofPlaces, { keys: [...places.keys()] }), places);
  await run(setPlaces, { rows: placeRows.map((row) => cells(row, totalOf(row))) });
}

function merge(rows: readonly CounterRow[], differences: ReadonlyMap<string, Difference>): CounterRow[] {
  if (rows.length !== differences.size)
    throw new Error(`${differences.size - rows.length} counters are missing.`);
  return rows.map((row) => ({
    key: row.key,
    ...applyDifference(row, differences.get(row.key) ?? new Map()),
  }));
}

function cells(
  { key, buckets, counts }: CounterRow,
  total: number,
): (string | number | string[] | number[])[] {
  return [key, [...buckets], [...counts], total];
}
