import type { SeizureCategory, StretchLevel } from '../vocabulary.ts';
import { type Candidate, candidatesOf, judge, sharesOf, test, testFronts } from './candidates.ts';
import { cautionsOf, describe } from './describe.ts';
import { EndsBaseline } from './ends.ts';
import { type Counters, Expectation, type Stratum, type StratumRate } from './expectation.ts';
import { Family } from './family.ts';
import type { Baseline, Exposure, Finding, SeizedConsignment, Sensitivity, Tested } from './finding.ts';
import { type Fold, fold } from './folding.ts';
import { frontsOf } from './fronts.ts';
import { lengthsOf, spansOf } from './window.ts';

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

/** The answer, but for what only the graph knows. */
export interface Detected {
  findings: readonly Omit<Finding, 'revision'>[];
  summary: Omit<Summary, 'from' | 'to' | 'revision'>;
}

/** What detection works on, wherever it comes from. */
export interface Facts {
  /** Seizures along a known route, in order of date. */
  seizures: readonly SeizedConsignment[];
  /** Calls of each place. */
  calls: readonly Counters[];
  /** Stretches with traffic. */
  stretches: number;
  /** Counters of a sample of them, drawn without regard to their seizures; empty where none was drawn. */
  sample: readonly (Counters & { weight: number })[];
  /** Companies with traffic, and how many shipments each of a sample of them sent or was to receive. */
  companies: number;
  companySizes: readonly number[];
  shipments: number;
  withoutRoute: number;
}

/** Properties by which rates might differ although nobody asked: a finding has to stand if they do. */
const FINER: readonly Stratum[] = ['SEIZING_PLACE', 'YEAR', 'MODE'];
/** The p-value that it must keep under each of them. */
const STANDS = 0.05;

/** A statistic needs two to recur. */
export const LEAST_OBSERVED = 2;

/** The stretches of which the traffic is needed. */
export function candidatesFor(
  seizures: readonly SeizedConsignment[],
  query: RecurringRoutesQuery,
): Candidate[] {
  return candidatesOf(seizures, query.level, query.minObserved);
}

/** The companies of which the traffic is needed. */
export function companiesFor(seizures: readonly SeizedConsignment[], query: RecurringRoutesQuery): string[] {
  return frontsOf(seizures, query.level, query.minObserved).map(({ company }) => company);
}

/**
 * Finds recurring routes: the same facts and the same query give the same answer.
 *
 * @param candidates of `candidatesFor`
 * @param traffic counters of the candidates, by key; those without traffic are missing
 * @param traffics counters of the companies of `companiesFor`, by id
 */
export function detect(
  facts: Facts,
  candidates: readonly Candidate[],
  traffic: ReadonlyMap<string, Counters>,
  companies: ReadonlyMap<string, Counters>,
  query: RecurringRoutesQuery,
): Detected {
  const { seizures } = facts;
  const { minObserved } = query;
  const months = monthsOf(facts.calls);
  const expectation = new Expectation(query.stratifyBy, facts.calls, seizures);
  const exposures = exposuresOf(expectation, traffic);
  const ends = new EndsBaseline(seizures, query.level);
  const results = test(candidates, query.level, exposures, expectation, ends, months, minObserved);
  const fronts = frontsOf(seizures, query.level, minObserved);
  const companyExposures = exposuresOf(expectation, companies);
  const ofFronts = testFronts(fronts, query.level, companyExposures, expectation, months, minObserved);

  const spans = spansOf(months.length);
  const lengths = lengthsOf(spans, months.length);
  const untraveled = results.filter(({ baseline }) => baseline === 'SEIZURES').length;
  const family = new Family(
    facts.stretches,
    facts.sample.map((counters) => ({
      expected: expectation.exposureOf(counters).expected,
      weight: counters.weight,
    })),
    minObserved,
    lengths,
    sharesOf(spans.length),
  );
  // A company's calls are as many as its shipments', near enough for how seldom chance makes a front of it.
  const seizedShare = new Set(seizures.map(({ shipment }) => shipment)).size / Math.max(1, facts.shipments);
  const ofCompanies = new Family(
    facts.companies,
    facts.companySizes.map((size) => ({ expected: size * seizedShare, weight: 1 })),
    minObserved,
    lengths,
    sharesOf(spans.length),
  );
  const finer = FINER.filter((stratum) => !query.stratifyBy.includes(stratum)).map((stratum) => {
    const stratifyBy = [...query.stratifyBy, stratum];
    return { stratifyBy, expectation: new Expectation(stratifyBy, facts.calls, seizures) };
  });
  const sensitivities = new Map<Tested, Sensitivity[]>();
  const sensitivityOf = (stretch: Tested): Sensitivity[] => {
    const known = sensitivities.get(stretch);
    if (known) return known;
    const counters = stretch.company === null ? traffic.get(stretch.key) : companies.get(stretch.company);
    const found =
      stretch.baseline === 'SEIZURES' || !counters
        ? []
        : finer.map(({ stratifyBy, expectation }) => {
            const exposure = expectation.exposureOf(counters);
            if (exposure.expected <= 0) return { stratifyBy, expected: 0, pValue: 1 };
            const { pValue } = judge(stretch.evidence, exposure, expectation, months, spans, minObserved);
            return { stratifyBy, expected: exposure.expected, pValue };
          });
    sensitivities.set(stretch, found);
    return found;
  };
  const folds = fold([...results, ...ofFronts], {
    // Candidates without traffic are looked at beside all those with, companies beside stretches.
    byChance: (pValue) => family.byChance(pValue) + untraveled * pValue + ofCompanies.byChance(pValue),
    maxQ: query.maxQ,
    minObserved,
    rejudge: ({ exposure }, left) => judge(left, exposure, expectation, months, spans, minObserved).pValue,
    stands: (stretch) => sensitivityOf(stretch).every(isStable),
  });
  const findings = folds
    .filter((each) => isShown(each, query))
    .map((each) => describe(each, sensitivityOf(each.head), query));
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
      tested: facts.stretches + untraveled,
      candidates: candidates.length,
      baseline: baselineOf(expectation, results),
      strata,
      cautions: cautionsOf({
        withoutRoute: facts.withoutRoute,
        withoutTraffic: untraveled,
        untestable: candidates.length - results.length,
        unstable: [...sensitivities.values()].filter((found) => !found.every(isStable)).length,
        seizures,
        stratifiedByPlace: query.stratifyBy.includes('SEIZING_PLACE'),
        seizuresOffRoute: strata.find((rate) => rate.stratum === 'elsewhere')?.consignments ?? 0,
        hasTraffic: expectation.calls > 0,
      }),
    },
  };
}

function isStable({ pValue }: Sensitivity): boolean {
  return pValue <= STANDS;
}

function exposuresOf(
  expectation: Expectation,
  traffic: ReadonlyMap<string, Counters>,
): Map<string, Exposure> {
  return new Map([...traffic].map(([key, counters]) => [key, expectation.exposureOf(counters)]));
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
