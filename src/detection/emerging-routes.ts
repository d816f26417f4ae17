import type { Reader } from '../cypher/reader.ts';
import { type Lift, liftInterval } from '../statistics/poisson.ts';
import type { StretchLevel } from '../vocabulary.ts';
import { inWorker } from '../workers/pool.ts';
import {
  lastMonth,
  monthsAfter,
  monthsUpTo,
  routeAt,
  type Watched,
  type WatchQuery,
  watch,
} from './surveillance.ts';
import { count, round } from './words.ts';

export interface EmergingRoutesQuery extends WatchQuery {
  /** `2023-11`; null for the month of the last seizure. */
  asOf: string | null;
  historyMonths: number;
  maxWindow: number;
  maxP: number;
}

export interface Emerging {
  key: string;
  level: StretchLevel;
  fromMonth: string;
  toMonth: string;
  observed: number;
  expected: number;
  lift: Lift;
  /** Consignments over the whole history. */
  consignments: number;
  llr: number;
  pValue: number;
  recurrenceIntervalMonths: number;
  evidenceIds: readonly string[];
  explanation: string;
}

export interface EmergingRoutes {
  routes: readonly Emerging[];
  asOf: string | null;
  historyMonths: number;
  stretches: number;
  windows: number;
  replicates: number;
  seed: number;
  revision: number;
}

const REPLICATES = 999;
const SEED = 1;

export async function findEmergingRoutes(
  graph: Reader,
  query: EmergingRoutesQuery,
  revision: number,
): Promise<EmergingRoutes> {
  const asOf = query.asOf ?? (await lastMonth(graph));
  const facts = {
    historyMonths: query.historyMonths,
    windows: query.maxWindow,
    replicates: REPLICATES,
    seed: SEED,
  };
  if (asOf === null) return { routes: [], asOf: null, stretches: 0, revision, ...facts };
  const watched = await watch(graph, query, monthsUpTo(asOf, query.historyMonths));
  const { months, consignments, candidates } = watched;
  const keys = [...new Set(consignments.map((each) => routeAt(each, query.level)))];
  const positionOfRoute = new Map(keys.map((key, index) => [key, index]));
  const position = new Map(consignments.map(({ shipment }, index) => [shipment, index]));
  const results = await inWorker('scanEmerging', {
    months: months.length,
    routes: keys.map((key) => weightsOf(watched, key)),
    routeOf: consignments.map((each) => positionOfRoute.get(routeAt(each, query.level)) ?? 0),
    monthOf: consignments.map(({ departed }) => months.indexOf(departed.slice(0, 7))),
    stretches: candidates.map(({ evidence }) => evidence.map(({ shipment }) => position.get(shipment) ?? 0)),
    maxWindow: query.maxWindow,
    minObserved: query.minObserved,
    replicates: REPLICATES,
    seed: SEED,
  });
  const routes = candidates.flatMap(({ key, evidence }, index): Emerging[] => {
    const result = results[index];
    if (!result || result.window === 0 || result.pValue > query.maxP) return [];
    const fromMonth = monthsAfter(asOf, 1 - result.window);
    const recent = evidence.filter(({ departed }) => departed >= fromMonth);
    const interval = 1 / result.pValue;
    const { observed, expected } = result;
    return [
      {
        key,
        level: query.level,
        fromMonth,
        toMonth: asOf,
        observed,
        expected,
        lift: liftInterval(observed, expected, 0.95),
        consignments: evidence.length,
        llr: result.llr,
        pValue: result.pValue,
        recurrenceIntervalMonths: interval,
        evidenceIds: recent.map(({ id }) => id),
        explanation: `${observed} of ${count(evidence.length, 'consignment')} seized on ${key} in ${count(months.length, 'month')} departed from ${fromMonth} to ${asOf}; by its own past and traffic ${round(expected)} would have. Looked at every month, chance shows something as strong anywhere once in ${result.pValue <= 1 / (REPLICATES + 1) ? 'more than ' : ''}${round(interval)} months.`,
      },
    ];
  });
  return { routes: oncePerExcess(routes), asOf, stretches: candidates.length, revision, ...facts };
}

/** Weight of each month on a route; a route without traffic in the graph weighs as all seizures do. */
function weightsOf({ months, consignments, expectation, exposures }: Watched, key: string): number[] {
  const exposure = exposures.get(key);
  const weights = months.map((month) => (exposure ? expectation.expectedIn(exposure, [month]) : 0));
  if (weights.some((weight) => weight > 0)) return weights;
  const all = months.map((month) => consignments.filter(({ departed }) => departed.startsWith(month)).length);
  return all;
}

/** Strongest first; a stretch is left out where a stronger one holds at least half of its recent seizures. */
function oncePerExcess(routes: readonly Emerging[]): Emerging[] {
  const sorted = [...routes].sort(
    (a, b) => b.llr - a.llr || b.key.split('>').length - a.key.split('>').length || (a.key < b.key ? -1 : 1),
  );
  const shown: Emerging[] = [];
  const taken = new Set<string>();
  for (const route of sorted) {
    if (2 * route.evidenceIds.filter((id) => taken.has(id)).length >= route.evidenceIds.length) continue;
    shown.push(route);
    for (const id of route.evidenceIds) taken.add(id);
  }
  return shown;
}
