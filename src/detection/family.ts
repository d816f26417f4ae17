import { hashText, mix32 } from '../random.ts';
import { poissonUpperTail } from '../statistics/poisson.ts';

/**
 * How many findings chance makes at a p-value, over everything that could have been found.
 *
 * A hypothesis reaches a p-value of t by chance with a probability of at most t, and never more often than it reaches
 * `minObserved` consignments at all. A stretch of few shipments hardly ever does, so it hardly adds to what the others
 * answer for (Tarone 1990; Heyse 2011; Döhler, Durand and Roquain 2018: discrete tests).
 */
export class Family {
  /** Hypotheses in all. */
  readonly size: number;
  /** Chance of reaching `minObserved`, ascending, and sums of it from the left. */
  readonly #reach: readonly number[];
  readonly #sums: readonly number[];
  readonly #weight: number;

  /**
   * @param size hypotheses in all
   * @param expected of a sample of them that was drawn without regard to their seizures, or of all
   */
  constructor(size: number, expected: readonly number[], minObserved: number) {
    this.size = size;
    this.#weight = expected.length === 0 ? 0 : size / expected.length;
    this.#reach = expected
      .map((mean) => (mean > 0 ? poissonUpperTail(minObserved, CAUTION * mean) : 0))
      .sort((a, b) => a - b);
    let sum = 0;
    this.#sums = [0, ...this.#reach.map((chance) => (sum += chance))];
  }

  /** Findings by chance with a p-value of at most `pValue`. */
  byChance(pValue: number): number {
    if (this.#reach.length === 0) return this.size * pValue;
    let low = 0;
    let high = this.#reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#reach[middle] ?? 1) <= pValue) low = middle + 1;
      else high = middle;
    }
    const seldom = this.#sums[low] ?? 0;
    return this.#weight * (seldom + (this.#reach.length - low) * pValue);
  }
}

/** An expectation may be wrong; the chance of reaching `minObserved` is taken at so many times of it. */
const CAUTION = 2;

/** A number from 0 to 1 that depends on the key alone: a sample of keys is those below a share. */
export function sampleOf(key: string): number {
  return mix32(hashText(key)) / 0x1_0000_0000;
}
