import { upperTail } from '../statistics/poisson-binomial.ts';
import type { Tested } from './finding.ts';

/** A stretch that stands by itself, with those that its seizures explain. */
export interface Fold {
  head: Tested;
  variants: { stretch: Tested; shared: number }[];
}

/**
 * One finding a ring. From the smallest p-value on, a stretch stands if it would still pass once the seizures of those
 * that stand already are taken out of its evidence; otherwise it becomes a variant of the one with which it shares
 * most. Its expectation is left whole, which can only make it harder to stand.
 *
 * @param significant stretches that passed; the largest p-value among them is the bar for what is left of one
 */
export function fold(significant: readonly Tested[], minObserved: number): Fold[] {
  const bar = significant.reduce((largest, stretch) => Math.max(largest, stretch.pValue), 0);
  const folds: Fold[] = [];
  const taken = new Set<string>();
  for (const stretch of [...significant].sort(byStrength)) {
    const left = [...stretch.consignments].filter((shipment) => !taken.has(shipment)).length;
    const stands = left >= minObserved && upperTail(left, stretch.exposure.groups).p <= bar;
    const explained = stands ? undefined : closest(stretch, folds);
    if (explained) {
      explained.fold.variants.push({ stretch, shared: explained.shared });
      continue;
    }
    folds.push({ head: stretch, variants: [] });
    for (const shipment of stretch.consignments) taken.add(shipment);
  }
  return folds;
}

/** Strongest first; of equally strong ones the longer, which says more. */
function byStrength(a: Tested, b: Tested): number {
  return a.pValue - b.pValue || b.stops.length - a.stops.length || (a.key < b.key ? -1 : 1);
}

function closest(stretch: Tested, folds: readonly Fold[]): { fold: Fold; shared: number } | undefined {
  let best: { fold: Fold; shared: number } | undefined;
  for (const fold of folds) {
    const shared = stretch.evidence.filter((seizure) => fold.head.consignments.has(seizure.shipment)).length;
    if (shared > 0 && shared > (best?.shared ?? 0)) best = { fold, shared };
  }
  return best;
}
