import { stretchesOf } from '../load/stretches.ts';
import { poissonUpperTail } from '../statistics/poisson.ts';
import { type TrialGroup, upperTail } from '../statistics/poisson-binomial.ts';
import type { StretchLevel } from '../vocabulary.ts';
import type { Corroborator, Subject } from './corroboration.ts';
import type { EndsBaseline } from './ends.ts';
import { type Expectation, expectedOf, oncePerShipment } from './expectation.ts';
import type { Exposure, SeizedConsignment, Tested } from './finding.ts';
import type { Front } from './fronts.ts';

/** A stretch with enough seizures to be tested. */
export interface Candidate {
  key: string;
  evidence: SeizedConsignment[];
  /** The first record of each consignment. */
  consignments: SeizedConsignment[];
}

/** Every stretch of the level on which at least `minObserved` consignments were seized, by key. */
export function candidatesOf(
  seizures: readonly SeizedConsignment[],
  level: StretchLevel,
  minObserved: number,
): Candidate[] {
  const keysOfRoute = new Map<string, string[]>();
  const byKey = new Map<string, SeizedConsignment[]>();
  for (const seizure of seizures) {
    let keys = keysOfRoute.get(seizure.route);
    if (!keys) {
      keys = stretchesOf(seizure.route.split('>')).flatMap((stretch) =>
        stretch.level === level ? [stretch.key] : [],
      );
      keysOfRoute.set(seizure.route, keys);
    }
    for (const key of keys) {
      const evidence = byKey.get(key);
      if (evidence) evidence.push(seizure);
      else byKey.set(key, [seizure]);
    }
  }
  const candidates: Candidate[] = [];
  for (const [key, evidence] of byKey) {
    // Most have fewer records than that, let alone consignments.
    if (evidence.length < minObserved) continue;
    const consignments = oncePerShipment(evidence);
    if (consignments.length >= minObserved) candidates.push({ key, evidence, consignments });
  }
  return candidates.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * How the error is shared: stretches are what is asked for, fronts are found by few and strong consignments. A p-value is
 * divided by the share of its kind, so that looking at both is paid for.
 */
export const SHARES = { stretch: 0.8, front: 0.2 } as const;

/** What evidence is held against. */
export interface Yardstick {
  expectation: Expectation;
  corroborator: Corroborator;
}

/** Holds each candidate against its expectation. One that nothing could explain is not tested. */
export function test(
  candidates: readonly Candidate[],
  level: StretchLevel,
  exposures: ReadonlyMap<string, Exposure>,
  ends: EndsBaseline,
  yardstick: Yardstick,
): Tested[] {
  return candidates.flatMap(({ key, evidence, consignments }) => {
    const traffic = exposures.get(key);
    const hasTraffic = traffic !== undefined && traffic.expected > 0;
    const exposure = hasTraffic ? traffic : withoutTraffic(ends.groupsOf(key));
    if (exposure.expected <= 0) return [];
    const subject = { level, key, company: null, exposure };
    const baseline = hasTraffic ? 'TRAFFIC' : 'SEIZURES';
    return [
      { ...subject, stops: key.split('>'), evidence, baseline, ...judge(subject, consignments, yardstick) },
    ];
  });
}

/** Holds the consignments of each front against what its own traffic leads one to expect. */
export function testFronts(
  fronts: readonly Front[],
  level: StretchLevel,
  exposures: ReadonlyMap<string, Exposure>,
  yardstick: Yardstick,
): Tested[] {
  return fronts.flatMap(({ company, key, evidence, consignments }) => {
    const exposure = exposures.get(company);
    if (!exposure || exposure.expected <= 0) return [];
    const subject = { level, key, company, exposure };
    return [
      {
        ...subject,
        stops: key.split('>'),
        evidence,
        baseline: 'TRAFFIC',
        ...judge(subject, consignments, yardstick),
      },
    ];
  });
}

/**
 * The p-value of these seizures: that of their number, over the weight of what else speaks for them.
 *
 * @param each consignment once
 */
export function judge(
  subject: Subject,
  each: readonly SeizedConsignment[],
  { expectation, corroborator }: Yardstick,
): Pick<Tested, 'consignments' | 'periodPValue' | 'corroborated' | 'pValue'> {
  const periodPValue = tailOf(each.length, subject.exposure);
  const corroborated = corroborator.of(subject, each, expectation);
  const share = subject.company === null ? SHARES.stretch : SHARES.front;
  return {
    consignments: new Set(each.map((seizure) => seizure.shipment)),
    periodPValue,
    corroborated,
    pValue: Math.min(1, periodPValue / corroborated.weight / share),
  };
}

/** From here on up a p-value says chance, and how exactly does not matter. */
const CHANCE = 0.2;

/** Exact where it could matter; the Poisson tail of the same mean is much cheaper. */
function tailOf(observed: number, { expected, groups }: Exposure): number {
  const approximate = poissonUpperTail(observed, expected);
  return approximate > CHANCE ? approximate : upperTail(observed, groups).p;
}

function withoutTraffic(groups: readonly TrialGroup[]): Exposure {
  const byMonth = { months: [], shipments: new Float64Array(), expected: new Float64Array() };
  return { shipments: 0, expected: expectedOf(groups), groups, calls: new Map(), byMonth };
}
