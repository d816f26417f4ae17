import type { StretchLevel } from '../vocabulary.ts';
import { stretchesOf } from './stretches.ts';

/** Traffic of one route, stretch or place: sorted texts `month|audience|mode|place` and how many of each. */
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

/** Differences by key of the route, stretch or place. */
export interface Differences {
  routes: Map<string, Difference>;
  stretches: Record<StretchLevel, Map<string, Difference>>;
  places: Map<string, Difference>;
}

/** In a bucket's last part: the shipments themselves, not their calls at a place. */
export const SHIPMENTS = '*';

/** Who may see a row, as counters tell them apart: the marking and, behind a blank, the sorted groups. */
export function audienceOf(marking: string, groups: readonly string[]): string {
  return groups.length === 0 ? marking : `${marking} ${[...new Set(groups)].sort().join(',')}`;
}

/**
 * What the buckets of a shipment begin with.
 *
 * @param departed day of departure, `2023-11-16`: its month counts
 * @param audience as `audienceOf` writes it
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
  };
  for (const [route, byPrefix] of movesByRoute(moves)) {
    const stops = route.split('>');
    const shipments: Difference = new Map();
    const traffic: Difference = new Map();
    for (const [prefix, by] of byPrefix) {
      if (by === 0) continue;
      shipments.set(`${prefix}|${SHIPMENTS}`, by);
      traffic.set(`${prefix}|${SHIPMENTS}`, by);
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

/** Sums over buckets of shipments; calls at places, which a stretch also counts, stay out. */
export function shipmentsOf({ buckets, counts }: Counters): number {
  return counts.reduce((sum, count, i) => (buckets[i]?.endsWith(`|${SHIPMENTS}`) ? sum + count : sum), 0);
}

export function totalOf({ counts }: Counters): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** First and last month with traffic; null where there is none. Months sort like their buckets. */
export function monthsOf({ buckets }: Counters): { first: string | null; last: string | null } {
  return { first: buckets[0]?.slice(0, 7) ?? null, last: buckets.at(-1)?.slice(0, 7) ?? null };
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
  const known = map.get(key);
  if (known) return known;
  const difference: Difference = new Map();
  map.set(key, difference);
  return difference;
}

function add(difference: Difference, bucket: string, by: number): void {
  difference.set(bucket, (difference.get(bucket) ?? 0) + by);
}
