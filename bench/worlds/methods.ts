import { Calls } from '../../src/detection/calls.ts';
import {
  candidatesFor,
  companiesFor,
  type Detected,
  Detection,
  type Facts,
  type RecurringRoutesQuery,
  seizedOfNamed,
} from '../../src/detection/detect.ts';
import { Expectation } from '../../src/detection/expectation.ts';
import { mostRecords } from '../../src/detection/recurring-routes.ts';
import { stretchesOf } from '../../src/load/stretches.ts';
import { sampleOf } from '../../src/random.ts';
import { benjaminiHochberg } from '../../src/statistics/adjust.ts';
import { poissonUpperTail } from '../../src/statistics/poisson.ts';
import type { Evidence } from './score.ts';
import type { talliesOf, World } from './world.ts';

const SAMPLE = 3_000;

export type Counted = ReturnType<typeof talliesOf>;

export const QUERY: RecurringRoutesQuery = {
  from: null,
  to: null,
  categories: null,
  level: 'PORT',
  seizedIn: null,
  stratifyBy: ['SEIZING_COUNTRY'],
  minObserved: 3,
  maxQ: 0.05,
  minStops: 2,
  maxStops: null,
  through: null,
  regionCountries: null,
};

/** Portolan's findings. */
export function portolan(world: World, counted: Counted): Evidence[] {
  return findingsOf(world, counted, QUERY.maxQ).map(({ evidenceIds }) => evidenceIds);
}

/** The same with all that is known of them, as far as a q-value. */
export function findingsOf(world: World, counted: Counted, maxQ: number): Detected['findings'] {
  // As many as are read from a large graph.
  const share = SAMPLE / counted.stretches.size;
  const weights = weightsOf(world);
  const companies = companySizes(world);
  const sizes = [...companies.values()];
  const facts: Facts = {
    seizures: world.seizures,
    calls: counted.places,
    stretches: counted.stretches.size,
    sample: [...counted.stretches]
      .filter(([key]) => sampleOf(key) < share)
      .map(([key, tallies]) => ({ tallies, weight: weights.get(key) ?? 1 })),
    companies: sizes.length,
    companySizes: sizes,
    shipments: world.shipments.length,
    withoutRoute: 0,
  };
  const candidates = candidatesFor(world.seizures, QUERY);
  const traffic = new Map(
    candidates.flatMap(({ key }) => {
      const tallies = counted.stretches.get(key);
      return tallies ? [[key, tallies] as const] : [];
    }),
  );
  const rate = seizedOfNamed(world.seizures) / world.shipments.length;
  const wanted = companiesFor(world.seizures, QUERY).filter(
    ({ id, consignments }) => (companies.get(id) ?? 0) <= mostRecords(consignments, rate),
  );
  const fronts = counted.companies(new Set(wanted.map(({ id }) => id)));
  return new Detection(facts, candidates, traffic, { ...QUERY, maxQ }).findings(fronts).findings;
}

/** Stretches that one route alone covers are one hypothesis together. */
function weightsOf({ routes, shipments }: World): Map<string, number> {
  const used = new Set(shipments.map(({ route }) => route));
  const covering = new Map<string, number[]>();
  routes.forEach((stops, route) => {
    if (!used.has(route)) return;
    for (const { level, key } of stretchesOf(stops)) {
      if (level === 'PORT') covering.set(key, [...(covering.get(key) ?? []), route]);
    }
  });
  const own = new Map<number, number>();
  for (const of of covering.values())
    if (of.length === 1) own.set(of[0] ?? -1, (own.get(of[0] ?? -1) ?? 0) + 1);
  return new Map(
    [...covering].map(([key, of]) => [key, of.length === 1 ? 1 / (own.get(of[0] ?? -1) ?? 1) : 1]),
  );
}

function companySizes({ shipments }: World): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { consignor, consignee } of shipments) {
    for (const company of new Set([consignor, consignee])) sizes.set(company, (sizes.get(company) ?? 0) + 1);
  }
  return sizes;
}

/** Stretches whose count has a small Poisson tail under the rate of each country, Benjamini and Hochberg over them. */
export function stratifiedPoisson(world: World, counted: Counted): Evidence[] {
  const expectation = new Expectation(new Calls(['SEIZING_COUNTRY'], counted.places), world.seizures);
  const candidates = candidatesFor(world.seizures, QUERY);
  const pValues = candidates.map(({ key, evidence }) => {
    const tallies = counted.stretches.get(key);
    return tallies ? poissonUpperTail(evidence.length, expectation.exposureOf(tallies).expected) : 1;
  });
  const qValues = benjaminiHochberg(pValues, counted.stretches.size);
  return candidates
    .filter((_, index) => (qValues[index] ?? 1) <= QUERY.maxQ)
    .map(({ evidence }) => evidence.map(({ id }) => id));
}

/** The stretches with most seizures, as many as there are rings (ten where there are none). */
export function topByCount(world: World): Evidence[] {
  return candidatesFor(world.seizures, QUERY)
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1))
    .slice(0, world.rings.length || 10)
    .map(({ evidence }) => evidence.map(({ id }) => id));
}
