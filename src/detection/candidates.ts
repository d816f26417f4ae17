import { stretchesOf } from '../load/stretches.ts';
import { benjaminiHochberg } from '../statistics/adjust.ts';
import { upperTail } from '../statistics/poisson-binomial.ts';
import type { StretchLevel } from '../vocabulary.ts';
import type { Exposure, SeizedConsignment, Tested } from './finding.ts';

/** A stretch with enough seizures to be tested. */
export interface Candidate {
  key: string;
  evidence: SeizedConsignment[];
}

/** Every stretch of the level with at least `minObserved` seizures, by key. */
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
  return [...byKey]
    .filter(([, evidence]) => evidence.length >= minObserved)
    .map(([key, evidence]) => ({ key, evidence }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Holds each candidate against its expectation. The q-values answer for `tested` stretches: all with traffic, since one
 * with few seizures has been looked at too and counts as a test that found nothing (p = 1).
 *
 * A stretch that expects nothing (seizures without any call that could explain them) is not tested.
 */
export function test(
  candidates: readonly Candidate[],
  level: StretchLevel,
  exposures: ReadonlyMap<string, Exposure>,
  tested: number,
): Tested[] {
  const testable = candidates.flatMap(({ key, evidence }) => {
    const exposure = exposures.get(key);
    if (!exposure || exposure.expected <= 0) return [];
    const consignments = new Set(evidence.map((seizure) => seizure.shipment));
    const pValue = upperTail(consignments.size, exposure.groups).p;
    return [{ level, key, stops: key.split('>'), evidence, consignments, exposure, pValue }];
  });
  const qValues = benjaminiHochberg(
    testable.map((candidate) => candidate.pValue),
    Math.max(tested, testable.length),
  );
  return testable.map((candidate, index) => ({ ...candidate, qValue: qValues[index] ?? 1 }));
}
