import { randomUUID } from 'node:crypto';
import {
  ofAudiences,
  ofPlaces,
  ofRoutes,
  ofStretches,
  pending,
  post,
  setAudiences,
  setPlaces,
  setRoutes,
  setStretches,
  takePending,
} from '../cypher/counter.generated.ts';
import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import { lock } from '../cypher/load.generated.ts';
import { SHIPMENTS } from '../traffic/tally.ts';
import { STRETCH_LEVELS } from '../vocabulary.ts';
import {
  applyDifference,
  type CounterRow,
  counterRow,
  countersOf,
  type Difference,
  differencesOf,
  type Move,
  type Stored,
  together,
} from './counters.ts';
import { raise } from './revision.ts';

type Counted = { key: string } & Stored;

/** Buckets sent at once: some 10 MB. */
const MOST_BUCKETS = 250_000;
/** Nodes whose counters are read at once. */
const MOST_KEYS = 5_000;

/**
 * Notes the traffic of a batch in the transaction of its rows. Counters of busy stretches hold thousands of buckets and
 * nearly every batch moves them, so what batches post is put on them together, by `settleTraffic`.
 */
export async function postTraffic(run: RunInTransaction, moves: Iterable<Move>): Promise<void> {
  const due = [...together(moves)];
  if (due.length === 0) return;
  await run(post, {
    id: randomUUID(),
    routes: due.map(({ route }) => route),
    prefixes: due.map(({ prefix }) => prefix),
    numbers: due.map(({ by }) => by),
  });
}

/**
 * Puts all posted traffic on the counters of routes, stretches and places, in one transaction: a load that is killed
 * leaves either posts or counters, never both and never neither.
 *
 * Must not run beside batches of the same load, which hold locks on routes while they wait for the graph's.
 */
export async function settleTraffic(graph: Graph): Promise<void> {
  const [waiting] = await graph.run(pending, {});
  if (!waiting?.total) return;
  await graph.write(async (run) => {
    await run(lock, {});
    const { routes, stretches, places, audiences } = differencesOf(movesOf(await run(takePending, {})));
    await move(
      routes,
      (keys) => run(ofRoutes, { keys }),
      (rows) => run(setRoutes, { rows }),
      () => SHIPMENTS,
    );
    for (const level of STRETCH_LEVELS) {
      await move(
        stretches[level],
        (keys) => run(ofStretches, { level, keys }),
        (rows) => run(setStretches, { level, rows }),
        () => SHIPMENTS,
      );
    }
    await move(
      places,
      (keys) => run(ofPlaces, { keys }),
      (rows) => run(setPlaces, { rows }),
      (place) => place,
    );
    await move(
      audiences,
      (keys) => run(ofAudiences, { keys }),
      (rows) => run(setAudiences, { rows }),
      () => SHIPMENTS,
    );
    await raise(run, { changed: [...audiences.keys()] });
  });
}

function* movesOf(
  posts: readonly { routes: string[]; prefixes: string[]; numbers: number[] }[],
): Generator<Move> {
  for (const { routes, prefixes, numbers } of posts) {
    for (const [i, route] of routes.entries())
      yield { route, prefix: prefixes[i] ?? '', by: numbers[i] ?? 0 };
  }
}

async function move(
  differences: ReadonlyMap<string, Difference>,
  read: (keys: string[]) => Promise<Counted[]>,
  write: (rows: CounterRow[]) => Promise<unknown>,
  own: (key: string) => string,
): Promise<void> {
  const keys = [...differences.keys()];
  let cells: CounterRow[] = [];
  let buckets = 0;
  for (let at = 0; at < keys.length; at += MOST_KEYS) {
    const wanted = keys.slice(at, at + MOST_KEYS);
    const rows = await read(wanted);
    checkMissing(wanted, rows, differences);
    for (const { key, ...before } of rows) {
      const counters = applyDifference(countersOf(before), differences.get(key) ?? new Map());
      cells.push(counterRow(key, counters, before, own(key)));
      buckets += counters.buckets.length;
      if (buckets < MOST_BUCKETS) continue;
      await write(cells);
      cells = [];
      buckets = 0;
    }
  }
  if (cells.length > 0) await write(cells);
}

/** A route that changed rows have left is gone, and its counters with it: nothing can have come to it. */
function checkMissing(
  wanted: readonly string[],
  rows: readonly Counted[],
  differences: ReadonlyMap<string, Difference>,
): void {
  if (rows.length === wanted.length) return;
  const found = new Set(rows.map((row) => row.key));
  for (const key of wanted) {
    if (found.has(key)) continue;
    const came = [...(differences.get(key) ?? [])].find(([, by]) => by > 0);
    if (came)
      throw new Error(`${came[1]} shipments in ${came[0]} are to be counted on ${key}, which is not there.`);
  }
}
