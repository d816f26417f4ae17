import { refuse, requireCount, requireNonNegative } from './arguments.ts';

/**
 * Where the rate of counts against what was expected changes: the segmentation of least Poisson deviance, with a
 * penalty of 2 ln n for each change (its place and its rate).
 *
 * R. Killick, P. Fearnhead and I. A. Eckley, "Optimal Detection of Changepoints with a Linear Computational Cost", J. Am.
 * Statist. Assoc. 107 (2012), 1590–1598 (PELT: exact, with candidates pruned that can never be best again).
 *
 * @param counts a count for each of consecutive months
 * @param expected of the same months, above 0 where anything was counted
 * @returns indexes of the first month of each new segment, ascending; empty where nothing changes
 * @throws RangeError for arguments outside of these
 */
export function changePoints(
  counts: readonly number[],
  expected: readonly number[],
  penalty = 2 * Math.log(Math.max(1, counts.length)),
): number[] {
  if (counts.length !== expected.length) refuse('expected', `${counts.length} numbers`, expected.length);
  const seen = [0];
  const due = [0];
  counts.forEach((count, index) => {
    requireCount(`counts[${index}]`, count);
    requireNonNegative(`expected[${index}]`, expected[index] ?? 0);
    if (count > 0 && !((expected[index] ?? 0) > 0)) refuse(`expected[${index}]`, 'above 0', expected[index]);
    seen.push((seen[index] ?? 0) + count);
    due.push((due[index] ?? 0) + (expected[index] ?? 0));
  });
  const cost = (from: number, to: number) => {
    const count = (seen[to] ?? 0) - (seen[from] ?? 0);
    return count === 0 ? 0 : -2 * count * (Math.log(count / ((due[to] ?? 0) - (due[from] ?? 0))) - 1);
  };
  const best = [-penalty];
  const before = [0];
  let candidates = [0];
  for (let to = 1; to <= counts.length; to++) {
    const costs = candidates.map((from) => ({ from, cost: (best[from] ?? 0) + cost(from, to) }));
    const least = costs.reduce((least, each) => (each.cost < least.cost ? each : least));
    best[to] = least.cost + penalty;
    before[to] = least.from;
    candidates = [...costs.filter((each) => each.cost <= (best[to] ?? 0)).map(({ from }) => from), to];
  }
  const changes: number[] = [];
  for (let at = before[counts.length] ?? 0; at > 0; at = before[at] ?? 0) changes.unshift(at);
  return changes;
}
