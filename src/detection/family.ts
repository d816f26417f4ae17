import { spreadOfWeight } from '../statistics/e-value.ts';
import { poissonUpperTail } from '../statistics/poisson.ts';
import { QUESTIONS, SHARE_OF_QUESTION } from './corroboration.ts';

/** One of the hypotheses: what chance leads one to expect of it, and for how many others it stands. */
export interface Hypothesis {
  /** Consignments expected. */
  expected: number;
  /** 1, or 1/n where n hypotheses are one: stretches that only the same shipments pass. */
  weight: number;
}

/** Counts so seldom reached add nothing. */
const NEVER = 1e-15;

/**
 * How many findings chance makes at a p-value, over everything that could have been found.
 *
 * A hypothesis reaches a p-value of t by chance as often as the count that is needed for it: at most t, and far less
 * where few shipments pass, which hardly ever reach `minObserved`. Adding up these chances instead of t for each keeps
 * the error rate and loses less (Tarone 1990; Heyse 2011; Döhler, Durand and Roquain 2018: discrete tests).
 */
export class Family {
  /** Hypotheses of which nothing is known: each reaches a p-value as often as that says. */
  readonly #size: number;
  /** Bounds on a p-value, rising, and how many hypotheses chance takes to each: a step at every count of each. */
  readonly #bounds: Float64Array;
  readonly #reached: Float64Array;

  /**
   * @param size hypotheses in all
   * @param sample of them, drawn without regard to their seizures, or all
   */
  constructor(size: number, sample: readonly Hypothesis[], minObserved: number) {
    this.#size = sample.length === 0 ? size : 0;
    const alike = new Map<string, { weight: number; mean: number }>();
    for (const { expected, weight } of sample) {
      if (expected <= 0) continue;
      const mean = Number(expected.toPrecision(3));
      const same = alike.get(`${mean}`);
      if (same) same.weight += weight;
      else alike.set(`${mean}`, { mean, weight });
    }
    const scale = size / Math.max(1, sample.length);
    const steps = [...alike.values()].flatMap(({ mean, weight }) =>
      tailsOf(mean, minObserved).map((tail, index, tails) => ({
        tail,
        more: scale * weight * (tail - (tails[index + 1] ?? 0)),
      })),
    );
    steps.sort((a, b) => a.tail - b.tail);
    this.#bounds = Float64Array.from(steps, ({ tail }) => tail);
    let reached = 0;
    this.#reached = Float64Array.from(steps, ({ more }) => (reached += more));
  }

  /** Findings by chance with a p-value of at most `pValue`, over every weight that chance may give. */
  byChance(pValue: number): number {
    let sum = 0;
    for (const { weight, chance } of SPREAD) {
      const bound = pValue * weight;
      const steps = upTo(this.#bounds, bound);
      sum += chance * (this.#size * Math.min(1, bound) + (this.#reached[steps - 1] ?? 0));
    }
    return sum;
  }
}

/** A p-value is that of a number over a weight: how chance spreads such weights. */
const SPREAD = spreadOfWeight(QUESTIONS, SHARE_OF_QUESTION);

/** P(X ≥ count) for counts from `minObserved` on. */
function tailsOf(mean: number, minObserved: number): number[] {
  const tails: number[] = [];
  for (let count = minObserved; ; count++) {
    const tail = poissonUpperTail(count, mean);
    if (tail < NEVER) return tails;
    tails.push(tail);
  }
}

/** How many of the rising bounds are at most `bound`. */
function upTo(bounds: Float64Array, bound: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
