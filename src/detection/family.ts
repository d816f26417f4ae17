import { poissonUpperTail } from '../statistics/poisson.ts';

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
  readonly #scale: number;
  readonly #steps: readonly { weight: number; period: readonly number[]; windows: readonly Steps[] }[];
  readonly #shares: readonly [period: number, window: number];

  /**
   * @param size hypotheses in all
   * @param sample of them, drawn without regard to their seizures, or all
   * @param windows looked at, as shares of the period and how many there are of each
   * @param shares into which a test splits its p-value: that of the period, that of each window
   */
  constructor(
    size: number,
    sample: readonly Hypothesis[],
    minObserved: number,
    windows: readonly { share: number; number: number }[],
    shares: readonly [period: number, window: number],
  ) {
    this.#shares = shares;
    this.#size = sample.length === 0 ? size : 0;
    this.#scale = sample.length === 0 ? 0 : size / sample.length;
    const alike = new Map<string, { weight: number; mean: number }>();
    for (const { expected, weight } of sample) {
      if (expected <= 0) continue;
      const mean = Number(expected.toPrecision(3));
      const same = alike.get(`${mean}`);
      if (same) same.weight += weight;
      else alike.set(`${mean}`, { mean, weight });
    }
    this.#steps = [...alike.values()].map(({ mean, weight }) => ({
      weight,
      period: tailsOf(mean, minObserved),
      windows: windows.map(({ share, number }) => ({ number, tails: tailsOf(share * mean, minObserved) })),
    }));
  }

  /** Findings by chance with a p-value of at most `pValue`. */
  byChance(pValue: number): number {
    const [ofPeriod, ofWindow] = this.#shares;
    let sum = 0;
    for (const { weight, period, windows } of this.#steps) {
      let chance = largestWithin(period, ofPeriod * pValue);
      for (const { number, tails } of windows) chance += number * largestWithin(tails, ofWindow * pValue);
      sum += weight * Math.min(chance, period[0] ?? 0);
    }
    return this.#size * pValue + this.#scale * sum;
  }
}

interface Steps {
  number: number;
  tails: readonly number[];
}

/** P(X ≥ count) for counts from `minObserved` on. */
function tailsOf(mean: number, minObserved: number): number[] {
  const tails: number[] = [];
  for (let count = minObserved; ; count++) {
    const tail = poissonUpperTail(count, mean);
    if (tail < NEVER) return tails;
    tails.push(tail);
  }
}

/** The largest of the falling tails that is at most `bound`. */
function largestWithin(tails: readonly number[], bound: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle] ?? 0) > bound) low = middle + 1;
    else high = middle;
  }
  return tails[low] ?? 0;
}
