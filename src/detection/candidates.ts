import { stretchesOf } from '../load/stretches.ts';
import { type TrialGroup, upperTail } from '../statistics/poisson-binomial.ts';
import type { StretchLevel } from '../vocabulary.ts';
import type { EndsBaseline } from './ends.ts';
import { type Expectation, expectedOf, oncePerShipment } from './expectation.ts';
import type { Exposure, SeizedConsignment, Tested } from './finding.ts';
import type { Front } from './fronts.ts';
import { spansOf, strongestWindow } from './window.ts';

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

/** How much of the error is spent on the whole period; the rest goes to its windows. */
const PERIOD_SHARE = 0.8;

/** Into which a p-value is split: that of the period, and that of each of the windows. */
export function sharesOf(windows: number): [period: number, window: number] {
  return [PERIOD_SHARE, windows === 0 ? 0 : (1 - PERIOD_SHARE) / windows];
}

/** Holds each candidate against its expectation. One that nothing could explain is not tested. */
export function test(
  candidates: readonly Candidate[],
  level: StretchLevel,
  exposures: ReadonlyMap<string, Exposure>,
  expectation: Expectation,
  ends: EndsBaseline,
  months: readonly string[],
  minObserved: number,
): Tested[] {
  const spans = spansOf(months.length);
  return candidates.flatMap(({ key, evidence }) => {
    const traffic = exposures.get(key);
    const hasTraffic = traffic !== undefined && traffic.expected > 0;
    const exposure = hasTraffic ? traffic : withoutTraffic(ends.groupsOf(key));
    if (exposure.expected <= 0) return [];
    const judged = judge(evidence, exposure, expectation, months, spans, minObserved);
    const baseline = hasTraffic ? 'TRAFFIC' : 'SEIZURES';
    return [{ level, key, stops: key.split('>'), evidence, exposure, baseline, company: null, ...judged }];
  });
}

/** Holds the consignments of each front against what its own traffic leads one to expect. */
export function testFronts(
  fronts: readonly Front[],
  level: StretchLevel,
  exposures: ReadonlyMap<string, Exposure>,
  expectation: Expectation,
  months: readonly string[],
  minObserved: number,
): Tested[] {
  const spans = spansOf(months.length);
  return fronts.flatMap(({ company, key, evidence }) => {
    const exposure = exposures.get(company);
    if (!exposure || exposure.expected <= 0) return [];
    const judged = judge(evidence, exposure, expectation, months, spans, minObserved);
    return [
      { level, key, stops: key.split('>'), evidence, exposure, baseline: 'TRAFFIC', company, ...judged },
    ];
  });
}

/** The p-value of a stretch by these seizures: of the period and of its strongest window, both paid for. */
export function judge(
  evidence: readonly SeizedConsignment[],
  exposure: Exposure,
  expectation: Expectation,
  months: readonly string[],
  spans: ReturnType<typeof spansOf>,
  minObserved: number,
): Pick<Tested, 'consignments' | 'periodPValue' | 'window' | 'pValue'> {
  const each = oncePerShipment(evidence);
  const periodPValue = upperTail(each.length, exposure.groups).p;
  const window = strongestWindow(each, exposure, expectation, months, spans, minObserved);
  return {
    consignments: new Set(each.map((seizure) => seizure.shipment)),
    periodPValue,
    window,
    pValue: Math.min(1, periodPValue / PERIOD_SHARE, (window?.pValue ?? 1) / (1 - PERIOD_SHARE)),
  };
}

function withoutTraffic(groups: readonly TrialGroup[]): Exposure {
  return { shipments: 0, expected: expectedOf(groups), groups, calls: new Map(), byMonth: new Map() };
}
