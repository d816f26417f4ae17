import type { Sfc32 } from '../../random.ts';
import type { Ties } from './measure.ts';

/** What a round must add to modularity to be followed by another. */
const LEAST_GAIN = 1e-7;
const MOST_ROUNDS = 50;

interface Level extends Ties {
  /** Weight within each node, both ways, from the levels below. */
  inner: Float64Array;
}

export interface Communities {
  /** Number of each node's, from 0, the largest; of those of one size the one with the first node. */
  numbers: Uint32Array;
  sizes: Uint32Array;
  /** How much more weight lies within them than chance would put there (Newman and Girvan 2004). */
  modularity: number;
}

/** Louvain (Blondel and others 2008): nodes move to the neighbour's community that gains most, then communities become nodes. */
export function communities(ties: Ties, random: Sfc32): Communities {
  const size = ties.offsets.length - 1;
  const total = ties.weights.reduce((sum, weight) => sum + weight, 0);
  let level: Level = { ...ties, inner: new Float64Array(size) };
  let of = Uint32Array.from({ length: size }, (_, node) => node);
  let modularity = 0;
  while (total > 0) {
    const moved = moveNodes(level, total, random);
    const { numbers, count } = renumbered(moved);
    of = of.map((node) => numbers[node] as number);
    modularity = modularityOf(level, numbers, count, total);
    if (count === level.offsets.length - 1) break;
    level = joined(level, numbers, count);
  }
  return { ...bySize(of), modularity };
}

function moveNodes({ offsets, targets, weights, inner }: Level, total: number, random: Sfc32): Uint32Array {
  const size = offsets.length - 1;
  const community = Uint32Array.from({ length: size }, (_, node) => node);
  const strengths = Float64Array.from(inner);
  for (let node = 0; node < size; node++)
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++)
      strengths[node] = (strengths[node] as number) + (weights[at] as number);
  const totals = strengths.slice();
  const order = shuffled(size, random);
  const towards = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let gained = 0;
    for (const node of order) {
      const own = community[node] as number;
      const strength = strengths[node] as number;
      const near = [own];
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const next = community[targets[at] as number] as number;
        if (towards[next] === 0 && next !== own) near.push(next);
        towards[next] = (towards[next] as number) + (weights[at] as number);
      }
      totals[own] = (totals[own] as number) - strength;
      const gain = (each: number) =>
        (towards[each] as number) - (strength * (totals[each] as number)) / total;
      const staying = gain(own);
      let [best, most] = [own, staying];
      for (const each of near) {
        const gains = gain(each);
        if (gains > most || (gains === most && each < best && best !== own)) [best, most] = [each, gains];
      }
      for (const each of near) towards[each] = 0;
      totals[best] = (totals[best] as number) + strength;
      community[node] = best;
      gained += most - staying;
    }
    if ((2 * gained) / total < LEAST_GAIN) break;
  }
  return community;
}

function shuffled(size: number, random: Sfc32): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, node) => node);
  for (let at = size - 1; at > 0; at--) {
    const other = random.between(0, at);
    const taken = order[at] as number;
    order[at] = order[other] as number;
    order[other] = taken;
  }
  return order;
}

/** Numbers from 0 in the order in which they are met. */
function renumbered(community: Uint32Array): { numbers: Uint32Array; count: number } {
  const known = new Map<number, number>();
  const numbers = community.map((each) => {
    const number = known.get(each) ?? known.size;
    known.set(each, number);
    return number;
  });
  return { numbers, count: known.size };
}

function modularityOf(
  { offsets, targets, weights, inner }: Level,
  numbers: Uint32Array,
  count: number,
  total: number,
): number {
  const [within, totals] = [new Float64Array(count), new Float64Array(count)];
  numbers.forEach((number, node) => {
    let [own, all] = [inner[node] as number, inner[node] as number];
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      all += weights[at] as number;
      if (numbers[targets[at] as number] === number) own += weights[at] as number;
    }
    within[number] = (within[number] as number) + own;
    totals[number] = (totals[number] as number) + all;
  });
  return within.reduce((sum, own, i) => sum + own / total - ((totals[i] as number) / total) ** 2, 0);
}

/** The graph of the communities. */
function joined({ offsets, targets, weights, inner }: Level, numbers: Uint32Array, count: number): Level {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  const within = new Float64Array(count);
  numbers.forEach((number, node) => {
    within[number] = (within[number] as number) + (inner[node] as number);
    const row = rows[number] as Map<number, number>;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const other = numbers[targets[at] as number] as number;
      if (other === number) within[number] = (within[number] as number) + (weights[at] as number);
      else row.set(other, (row.get(other) ?? 0) + (weights[at] as number));
    }
  });
  const starts = new Uint32Array(count + 1);
  rows.forEach((row, number) => {
    starts[number + 1] = (starts[number] as number) + row.size;
  });
  return {
    offsets: starts,
    targets: Uint32Array.from(rows.flatMap((row) => [...row.keys()])),
    weights: Uint32Array.from(rows.flatMap((row) => [...row.values()])),
    inner: within,
  };
}

function bySize(of: Uint32Array): Pick<Communities, 'numbers' | 'sizes'> {
  const { numbers, count } = renumbered(of);
  const sizes = new Uint32Array(count);
  for (const number of numbers) sizes[number] = (sizes[number] as number) + 1;
  // Those met first have the first nodes, and a sort is stable.
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  const places = new Uint32Array(count);
  order.forEach((number, place) => {
    places[number] = place;
  });
  return {
    numbers: numbers.map((number) => places[number] as number),
    sizes: Uint32Array.from(order, (number) => sizes[number] as number),
  };
}
