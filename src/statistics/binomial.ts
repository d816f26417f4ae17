import { binomialDensity } from './density.ts';

/** The part of a binomial distribution up to a limit: `pmf[m]` = P(B = m), `tails[m]` = P(B ≥ m), m = 0 … limit. */
export interface BinomialRow {
  pmf: Float64Array;
  tails: Float64Array;
}

/**
 * Probabilities and upper tails of Binomial(trials, probability) at 0 … limit, all to relative 1e-12.
 *
 * One density by Loader's expansion, at the mode or as near to it as the limit allows; its neighbours by the ratio of
 * successive terms, which loses nothing but rounding and underflows only where the mass is below 1e-300.
 * @param trials a count above 0
 * @param probability strictly between 0 and 1
 * @param limit a count
 */
export function binomialRow(trials: number, probability: number, limit: number): BinomialRow {
  const odds = probability / (1 - probability);
  const last = Math.min(limit, trials);
  const anchor = Math.min(last, Math.floor((trials + 1) * probability));
  const pmf = new Float64Array(limit + 1);
  let term = binomialDensity(anchor, trials, probability);
  pmf[anchor] = term;
  for (let m = anchor + 1; m <= last; m++) {
    term *= ((trials - m + 1) / m) * odds;
    pmf[m] = term;
  }
  term = pmf[anchor] ?? 0;
  for (let m = anchor - 1; m >= 0; m--) {
    term *= (m + 1) / ((trials - m) * odds);
    pmf[m] = term;
  }

  const tails = new Float64Array(limit + 1);
  let tail = tailFrom(limit, trials, probability, pmf);
  tails[limit] = tail;
  for (let m = limit - 1; m >= 0; m--) {
    tail += pmf[m] ?? 0;
    tails[m] = tail;
  }
  return { pmf, tails };
}

/** P(B ≥ limit), given the probabilities up to the limit. */
function tailFrom(limit: number, trials: number, probability: number, pmf: Float64Array): number {
  // A median is never below ⌊mean⌋ (Kaas and Buhrman 1980), so that the tail is then a half or more: safe to subtract.
  if (limit <= Math.floor(trials * probability)) {
    return 1 - pmf.subarray(0, limit).reduce((sum, mass) => sum + mass, 0);
  }
  const odds = probability / (1 - probability);
  let term = pmf[limit] ?? 0;
  let sum = term;
  for (let m = limit + 1; m <= trials; m++) {
    const ratio = ((trials - m + 1) / m) * odds;
    // Ratios fall, and are below 1 above the mean: the rest is at most the geometric series of this one.
    if (term * ratio <= sum * (1 - ratio) * Number.EPSILON) break;
    term *= ratio;
    sum += term;
  }
  return sum;
}
