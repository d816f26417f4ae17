import { binomialRow } from '../statistics/binomial.ts';
import type { SeizedConsignment, Tested } from './finding.ts';

/** A stretch that stands by itself, with those that its seizures explain. */
export interface Fold {
  head: Tested;
  /** The company that led to it, where a front was found first and its stretch stands out beyond it. */
  front: Tested | null;
  qValue: number;
  byChance: number;
  variants: { stretch: Tested; shared: number }[];
}

export interface FoldingRules {
  /** Findings that chance makes with a p-value of at most this, over everything tested. */
  byChance: (pValue: number) => number;
  maxQ: number;
  minObserved: number;
  /** The p-value of a stretch by a part of its evidence. */
  rejudge: (stretch: Tested, left: readonly SeizedConsignment[]) => number;
  /** Whether a stretch stands under finer strata too. */
  stands: (stretch: Tested) => boolean;
}

/** The p-value by which a part stands out within a stretch. */
const STANDS_OUT = 0.01;
/** The p-value by which what else lies on a front's stretch belongs to it: it is asked only where the front stands. */
const BELONGS = 0.05;

interface Waiting {
  stretch: Tested;
  /** As in `Fold`; `pValue` is then the front's. */
  front: Tested | null;
  /** By what is left of its evidence. */
  pValue: number;
  /** Heads that stood when it was judged. */
  judgedAfter: number;
}

/**
 * One finding a ring, and its q-value. From the smallest p-value on, a stretch stands by what is left of its evidence
 * once that of the findings before it is taken out; what cannot stand is a variant of the one it shares most with. Where a
 * part of it stands out within it, the part comes first.
 *
 * The q-value of the i-th finding is the number that chance makes with so small a p-value over i, made monotone. That
 * number holds however stretches overlap, and folding only takes away from it, so the ratio is a cautious estimate of
 * the share of false findings (Storey 2002 with π₀ = 1), counted in findings and not in stretches, where one ring's many
 * variants would make room for false ones.
 */
export function fold(tested: readonly Tested[], rules: FoldingRules): Fold[] {
  const heads = standing(tested, rules);
  const byChance = heads.map(({ pValue }) => rules.byChance(pValue));
  const qValues = byChance.map((number, index) => Math.min(1, number / (index + 1)));
  for (let index = qValues.length - 2; index >= 0; index--) {
    qValues[index] = Math.min(qValues[index] ?? 1, qValues[index + 1] ?? 1);
  }
  const folds = heads
    .map(
      ({ stretch, front }, index): Fold => ({
        head: stretch,
        front,
        variants: [],
        qValue: qValues[index] ?? 1,
        byChance: byChance[index] ?? 0,
      }),
    )
    .filter(({ qValue }) => qValue <= rules.maxQ);
  attachVariants(tested, folds);
  return folds;
}

/** Stretches that stand by themselves, strongest first, as far as any could be shown. */
function standing(tested: readonly Tested[], rules: FoldingRules): Waiting[] {
  const waiting: Waiting[] = tested.map((stretch) => ({
    stretch,
    front: null,
    pValue: stretch.pValue,
    judgedAfter: 0,
  }));
  waiting.sort(byStrength);
  const heads: Waiting[] = [];
  const taken = new Set<string>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { stretch, pValue, judgedAfter } = next;
    // With this and all others standing, it could not be shown: nor could any after it.
    if (rules.byChance(pValue) / (heads.length + 1 + waiting.length) > rules.maxQ) break;
    const left = stretch.evidence.filter((seizure) => !taken.has(seizure.shipment));
    if (judgedAfter < heads.length && left.length < stretch.evidence.length) {
      if (new Set(left.map((seizure) => seizure.shipment)).size < rules.minObserved) continue;
      insert(waiting, {
        ...next,
        pValue: Math.max(pValue, rules.rejudge(stretch, left)),
        judgedAfter: heads.length,
      });
    } else if (rules.stands(stretch)) {
      const whole = stretch.company === null ? null : wholeOf(stretch, fresh(waiting, taken), rules);
      const head = whole ?? partOf(next, fresh(waiting, taken), heads.length, rules);
      if (head !== next) waiting.splice(waiting.indexOf(head), 1);
      // What is left of the whole may still stand.
      if (head !== next && !whole) insert(waiting, { ...next, judgedAfter: heads.length });
      heads.push(whole ? { ...whole, front: stretch, pValue } : head);
      for (const shipment of head.stretch.consignments) taken.add(shipment);
      if (whole) for (const shipment of stretch.consignments) taken.add(shipment);
    }
  }
  return heads.sort(byStrength);
}

/** Those of which no evidence is taken: their p-values hold as they are. */
function* fresh(waiting: readonly Waiting[], taken: ReadonlySet<string>): Generator<Waiting> {
  for (const each of waiting) {
    if (!each.stretch.evidence.some(({ shipment }) => taken.has(shipment))) yield each;
  }
}

/**
 * The part of a stretch that stands out within it too, among those that could be shown by themselves; the stretch itself
 * where none does. Several rings that pass one hub are several findings, a ring that is spread over all of a stretch one.
 */
function partOf(whole: Waiting, others: Iterable<Waiting>, heads: number, rules: FoldingRules): Waiting {
  const { stretch } = whole;
  if (stretch.company !== null) return whole;
  let [best, least] = [whole, STANDS_OUT];
  for (const part of others) {
    if (rules.byChance(part.pValue) / (heads + 1) > rules.maxQ) break;
    if (!isPartOf(part.stretch, stretch)) continue;
    const share = part.stretch.exposure.expected / stretch.exposure.expected;
    if (share >= 1) continue;
    const observed = part.stretch.consignments.size;
    const tail = binomialRow(stretch.consignments.size, share, observed).tails[observed] ?? 1;
    if (tail < least && rules.stands(part.stretch)) [best, least] = [part, tail];
  }
  return best;
}

/**
 * The stretch of a front, where it holds more consignments and the others there are more than chance explains too: then the
 * ring is larger than what is known of its company. It is looked at only where the front stands (a gate, so that it takes
 * nothing from the error of other findings).
 */
function wholeOf(front: Tested, others: Iterable<Waiting>, rules: FoldingRules): Waiting | null {
  for (const waiting of others) {
    const { stretch } = waiting;
    if (stretch.company !== null || stretch.key !== front.key) continue;
    if (stretch.consignments.size <= front.consignments.size) return null;
    const beside = stretch.evidence.filter(({ shipment }) => !front.consignments.has(shipment));
    return rules.rejudge(stretch, beside) <= BELONGS && rules.stands(stretch) ? waiting : null;
  }
  return null;
}

/** Whether one is a stretch held against the same, with evidence of the other alone, which has more. */
function isPartOf({ company, baseline, consignments }: Tested, whole: Tested): boolean {
  if (company !== null || baseline !== whole.baseline) return false;
  if (consignments.size >= whole.consignments.size) return false;
  for (const shipment of consignments) if (!whole.consignments.has(shipment)) return false;
  return true;
}

function attachVariants(tested: readonly Tested[], folds: readonly Fold[]): void {
  const bar = folds.reduce((largest, { head }) => Math.max(largest, head.pValue), 0);
  const heads = new Set(folds.map(({ head }) => head.key));
  for (const stretch of tested) {
    if (heads.has(stretch.key) || stretch.company !== null || stretch.pValue > bar) continue;
    const nearest = closest(stretch, folds);
    if (nearest) nearest.fold.variants.push({ stretch, shared: nearest.shared });
  }
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
