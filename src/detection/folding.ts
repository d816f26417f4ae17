import type { SeizedConsignment, Tested } from './finding.ts';

/** A stretch that stands by itself, with those that its seizures explain. */
export interface Fold {
  head: Tested;
  qValue: number;
  variants: { stretch: Tested; shared: number }[];
}

/** The p-value of a stretch by a part of its evidence. */
export type Rejudge = (stretch: Tested, left: readonly SeizedConsignment[]) => number;

interface Waiting {
  stretch: Tested;
  /** By what is left of its evidence. */
  pValue: number;
  /** Folds that stood when it was judged. */
  judgedAfter: number;
}

/**
 * One finding a ring, and its q-value. From the smallest p-value on, a stretch stands by what is left of its evidence
 * once that of the findings before it is taken out; what cannot stand is a variant of the one it shares most with.
 *
 * The q-value of the i-th finding is `family` × its p-value / i, made monotone. Of `family` stretches at most
 * `family` × p are expected to reach p by chance, however they overlap, and folding only takes away from them; so the
 * ratio is a cautious estimate of the share of false findings (Storey 2002 with π₀ = 1), counted in findings and not in
 * stretches, where one ring's many variants would make room for false ones.
 *
 * @param family stretches with traffic, whether or not anything was seized there
 */
export function fold(
  tested: readonly Tested[],
  family: number,
  maxQ: number,
  minObserved: number,
  rejudge: Rejudge,
): Fold[] {
  const waiting: Waiting[] = tested.map((stretch) => ({ stretch, pValue: stretch.pValue, judgedAfter: 0 }));
  waiting.sort(byStrength);
  const folds: (Omit<Fold, 'qValue'> & { pValue: number })[] = [];
  const taken = new Set<string>();
  let passed = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { stretch, judgedAfter } = next;
    // With this and all others standing, it could not be shown: nor could any after it.
    if ((family * next.pValue) / (folds.length + 1 + waiting.length) > maxQ) break;
    const left = stretch.evidence.filter((seizure) => !taken.has(seizure.shipment));
    if (judgedAfter < folds.length && left.length < stretch.evidence.length) {
      if (new Set(left.map((seizure) => seizure.shipment)).size < minObserved) {
        continue;
      }
      const pValue = Math.max(next.pValue, rejudge(stretch, left));
      insert(waiting, { stretch, pValue, judgedAfter: folds.length });
      continue;
    }
    folds.push({ head: stretch, variants: [], pValue: next.pValue });
    if ((family * next.pValue) / folds.length <= maxQ) passed = folds.length;
    for (const shipment of stretch.consignments) taken.add(shipment);
  }
  const standing = folds.slice(0, passed);
  const bar = standing.reduce((largest, { pValue }) => Math.max(largest, pValue), 0);
  const heads = new Set(standing.map(({ head }) => head));
  let least = 1;
  const qValues = standing.map(() => 1);
  for (let index = standing.length - 1; index >= 0; index--) {
    least = Math.min(least, (family * (standing[index]?.pValue ?? 1)) / (index + 1));
    qValues[index] = least;
  }
  const shown = standing.map(({ head, variants }, index) => ({
    head,
    variants,
    qValue: qValues[index] ?? 1,
  }));
  for (const stretch of tested) {
    if (heads.has(stretch) || stretch.pValue > bar) continue;
    const nearest = closest(stretch, shown);
    if (nearest) nearest.fold.variants.push({ stretch, shared: nearest.shared });
  }
  return shown;
}

/** Strongest first; of equally strong ones the longer, which says more. */
function byStrength(a: Waiting, b: Waiting): number {
  return (
    a.pValue - b.pValue ||
    b.stretch.stops.length - a.stretch.stops.length ||
    (a.stretch.key < b.stretch.key ? -1 : 1)
  );
}

function insert(waiting: Waiting[], item: Waiting): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = waiting[middle];
    if (other && byStrength(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, item);
}

function closest(stretch: Tested, folds: readonly Fold[]): { fold: Fold; shared: number } | undefined {
  let best: { fold: Fold; shared: number } | undefined;
  for (const fold of folds) {
    const shared = stretch.evidence.filter((seizure) => fold.head.consignments.has(seizure.shipment)).length;
    if (shared > 0 && shared > (best?.shared ?? 0)) best = { fold, shared };
  }
  return best;
}
