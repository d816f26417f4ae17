import { entry } from '../maps.ts';
import { readTallies, SHIPMENTS, Tallying, writeTallies } from '../traffic/tally.ts';
import type { StretchLevel } from '../vocabulary.ts';
import { stretchesOf } from './stretches.ts';

/**
 * Traffic of one route, stretch or place while it is being changed: sorted texts `month|audience|mode|place` and how many
 * of each.
 */
export interface Counters {
  buckets: readonly string[];
  counts: readonly number[];
}

/** One shipment (more, where taken together) that came onto a route, or left it where `by` is negative. */
export interface Move {
  /** Route key, `PECLL>PABLB>NLRTM`. */
  route: string;
  /** As `prefixOf` writes it. */
  prefix: string;
  by: number;
}

/** By how much each bucket changes. */
export type Difference = Map<string, number>;

/** Differences by key of the route, stretch, place or audience. */
export interface Differences {
  routes: Map<string, Difference>;
  stretches: Record<StretchLevel, Map<string, Difference>>;
  places: Map<string, Difference>;
  audiences: Map<string, Difference>;
}

/**
 * What the buckets of a shipment begin with.
 *
 * @param departed day of departure, `2023-11-16`: its month counts
 * @param audience key of those who may see it
 * @param mode empty where not known
 */
export function prefixOf(departed: string, audience: string, mode: string): string {
  return `${departed.slice(0, 7)}|${audience}|${mode}`;
}

/** What moves of shipments change on their routes, on the stretches of those, and at their places. */
export function differencesOf(moves: Iterable<Move>): Differences {
  const differences: Differences = {
    routes: new Map(),
    stretches: { PORT: new Map(), COUNTRY: new Map() },
    places: new Map(),
    audiences: new Map(),
  };
  for (const [route, byPrefix] of movesByRoute(moves)) {
    const stops = route.split('>');
    const shipments: Difference = new Map();
    const traffic: Difference = new Map();
    for (const [prefix, by] of byPrefix) {
      if (by === 0) continue;
      shipments.set(`${prefix}|${SHIPMENTS}`, by);
      traffic.set(`${prefix}|${SHIPMENTS}`, by);
      add(differenceOf(differences.audiences, prefix.split('|')[1] ?? ''), `${prefix}|${SHIPMENTS}`, by);
      for (const stop of stops) {
        const bucket = `${prefix}|${stop}`;
        add(traffic, bucket, by);
        add(differenceOf(differences.places, stop), bucket, by);
      }
    }
    if (shipments.size === 0) continue;
    differences.routes.set(route, shipments);
    for (const { level, key } of stretchesOf(stops)) {
      const stretch = differenceOf(differences.stretches[level], key);
      for (const [bucket, by] of traffic) add(stretch, bucket, by);
    }
  }
  return differences;
}

/** Adds a difference; a bucket that comes to nothing goes. Fails where one would be less than nothing. */
export function applyDifference({ buckets, counts }: Counters, difference: Difference): Counters {
  const changed = [...difference].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const merged: { buckets: string[]; counts: number[] } = { buckets: [], counts: [] };
  const put = (bucket: string, count: number) => {
    if (count < 0) throw new CounterError(bucket, count);
    if (count === 0) return;
    merged.buckets.push(bucket);
    merged.counts.push(count);
  };
  let at = 0;
  for (const [bucket, by] of changed) {
    for (; at < buckets.length && String(buckets[at]) < bucket; at++)
      put(String(buckets[at]), Number(counts[at]));
    const isThere = buckets[at] === bucket;
    put(bucket, by + (isThere ? Number(counts[at]) : 0));
    if (isThere) at++;
  }
  for (; at < buckets.length; at++) put(String(buckets[at]), Number(counts[at]));
  return merged;
}

/** The counters do not fit the rows that leave them. */
class CounterError extends Error {
  override readonly name = 'CounterError';
  constructor(bucket: string, count: number) {
    super(
      `A counter would come to ${count} shipments in ${bucket}: it did not fit the rows before. ` +
        'Put it right with "portolan counters --verify --repair".',
    );
  }
}

/** What one audience sees of a counter: parallel arrays, audiences in order. */
export interface Totals {
  audiences: string[];
  totals: number[];
  firstMonths: string[];
  lastMonths: string[];
}

/**
 * Sums by audience of the buckets that stand for `own`: shipments on a route or stretch, calls at a place. Buckets go by
 * month, so the first and the last of an audience are its first and last month.
 */
export function totalsOf({ buckets, counts }: Counters, own: string): Totals {
  const sums = new Map<string, { total: number; first: string; last: string }>();
  buckets.forEach((bucket, i) => {
    const [month = '', audience = '', , place] = bucket.split('|');
    if (place !== own) return;
    const known = sums.get(audience);
    if (known) {
      known.total += counts[i] ?? 0;
      known.last = month;
    } else sums.set(audience, { total: counts[i] ?? 0, first: month, last: month });
  });
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    audiences: sorted.map(([audience]) => audience),
    totals: sorted.map(([, { total }]) => total),
    firstMonths: sorted.map(([, { first }]) => first),
    lastMonths: sorted.map(([, { last }]) => last),
  };
}

/** Traffic as a node keeps it: tallies by year (`traffic2023`), and in each year by audience. */
export interface Stored {
  audiences: readonly string[];
  /** Names of properties. */
  years: readonly string[];
  /** Of the first year by audience, then of the second, and so on. */
  texts: readonly string[];
}

/** What is written of a counter; of the years, those that change. */
export type CounterRow = {
  key: string;
  total: number;
  firstMonth: string | null;
  lastMonth: string | null;
  traffic: Record<string, string[] | null>;
} & Totals;

/** @param own as for `totalsOf` */
export function counterRow(key: string, counters: Counters, before: Stored, own: string): CounterRow {
  const totals = totalsOf(counters, own);
  return {
    key,
    total: totals.totals.reduce((sum, count) => sum + count, 0),
    firstMonth: totals.firstMonths.toSorted()[0] ?? null,
    lastMonth: totals.lastMonths.toSorted().at(-1) ?? null,
    traffic: changedYears(yearsOf(counters, totals.audiences), before),
    ...totals,
  };
}

/** The buckets of what a node keeps. */
export function countersOf({ audiences, texts }: Stored): Counters {
  const cells: [bucket: string, count: number][] = [];
  texts.forEach((text, i) => {
    const audience = audiences[i % audiences.length] ?? '';
    for (const { mode, places, months } of readTallies([text])) {
      for (const { month, counts } of months) {
        places.forEach((place, at) => {
          const count = counts[at] ?? 0;
          if (count > 0) cells.push([`${month}|${audience}|${mode}|${place}`, count]);
        });
      }
    }
  });
  cells.sort(([a], [b]) => (a < b ? -1 : 1));
  return { buckets: cells.map(([bucket]) => bucket), counts: cells.map(([, count]) => count) };
}

/** Tallies by year, a text for each audience; empty where it sees none of that year. */
function yearsOf({ buckets, counts }: Counters, audiences: readonly string[]): Map<string, string[]> {
  const years = new Map<string, Map<string, Tallying>>();
  buckets.forEach((bucket, i) => {
    const [month = '', audience = '', mode = '', place = ''] = bucket.split('|');
    const year = `traffic${month.slice(0, 4)}`;
    const ofYear = entry(years, year, () => new Map());
    const tallying = entry(ofYear, audience, () => new Tallying());
    tallying.add(month, mode, place, counts[i] ?? 0);
  });
  return new Map(
    [...years].map(([year, seen]) => [
      year,
      audiences.map((audience) => writeTallies(seen.get(audience)?.tallies() ?? [])),
    ]),
  );
}

function changedYears(
  now: ReadonlyMap<string, string[]>,
  { audiences, years, texts }: Stored,
): Record<string, string[] | null> {
  const changed: Record<string, string[] | null> = Object.fromEntries(now);
  years.forEach((year, i) => {
    const before = texts.slice(i * audiences.length, (i + 1) * audiences.length);
    const after = now.get(year);
    if (!after) changed[year] = null;
    else if (after.length === before.length && after.every((text, at) => text === before[at]))
      delete changed[year];
  });
  return changed;
}

/** Moves of one route and prefix taken together; those that come to nothing stay out. */
export function* together(moves: Iterable<Move>): Generator<Move> {
  for (const [route, byPrefix] of movesByRoute(moves)) {
    for (const [prefix, by] of byPrefix) if (by !== 0) yield { route, prefix, by };
  }
}

function movesByRoute(moves: Iterable<Move>): Map<string, Difference> {
  const routes = new Map<string, Difference>();
  for (const { route, prefix, by } of moves) add(differenceOf(routes, route), prefix, by);
  return routes;
}

function differenceOf(map: Map<string, Difference>, key: string): Difference {
  return entry(map, key, () => new Map());
}

function add(difference: Difference, bucket: string, by: number): void {
  difference.set(bucket, (difference.get(bucket) ?? 0) + by);
}
