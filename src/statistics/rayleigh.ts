import { AliasTable, at, stream } from '../random.ts';
import { refuse } from './arguments.ts';

export interface Periodicity {
  /** In the unit of the times. */
  period: number;
  /** Mean resultant length at that period: 0 spread evenly over its phase, 1 all at one phase. */
  resultant: number;
  /** Where in the period they gather: time since its start, of which the first is at 0. */
  phase: number;
  /** Of the largest n · resultant² over all periods tried, by Monte Carlo. */
  pValue: number;
  periods: number;
  replicates: number;
}

export interface Times {
  /** At least one; each from 0 to `span`. */
  times: readonly number[];
  span: number;
  shortest: number;
  longest: number;
  /** Times under the null are drawn from these stretches of the span in proportion to their weight. */
  strata: readonly { from: number; to: number; weight: number }[];
  replicates: number;
  seed: number;
}

/**
 * Do events recur at a period? The Rayleigh statistic n R² over a grid of frequencies, four to each natural step
 * 1/span, and the chance that events spread like the traffic reach so large a one at any of them.
 *
 * Lord Rayleigh, Phil. Mag. 37 (1919), 321; K. V. Mardia and P. E. Jupp, Directional Statistics, 2000, 6.3. Monte Carlo
 * p = (1 + replicates at least as large) / (1 + replicates): A. C. A. Hope, J. R. Statist. Soc. B 30 (1968), 582–598.
 * The same seed gives the same answer.
 *
 * @throws RangeError without times, without weight, or where the shortest period is above the longest
 */
export function rayleighScan({
  times,
  span,
  shortest,
  longest,
  strata,
  replicates,
  seed,
}: Times): Periodicity {
  if (times.length === 0) refuse('times', 'at least one time', times.length);
  if (!(shortest > 0 && shortest <= longest)) refuse('shortest', `above 0 and at most ${longest}`, shortest);
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) refuse('strata', 'a positive weight', total);
  const periods = periodsOf(span, shortest, longest);
  const observed = strongest(Float64Array.from(times), periods);
  const random = stream(seed, 'rayleigh');
  const chosen = new AliasTable(strata.map(({ weight }) => weight));
  const drawn = new Float64Array(times.length);
  let asLarge = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let index = 0; index < drawn.length; index++) {
      const { from, to } = at(strata, chosen.draw(random));
      drawn[index] = from + random.uniform() * (to - from);
    }
    if (strongest(drawn, periods).resultant >= observed.resultant) asLarge++;
  }
  return {
    ...observed,
    pValue: (1 + asLarge) / (1 + replicates),
    periods: periods.length,
    replicates,
  };
}

/** Mean resultant length and phase of times at one period. */
export function rayleigh(times: ArrayLike<number>, period: number): { resultant: number; phase: number } {
  let cosines = 0;
  let sines = 0;
  const turn = (2 * Math.PI) / period;
  for (let index = 0; index < times.length; index++) {
    const angle = turn * (times[index] ?? 0);
    cosines += Math.cos(angle);
    sines += Math.sin(angle);
  }
  const angle = Math.atan2(sines, cosines);
  return {
    resultant: Math.hypot(cosines, sines) / times.length,
    phase: ((angle < 0 ? angle + 2 * Math.PI : angle) / (2 * Math.PI)) * period,
  };
}

function strongest(times: Float64Array, periods: readonly number[]) {
  let best = { period: periods[0] ?? 0, resultant: -1, phase: 0 };
  for (const period of periods) {
    const at = rayleigh(times, period);
    if (at.resultant > best.resultant) best = { period, ...at };
  }
  return best;
}

function periodsOf(span: number, shortest: number, longest: number): number[] {
  const periods: number[] = [];
  for (let frequency = 1 / longest; frequency <= 1 / shortest; frequency += 1 / (4 * span)) {
    periods.push(1 / frequency);
  }
  return periods;
}
