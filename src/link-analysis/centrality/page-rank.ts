import type { Ties } from './measure.ts';

const DAMPING = 0.85;
/** Change of all ranks together below which they stand. */
const STILL = 1e-10;
const MOST_ROUNDS = 200;

/** How often a walk along ties, by their weight, is at each node (Brin and Page 1998); together 1. Every node has a tie. */
export function pageRank({ offsets, targets, weights }: Ties): Float64Array {
  const size = offsets.length - 1;
  const strengths = new Float64Array(size);
  for (let node = 0; node < size; node++)
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++)
      strengths[node] = (strengths[node] as number) + (weights[at] as number);
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Float64Array(size).fill((1 - DAMPING) / size);
    let change = 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const other = targets[at] as number;
        sum += ((ranks[other] as number) * (weights[at] as number)) / (strengths[other] as number);
      }
      next[node] = (next[node] as number) + DAMPING * sum;
      change += Math.abs((next[node] as number) - (ranks[node] as number));
    }
    ranks = next;
    if (change < STILL) break;
  }
  return ranks;
}
