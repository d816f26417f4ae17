import * as counters from '../cypher/counter.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { SHIPMENTS } from '../traffic/tally.ts';
import { STRETCH_LEVELS } from '../vocabulary.ts';
import { type CounterRow, counterRow, countersOf, type Stored } from './counters.ts';
import { raise } from './revision.ts';
import { settleTraffic } from './traffic.ts';

/** A counter that disagrees with the shipments. */
export interface WrongCounter {
  /** Kind and key of the node. */
  node: string;
  /** What the shipments add up to, bucket by bucket where they differ. */
  expected: string;
  found: string;
}

export interface Verification {
  checked: number;
  wrong: WrongCounter[];
}

interface Recount extends Stored {
  key: string;
  recountedBuckets: string[];
  recounted: number[];
}

interface Kind {
  name: string;
  page: (after: string, limit: number) => Promise<Recount[]>;
  repair: (rows: CounterRow[]) => Promise<unknown>;
  /** The last part of the buckets that make a node's total. */
  own: (key: string) => string;
}

/** Nodes in one statement: a hub alone may have a million calls to recount. */
const PAGE = 500;
/** A recount reads every shipment of its page, which a query for a client never does. */
const TIMEOUT = 600_000;

/**
 * Recounts the traffic of every route, stretch and place from the shipments themselves, in Cypher, so that the proof
 * shares nothing with the code that keeps the counters. Traffic that a load cut off has left uncounted is counted first;
 * loads that run meanwhile may show as differences.
 */
export async function verifyCounters(
  graph: Graph,
  options: { repair?: boolean; report?: (line: string) => void } = {},
): Promise<Verification> {
  await settleTraffic(graph);
  const result: Verification = { checked: 0, wrong: [] };
  for (const kind of kindsOf(graph)) {
    const before = result.wrong.length;
    const checked = await verifyKind(kind, result, options.repair ?? false);
    options.report?.(`${kind.name}: ${checked} checked, ${result.wrong.length - before} wrong`);
  }
  if (options.repair && result.wrong.length > 0) await graph.write((run) => raise(run, { changed: 'EVERY' }));
  return result;
}

function kindsOf(graph: Graph): Kind[] {
  return [
    {
      name: 'Route',
      page: (after, limit) => graph.run(counters.recountRoutes, { after, limit }, TIMEOUT),
      repair: (rows) => graph.write((run) => run(counters.setRoutes, { rows })),
      own: () => SHIPMENTS,
    },
    ...STRETCH_LEVELS.map((level) => ({
      name: `Stretch ${level}`,
      page: (after: string, limit: number) =>
        graph.run(counters.recountStretches, { level, after, limit }, TIMEOUT),
      repair: (rows: CounterRow[]) => graph.write((run) => run(counters.setStretches, { level, rows })),
      own: () => SHIPMENTS,
    })),
    {
      name: 'Place',
      page: (after, limit) => graph.run(counters.recountPlaces, { after, limit }, TIMEOUT),
      repair: (rows) => graph.write((run) => run(counters.setPlaces, { rows })),
      own: (place) => place,
    },
    {
      name: 'Audience',
      page: async (after) => (after === '' ? await recountAudiences(graph) : []),
      repair: (rows) => graph.write((run) => run(counters.setAudiences, { rows })),
      own: () => SHIPMENTS,
    },
  ];
}

async function verifyKind(kind: Kind, result: Verification, repair: boolean): Promise<number> {
  let checked = 0;
  for (let after = ''; ; ) {
    const rows = await kind.page(after, PAGE);
    const wrong = rows.filter((row) => {
      const { buckets, counts } = countersOf(row);
      return text(buckets, counts) !== text(row.recountedBuckets, row.recounted);
    });
    for (const row of wrong) result.wrong.push({ node: `${kind.name} ${row.key}`, ...difference(row) });
    if (repair && wrong.length > 0) await kind.repair(wrong.map((row) => repaired(row, kind.own)));
    checked += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) break;
    after = last.key;
  }
  result.checked += checked;
  return checked;
}

function repaired(row: Recount, own: (key: string) => string): CounterRow {
  const recounted = { buckets: row.recountedBuckets, counts: row.recounted };
  return counterRow(row.key, recounted, row, own(row.key));
}

/** There are few audiences, and shipments are no neighbours of theirs: all in one page. */
async function recountAudiences(graph: Graph): Promise<Recount[]> {
  const rows = await graph.run(counters.recountShipments, {}, TIMEOUT);
  const recounts = new Map(rows.map((row) => [row.key, row]));
  return (await graph.run(counters.everyAudience, {})).map((audience) => ({
    recountedBuckets: [],
    recounted: [],
    ...recounts.get(audience.key),
    ...audience,
  }));
}

const text = (buckets: readonly string[], counts: readonly number[]) => `${buckets.join()} ${counts.join()}`;

function difference(row: Recount): { expected: string; found: string } {
  const { buckets, counts } = countersOf(row);
  const found = new Map(buckets.map((bucket, index) => [bucket, counts[index] ?? 0]));
  const expected = new Map(row.recountedBuckets.map((bucket, index) => [bucket, row.recounted[index] ?? 0]));
  const differing = [...new Set([...found.keys(), ...expected.keys()])].filter(
    (bucket) => found.get(bucket) !== expected.get(bucket),
  );
  const words = (counts: ReadonlyMap<string, number>) =>
    differing.map((bucket) => `${bucket} ${counts.get(bucket) ?? 0}`).join(', ');
  return { expected: words(expected), found: words(found) };
}
