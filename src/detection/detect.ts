import type { Tally } from '../traffic/tally.ts';
import type { SeizureCategory, StretchLevel } from '../vocabulary.ts';
import { Calls, type Stratum } from './calls.ts';
import {
  type Candidate,
  candidatesOf,
  judge,
  SHARES,
  test,
  testFronts,
  type Yardstick,
} from './candidates.ts';
import { Corroborator } from './corroboration.ts';
import { cautionsOf, describe } from './describe.ts';
import { EndsBaseline } from './ends.ts';
import { Expectation, oncePerShipment, type StratumRate } from './expectation.ts';
import { Family } from './family.ts';
import type { Baseline, Exposure, Finding, SeizedConsignment, Sensitivity, Tested } from './finding.ts';
import { type Fold, fold } from './folding.ts';
import { byCompany, type CompanyTraffic, frontsOf, talliesOfCompanies } from './fronts.ts';

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
  /** Calls of all places. */
  calls: readonly Tally[];
  /** Stretches with traffic. */
  stretches: number;
  /** Traffic of a sample of them, drawn without regard to their seizures; empty where none was drawn. */
  sample: readonly { tallies: readonly Tally[]; weight: number }[];
  /** Companies with traffic, and how many shipments each of a sample of them sent or was to receive. */
  companies: number;
  companySizes: readonly number[];
  shipments: number;
  withoutRoute: number;
}

/** Properties by which rates might differ although nobody asked: a finding has to stand if they do. */
const FINER: readonly Stratum[] = ['SEIZING_PLACE', 'YEAR', 'MODE'];
/** The p-value that it must keep under each of them. */
const STANDS = 0.02;

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
export function companiesFor(
  seizures: readonly SeizedConsignment[],
  query: RecurringRoutesQuery,
): { id: string; consignments: number }[] {
  return [...byCompany(seizures, query.minObserved)].map(([id, evidence]) => ({
    id,
    consignments: oncePerShipment(evidence).length,
  }));
}

/** Seized consignments of which a company is known. */
export function seizedOfNamed(seizures: readonly SeizedConsignment[]): number {
  return oncePerShipment(named(seizures)).length;
}

/** A seizure of which no company is known can be no front's: it does not raise what is expected of one. */
function named(seizures: readonly SeizedConsignment[]): SeizedConsignment[] {
  return seizures.filter(({ consignor, consignee }) => consignor !== null || consignee !== null);
}

/**
 * Finds recurring routes: the same facts and the same query give the same answer.
 *
 * @param candidates of `candidatesFor`
 * @param traffic tallies of the candidates, by key; those without traffic are missing
 * @param companies traffic of the companies of `companiesFor`
 */
export function detect(
  facts: Facts,
  candidates: readonly Candidate[],
  traffic: ReadonlyMap<string, readonly Tally[]>,
  companies: readonly CompanyTraffic[],
  query: RecurringRoutesQuery,
): Detected {
  const { seizures } = facts;
  const { minObserved, level } = query;
  const traffics = { stretch: traffic, front: talliesOfCompanies(companies) };
  const corroborator = new Corroborator(monthsOf(facts.calls), seizures, companies, knownCompanies(facts));
  const ofNamed = named(seizures);
  const yardsticksOf = (strata: readonly Stratum[]) => {
    const calls = new Calls(strata, facts.calls);
    return {
      stretch: { corroborator, expectation: new Expectation(calls, seizures) },
      front: { corroborator, expectation: new Expectation(calls, ofNamed) },
    };
  };
  const yardsticks = yardsticksOf(query.stratifyBy);
  const { expectation } = yardsticks.stretch;

  const exposures = exposuresOf(expectation, traffic);
  const ends = new EndsBaseline(seizures, level);
  const results = test(candidates, level, exposures, ends, yardsticks.stretch);
  const ofFronts = testFronts(
    frontsOf(seizures, level, minObserved),
    level,
    exposuresOf(yardsticks.front.expectation, traffics.front),
    yardsticks.front,
  );

  const untraveled = results.filter(({ baseline }) => baseline === 'SEIZURES').length;
  const family = new Family(
    facts.stretches,
    facts.sample.map(({ tallies, weight }) => ({
      expected: expectation.exposureOf(tallies).expected,
      weight,
    })),
    minObserved,
  );
  // A company's calls are as many as its shipments', near enough for how seldom chance makes a front of it.
  const seizedShare = seizedOfNamed(seizures) / Math.max(1, facts.shipments);
  const ofCompanies = new Family(
    facts.companies,
    facts.companySizes.map((size) => ({ expected: size * seizedShare, weight: 1 })),
    minObserved,
  );
  const finer = FINER.filter((stratum) => !query.stratifyBy.includes(stratum)).map((stratum) => {
    const stratifyBy = [...query.stratifyBy, stratum];
    return { stratifyBy, yardsticks: yardsticksOf(stratifyBy) };
  });
  const sensitivities = new Map<Tested, Sensitivity[]>();
  const sensitivityOf = (stretch: Tested): Sensitivity[] => {
    const known = sensitivities.get(stretch);
    if (known) return known;
    const kind = stretch.company === null ? 'stretch' : 'front';
    const tallies = traffics[kind].get(stretch.company ?? stretch.key);
    const found =
      stretch.baseline === 'SEIZURES' || !tallies
        ? []
        : finer.map(({ stratifyBy, yardsticks }) => ({
            stratifyBy,
            ...judgeFiner(stretch, tallies, yardsticks[kind]),
          }));
    sensitivities.set(stretch, found);
    return found;
  };
  const folds = fold([...results, ...ofFronts], {
    // Candidates without traffic are looked at beside all those with, companies beside stretches.
    byChance: (pValue) =>
      family.byChance(SHARES.stretch * pValue) +
      untraveled * SHARES.stretch * pValue +
      ofCompanies.byChance(SHARES.front * pValue),
    maxQ: query.maxQ,
    minObserved,
    rejudge: (tested, left) =>
      judge(tested, left, yardsticks[tested.company === null ? 'stretch' : 'front']).pValue,
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

/** The same evidence where the rate of seizure may differ by more. */
function judgeFiner(
  stretch: Tested,
  tallies: readonly Tally[],
  yardstick: Yardstick,
): Pick<Sensitivity, 'expected' | 'pValue'> {
  const exposure = yardstick.expectation.exposureOf(tallies);
  if (exposure.expected <= 0) return { expected: 0, pValue: 1 };
  const { pValue } = judge({ ...stretch, exposure }, stretch.evidence, yardstick);
  return { expected: exposure.expected, pValue };
}

/** The share of shipments of which the companies are known: each has a consignor and a consignee. */
function knownCompanies({ companySizes, companies, shipments }: Facts): number {
  const sampled = companySizes.reduce((sum, size) => sum + size, 0);
  const links = companySizes.length === 0 ? 0 : (sampled * companies) / companySizes.length;
  return Math.min(1, Math.max(links / 2 / Math.max(1, shipments), Number.MIN_VALUE));
}

function isStable({ pValue }: Sensitivity): boolean {
  return pValue <= STANDS;
}

function exposuresOf(
  expectation: Expectation,
  traffic: ReadonlyMap<string, readonly Tally[]>,
): Map<string, Exposure> {
  return new Map([...traffic].map(([key, tallies]) => [key, expectation.exposureOf(tallies)]));
}

function baselineOf(expectation: Expectation, results: readonly Tested[]): Summary['baseline'] {
  if (expectation.calls > 0) return 'TRAFFIC';
  return results.length > 0 ? 'SEIZURES' : 'NONE';
}

/** The months with traffic and those between, in order. */
export function monthsOf(calls: readonly Tally[]): string[] {
  return [...new Set(calls.flatMap(({ months }) => months.map(({ month }) => month)))].sort();
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
