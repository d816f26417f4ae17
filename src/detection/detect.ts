import type { SeizureCategory, StretchLevel } from '../vocabulary.ts';
import { type Candidate, candidatesOf, judge, test } from './candidates.ts';
import { cautionsOf, describe } from './describe.ts';
import { EndsBaseline } from './ends.ts';
import { type Counters, Expectation, type Stratum, type StratumRate } from './expectation.ts';
import type { Baseline, Finding, SeizedConsignment, Tested } from './finding.ts';
import { type Fold, fold } from './folding.ts';
import { spansOf } from './window.ts';

/** What enters the test, and which findings are shown. Codes and dates are checked before. */
export interface RecurringRoutesQuery {
  from: string | null;
  to: string | null;
  categories: readonly SeizureCategory[] | null;
  level: StretchLevel;
  seizedIn: readonly string[] | null;
  stratifyBy: readonly Stratum[];
  minObserved: number;
  maxQ: number;
  minStops: number;
  maxStops: number | null;
  /** Places or countries of which a finding shows at least one. */
  through: readonly string[] | null;
  /** Countries of which a finding shows at least one. */
  regionCountries: readonly string[] | null;
}

export interface Summary {
  from: string | null;
  to: string | null;
  seizures: number;
  /** Of those, tested along the route that they name. */
  seizuresWithoutShipment: number;
  /** Left out: neither a shipment nor a route is known. */
  seizuresWithoutRoute: number;
  consignments: number;
  shipments: number;
  tested: number;
  candidates: number;
  baseline: Baseline | 'NONE';
  strata: readonly StratumRate[];
  cautions: readonly string[];
  revision: number;
}

export interface RecurringRoutes {
  findings: readonly Finding[];
  summary: Summary;
}

/** What detection works on, wherever it comes from. */
export interface Facts {
  /** Seizures along a known route, in order of date. */
  seizures: readonly SeizedConsignment[];
  /** Calls of each place. */
  calls: readonly Counters[];
  /** Stretches with traffic. */
  stretches: number;
  shipments: number;
  withoutRoute: number;
}

/** A statistic needs two to recur. */
export const LEAST_OBSERVED = 2;

/** The stretches of which the traffic is needed. */
export function candidatesFor(facts: Facts, query: RecurringRoutesQuery): Candidate[] {
  return candidatesOf(facts.seizures, query.level, query.minObserved);
}

/**
 * Finds recurring routes: the same facts and the same query give the same answer.
 *
 * @param candidates of `candidatesFor`
 * @param traffic counters of the candidates, by key; those without traffic are missing
 */
export function detect(
  facts: Facts,
  candidates: readonly Candidate[],
  traffic: ReadonlyMap<string, Counters>,
  query: RecurringRoutesQuery,
): Omit<RecurringRoutes, 'summary'> & { summary: Omit<Summary, 'from' | 'to' | 'revision'> } {
  const { seizures } = facts;
  const { minObserved } = query;
  const months = monthsOf(facts.calls);
  const expectation = new Expectation(query.stratifyBy, facts.calls, seizures);
  const exposures = new Map([...traffic].map(([key, counters]) => [key, expectation.exposureOf(counters)]));
  const ends = new EndsBaseline(seizures, query.level);
  const results = test(candidates, query.level, exposures, expectation, ends, months, minObserved);
  // A candidate without traffic is looked at beside all those with.
  const family = facts.stretches + results.filter(({ baseline }) => baseline === 'SEIZURES').length;

  const spans = spansOf(months.length);
  const folds = fold(
    results,
    family,
    query.maxQ,
    minObserved,
    ({ exposure }, left) => judge(left, exposure, expectation, months, spans, minObserved).pValue,
  );
  const findings = folds.filter((each) => isShown(each, query)).map(describe);
  const strata = expectation.rates();
  const withoutShipment = seizures.filter((seizure) => !seizure.hasShipment).length;
  return {
    findings: findings.sort((a, b) => a.qValue - b.qValue || a.pValue - b.pValue || (a.key < b.key ? -1 : 1)),
    summary: {
      seizures: seizures.length,
      seizuresWithoutShipment: withoutShipment,
      seizuresWithoutRoute: facts.withoutRoute,
      consignments: new Set(seizures.map((seizure) => seizure.shipment)).size,
      shipments: facts.shipments,
      tested: family,
      candidates: candidates.length,
      baseline: baselineOf(expectation, results),
      strata,
      cautions: cautionsOf({
        withoutRoute: facts.withoutRoute,
        withoutTraffic: results.filter(({ baseline }) => baseline === 'SEIZURES').length,
        untestable: candidates.length - results.length,
        seizures,
        stratifiedByPlace: query.stratifyBy.includes('SEIZING_PLACE'),
        seizuresOffRoute: strata.find((rate) => rate.stratum === 'elsewhere')?.consignments ?? 0,
        hasTraffic: expectation.calls > 0,
      }),
    },
  };
}

function baselineOf(expectation: Expectation, results: readonly Tested[]): Summary['baseline'] {
  if (expectation.calls > 0) return 'TRAFFIC';
  return results.length > 0 ? 'SEIZURES' : 'NONE';
}

/** The months with traffic and those between, in order. */
function monthsOf(calls: readonly Counters[]): string[] {
  const seen = new Set(calls.flatMap(({ buckets }) => buckets.map((bucket) => bucket.slice(0, 7))));
  return [...seen].sort();
}

/** The view's conditions: they choose among the results and leave every q-value as it is. */
function isShown({ head: { stops } }: Fold, query: RecurringRoutesQuery): boolean {
  const { minStops, maxStops, through, regionCountries } = query;
  return (
    stops.length >= minStops &&
    (maxStops === null || stops.length <= maxStops) &&
    (through === null ||
      stops.some((stop) => through.includes(stop) || through.includes(stop.slice(0, 2)))) &&
    (regionCountries === null || stops.some((stop) => regionCountries.includes(stop.slice(0, 2))))
  );
}
