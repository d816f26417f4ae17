import type { Graph } from '../cypher/graph.ts';
import * as statements from '../cypher/recurring-route.generated.ts';
import type { SeizureCategory, StretchLevel } from '../vocabulary.ts';
import { candidatesOf, test } from './candidates.ts';
import { cautionsOf, describe } from './describe.ts';
import { Expectation, type Stratum, type StratumRate } from './expectation.ts';
import type { Finding, Tested } from './finding.ts';
import { fold } from './folding.ts';

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
  seizuresWithoutShipment: number;
  consignments: number;
  shipments: number;
  tested: number;
  candidates: number;
  baseline: 'TRAFFIC' | 'NONE';
  strata: readonly StratumRate[];
  cautions: readonly string[];
  revision: number;
}

export interface RecurringRoutes {
  findings: readonly Finding[];
  summary: Summary;
}

/** A statistic needs two to recur. */
export const LEAST_OBSERVED = 2;
/**
 * Finds recurring routes.
 *
 * Reads counters, not shipments: its cost grows with the seizures and the months, not with the traffic.
 */
export async function findRecurringRoutes(
  graph: Graph,
  query: RecurringRoutesQuery,
  revision: number,
): Promise<RecurringRoutes> {
  const period = wholeMonths(query.from, query.to);
  const { fromMonth, afterMonth } = period;
  const records = {
    from: period.from,
    to: period.to,
    categories: query.categories,
    seizedIn: query.seizedIn,
  };
  const [seizures, withoutShipment, calls, tested, shipments] = await Promise.all([
    graph.run(statements.seizures, records),
    graph.run(statements.withoutShipment, records),
    graph.run(statements.calls, { fromMonth, afterMonth }),
    graph.run(statements.tested, { level: query.level, fromMonth, afterMonth }),
    graph.run(statements.shipments, { from: period.from, to: period.to }),
  ]);

  const expectation = new Expectation(query.stratifyBy, calls, seizures);
  const candidates = candidatesOf(seizures, query.level, query.minObserved);
  const traffic = await graph.run(statements.traffic, {
    level: query.level,
    keys: candidates.map((candidate) => candidate.key),
    fromMonth,
    afterMonth,
  });
  const exposures = new Map(traffic.map((row) => [row.key, expectation.exposureOf(row)]));
  const family = tested[0]?.total ?? 0;
  const results = test(candidates, query.level, exposures, family);
  const significant = results.filter((result) => result.qValue <= query.maxQ && isShown(result, query));
  const findings = fold(significant, query.minObserved).map(describe);

  const strata = expectation.rates();
  return {
    findings: findings.sort((a, b) => a.qValue - b.qValue || a.pValue - b.pValue || (a.key < b.key ? -1 : 1)),
    summary: {
      ...shownPeriod(period, calls),
      seizures: seizures.length,
      seizuresWithoutShipment: withoutShipment[0]?.total ?? 0,
      consignments: new Set(seizures.map((seizure) => seizure.shipment)).size,
      shipments: shipments[0]?.total ?? 0,
      tested: Math.max(family, results.length),
      candidates: candidates.length,
      baseline: expectation.calls > 0 ? 'TRAFFIC' : 'NONE',
      strata,
      cautions: cautionsOf({
        withoutShipment: withoutShipment[0]?.total ?? 0,
        untestable: candidates.length - results.length,
        seizures,
        stratifiedByPlace: query.stratifyBy.includes('SEIZING_PLACE'),
        seizuresOffRoute: strata.find((rate) => rate.stratum === 'elsewhere')?.consignments ?? 0,
      }),
      revision,
    },
  };
}

/** The view's conditions: they choose among the results and leave every q-value as it is. */
function isShown({ stops }: Tested, query: RecurringRoutesQuery): boolean {
  const { minStops, maxStops, through, regionCountries } = query;
  return (
    stops.length >= minStops &&
    (maxStops === null || stops.length <= maxStops) &&
    (through === null ||
      stops.some((stop) => through.includes(stop) || through.includes(stop.slice(0, 2)))) &&
    (regionCountries === null || stops.some((stop) => regionCountries.includes(stop.slice(0, 2))))
  );
}

interface Period {
  /** Days, both included. */
  from: string;
  to: string;
  /** Counters of months from one up to, not with, the other. */
  fromMonth: string;
  afterMonth: string;
}

/** Traffic is counted by month, so a period is widened to whole months. */
export function wholeMonths(from: string | null, to: string | null): Period {
  const fromMonth = from?.slice(0, 7) ?? '0001-01';
  const toMonth = to?.slice(0, 7) ?? '9999-11';
  return { from: `${fromMonth}-01`, to: lastDayOf(toMonth), fromMonth, afterMonth: monthAfter(toMonth) };
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  // Day 0 of the month after is the last day of this one.
  const days = new Date(Date.UTC(2000, 0, 1));
  days.setUTCFullYear(year ?? 1, number ?? 1, 0);
  return `${month}-${String(days.getUTCDate()).padStart(2, '0')}`;
}

function monthAfter(month: string): string {
  const [year = 1, number = 1] = month.split('-').map(Number);
  const [nextYear, nextNumber] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(nextNumber).padStart(2, '0')}`;
}

/** The days that the answer speaks of: an open end is closed by the traffic there is. */
function shownPeriod(
  period: Period,
  calls: readonly { buckets: readonly string[] }[],
): Pick<Summary, 'from' | 'to'> {
  const months = calls
    .flatMap(({ buckets }) => [buckets[0], buckets.at(-1)])
    .flatMap((bucket) => bucket?.slice(0, 7) ?? [])
    .sort();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return { from: null, to: null };
  return {
    from: period.fromMonth === '0001-01' ? `${first}-01` : period.from,
    to: period.afterMonth === '9999-12' ? lastDayOf(last) : period.to,
  };
}
