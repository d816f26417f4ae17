import { entry } from '../maps.ts';
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
import { byCompany, type CompanyTraffic, type Front, frontsOf, talliesOfCompanies } from './fronts.ts';

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
  /** Companies with traffic, and how many records name each of a sample of them as who sent or was to receive. */
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
 * Finds recurring routes: the same facts and the same query give the same answer. What does not need the traffic of companies
 * is reckoned at once, so that this may be read meanwhile.
 */
export class Detection {
  readonly #facts: Facts;
  readonly #candidates: readonly Candidate[];
  readonly #traffic: ReadonlyMap<string, readonly Tally[]>;
  readonly #query: RecurringRoutesQuery;
  /** Seizures of which a company is known. */
  readonly #ofNamed: readonly SeizedConsignment[];
  readonly #expectations: Expectations;
  readonly #finer: readonly { stratifyBy: readonly Stratum[]; expectations: Expectations }[];
  readonly #ends: EndsBaseline;
  readonly #fronts: readonly Front[];
  readonly #exposures: ReadonlyMap<string, Exposure>;
  readonly #stretches: Family;
  readonly #companies: Family;

  /**
   * @param candidates of `candidatesFor`
   * @param traffic tallies of the candidates, by key; those without traffic are missing
   */
  constructor(
    facts: Facts,
    candidates: readonly Candidate[],
    traffic: ReadonlyMap<string, readonly Tally[]>,
    query: RecurringRoutesQuery,
  ) {
    this.#facts = facts;
    this.#candidates = candidates;
    this.#traffic = traffic;
    this.#query = query;
    this.#ofNamed = named(facts.seizures);
    this.#expectations = this.#expectationsOf(query.stratifyBy);
    this.#finer = FINER.filter((stratum) => !query.stratifyBy.includes(stratum)).map((stratum) => {
      const stratifyBy = [...query.stratifyBy, stratum];
      return { stratifyBy, expectations: this.#expectationsOf(stratifyBy) };
    });
    this.#ends = new EndsBaseline(facts.seizures, query.level);
    this.#fronts = frontsOf(facts.seizures, query.level, query.minObserved);
    const { stretch } = this.#expectations;
    this.#exposures = exposuresOf(stretch, traffic);
    this.#stretches = new Family(
      facts.stretches,
      facts.sample.map(({ tallies, weight }) => ({ expected: stretch.exposureOf(tallies).expected, weight })),
      query.minObserved,
    );
    // A company's calls are as many as its shipments', near enough for how seldom chance makes a front of it.
    const seizedShare = seizedOfNamed(facts.seizures) / Math.max(1, facts.shipments);
    this.#companies = new Family(
      facts.companies,
      facts.companySizes.map((size) => ({ expected: size * seizedShare, weight: 1 })),
      query.minObserved,
    );
  }

  /** @param companies traffic of the companies of `companiesFor` */
  findings(companies: readonly CompanyTraffic[]): Detected {
    const { seizures, stretches, shipments, withoutRoute } = this.#facts;
    const { minObserved, level, stratifyBy, maxQ } = this.#query;
    const corroborator = new Corroborator(seizures, companies, knownCompanies(this.#facts));
    const yardsticks = yardsticksOf(this.#expectations, corroborator);
    const { expectation } = yardsticks.stretch;
    const traffics = { stretch: this.#traffic, front: talliesOfCompanies(companies) };
    const results = test(this.#candidates, level, this.#exposures, this.#ends, yardsticks.stretch);
    const ofFronts = testFronts(
      this.#fronts,
      level,
      exposuresOf(yardsticks.front.expectation, traffics.front),
      yardsticks.front,
    );

    const untraveled = results.filter(({ baseline }) => baseline === 'SEIZURES').length;
    const finer = this.#finer.map(({ stratifyBy, expectations }) => ({
      stratifyBy,
      yardsticks: yardsticksOf(expectations, corroborator),
    }));
    const sensitivities = new Map<Tested, Sensitivity[]>();
    const sensitivityOf = (stretch: Tested): Sensitivity[] =>
      entry(sensitivities, stretch, () => {
        const kind = kindOf(stretch);
        const tallies = traffics[kind].get(stretch.company ?? stretch.key);
        return stretch.baseline === 'SEIZURES' || !tallies
          ? []
          : finer.map(({ stratifyBy, yardsticks }) => ({
              stratifyBy,
              ...judgeFiner(stretch, tallies, yardsticks[kind]),
            }));
      });
    const folds = fold([...results, ...ofFronts], {
      // Candidates without traffic are looked at beside all those with, companies beside stretches.
      byChance: (pValue) =>
        this.#stretches.byChance(SHARES.stretch * pValue) +
        untraveled * SHARES.stretch * pValue +
        this.#companies.byChance(SHARES.front * pValue),
      maxQ,
      minObserved,
      rejudge: (tested, left) => judge(tested, oncePerShipment(left), yardsticks[kindOf(tested)]).pValue,
      stands: (stretch) => sensitivityOf(stretch).every(isStable),
    });
    const findings = folds
      .filter((each) => isShown(each, this.#query))
      .map((each) => describe(each, sensitivityOf(each.head), this.#query));
    const strata = expectation.rates();
    return {
      findings: findings.sort(
        (a, b) => a.qValue - b.qValue || a.pValue - b.pValue || (a.key < b.key ? -1 : 1),
      ),
      summary: {
        seizures: seizures.length,
        seizuresWithoutShipment: seizures.filter((seizure) => !seizure.hasShipment).length,
        seizuresWithoutRoute: withoutRoute,
        consignments: new Set(seizures.map((seizure) => seizure.shipment)).size,
        shipments,
        tested: stretches + untraveled,
        candidates: this.#candidates.length,
        baseline: baselineOf(expectation, results),
        strata,
        cautions: cautionsOf({
          withoutRoute,
          withoutTraffic: untraveled,
          untestable: this.#candidates.length - results.length,
          unstable: [...sensitivities.values()].filter((found) => !found.every(isStable)).length,
          seizures,
          stratifiedByPlace: stratifyBy.includes('SEIZING_PLACE'),
          seizuresOffRoute: strata.find((rate) => rate.stratum === 'elsewhere')?.consignments ?? 0,
          hasTraffic: expectation.calls > 0,
        }),
      },
    };
  }

  #expectationsOf(strata: readonly Stratum[]): Expectations {
    const calls = new Calls(strata, this.#facts.calls);
    return {
      stretch: new Expectation(calls, this.#facts.seizures),
      front: new Expectation(calls, this.#ofNamed),
    };
  }
}

type Kind = 'stretch' | 'front';
type Expectations = Record<Kind, Expectation>;
type Yardsticks = Record<Kind, Yardstick>;

function kindOf({ company }: Tested): Kind {
  return company === null ? 'stretch' : 'front';
}

function yardsticksOf({ stretch, front }: Expectations, corroborator: Corroborator): Yardsticks {
  return {
    stretch: { corroborator, expectation: stretch },
    front: { corroborator, expectation: front },
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
  const { pValue } = judge({ ...stretch, exposure }, oncePerShipment(stretch.evidence), yardstick);
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
