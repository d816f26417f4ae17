import { refuse, requireCount } from './arguments.ts';

export interface Burst {
  /** Indexes of the first and last batch, both included. */
  from: number;
  to: number;
  /** How much less the burst costs than the base state: the larger, the surer (in nats). */
  weight: number;
}

export interface BurstModel {
  /** Rate of the burst state over that of the base state. */
  scaling: number;
  /** Cost of entering a burst, in units of ln(batches). */
  gamma: number;
}

export const KLEINBERG: BurstModel = { scaling: 2, gamma: 1 };

/**
 * Runs of batches in which relevant events are denser than over the whole: two states, the cheapest sequence of states.
 *
 * J. Kleinberg, "Bursty and Hierarchical Structure in Streams", Proc. KDD 2002, section 4 (batched arrivals): batch t has
 * relevant[t] of batches[t] events; the base rate is their ratio over all; a state's cost is the negative log
 * likelihood of its binomial; going up costs gamma · ln n, going down nothing. Exact by dynamic programming.
 *
 * @param relevant counts, each at most that of the same batch
 * @param batches counts; empty ones cost nothing
 * @throws RangeError for arguments outside of these
 */
export function bursts(
  relevant: readonly number[],
  batches: readonly number[],
  { scaling, gamma }: BurstModel = KLEINBERG,
): Burst[] {
  if (relevant.length !== batches.length) refuse('batches', `${relevant.length} counts`, batches.length);
  relevant.forEach((count, index) => {
    requireCount(`relevant[${index}]`, count);
    requireCount(`batches[${index}]`, batches[index] ?? 0);
    if (count > (batches[index] ?? 0)) refuse(`relevant[${index}]`, `at most ${batches[index]}`, count);
  });
  const total = batches.reduce((sum, count) => sum + count, 0);
  const found = relevant.reduce((sum, count) => sum + count, 0);
  const base = found / total;
  const burst = Math.min(scaling * base, 1);
  if (found === 0 || base === 1 || burst <= base) return [];
  const cost = (rate: number, index: number) => {
    const hits = relevant[index] ?? 0;
    const misses = (batches[index] ?? 0) - hits;
    // The binomial coefficient is the same in both states.
    return -(hits * Math.log(rate)) - (misses === 0 ? 0 : misses * Math.log1p(-rate));
  };
  const up = gamma * Math.log(relevant.length);
  let low = 0;
  let high = up;
  const fromLow: [low: boolean, high: boolean][] = [];
  relevant.forEach((_, index) => {
    if (index > 0) {
      const intoHigh = low + up;
      fromLow.push([low <= high, intoHigh < high]);
      [low, high] = [Math.min(low, high), Math.min(intoHigh, high)];
    }
    low += cost(base, index);
    high += cost(burst, index);
  });
  const states = new Array<boolean>(relevant.length).fill(false);
  let state = high < low;
  for (let index = relevant.length - 1; index >= 0; index--) {
    states[index] = state;
    const step = fromLow[index - 1];
    if (step) state = !(state ? step[1] : step[0]);
  }
  return runsOf(states).map(({ from, to }) => {
    let weight = 0;
    for (let index = from; index <= to; index++) weight += cost(base, index) - cost(burst, index);
    return { from, to, weight };
  });
}

function runsOf(states: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  states.forEach((state, index) => {
    if (!state) return;
    const last = runs.at(-1);
    if (last && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}
