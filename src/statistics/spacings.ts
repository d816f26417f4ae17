import { requireCount, requireProbability } from './arguments.ts';

/**
 * P(the longest of the points + 1 gaps ≥ length) where so many points fall on the unit interval evenly and independently,
 * the gaps before the first and after the last among them. It pays for having looked for the longest one.
 *
 * W. A. Whitworth 1897; R. A. Fisher, "Tests of Significance in Harmonic Analysis", Proc. R. Soc. A 125 (1929), 54–59.
 * The alternating sum is exact to 1e-9 for up to 400 points where the chance is below 1/2; above, it is kept within 0 to 1.
 *
 * @throws RangeError for a negative number of points or a length outside of 0 to 1
 */
export function longestGapUpperTail(points: number, length: number): number {
  requireCount('points', points);
  requireProbability('length', length);
  if (length === 0) return 1;
  let sum = 0;
  let choose = 1;
  for (let gaps = 1; gaps * length < 1 && gaps <= points + 1; gaps++) {
    choose *= (points + 2 - gaps) / gaps;
    const term = choose * (1 - gaps * length) ** points;
    // Bonferroni: the sum so far is a bound; where it is above 1 it says nothing, and later terms lose their digits.
    if (gaps === 1 && term >= 20) return 1;
    sum += gaps % 2 === 1 ? term : -term;
  }
  return Math.min(1, Math.max(0, sum));
}
