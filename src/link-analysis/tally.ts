import type { Adjacency } from './adjacency.ts';
import { forEachLink, type LinkFilter, SEIZURE } from './links.ts';

/** What a node is linked with, each neighbour once: records behind the links, and how many of those were seized from. */
export interface Tally {
  node: number;
  neighbours: Uint32Array;
  weights: Uint32Array;
  seizures: Uint32Array;
}

/** Counts the links of nodes; keeps its counters from one node to the next. */
export class Tallier {
  readonly #graph: Adjacency;
  readonly #weights: Uint32Array;
  readonly #seizures: Uint32Array;
  /** The last record that was counted for a neighbour, plus one. */
  readonly #last: Uint32Array;

  constructor(graph: Adjacency) {
    this.#graph = graph;
    this.#weights = new Uint32Array(graph.size);
    this.#seizures = new Uint32Array(graph.size);
    this.#last = new Uint32Array(graph.size);
  }

  /** @param kinds 1 for each kind of node that counts */
  of(node: number, filter: LinkFilter, kinds: Uint8Array, minWeight: number): Tally {
    const [weights, seizures, last] = [this.#weights, this.#seizures, this.#last];
    const { kinds: kindOf, seized } = this.#graph;
    const met: number[] = [];
    forEachLink(this.#graph, node, filter, (neighbour, _, record) => {
      if (kinds[kindOf[neighbour] as number] !== 1) return;
      const weight = weights[neighbour] as number;
      if (weight === 0) met.push(neighbour);
      else if (last[neighbour] === record + 1) return;
      last[neighbour] = record + 1;
      weights[neighbour] = weight + 1;
      const bySeizure =
        kindOf[neighbour] === SEIZURE ||
        kindOf[node] === SEIZURE ||
        (record >= 0 && (seized[record] as number) > 0);
      if (bySeizure) seizures[neighbour] = (seizures[neighbour] as number) + 1;
    });
    const neighbours = Uint32Array.from(
      met.filter((neighbour) => (weights[neighbour] as number) >= minWeight),
    );
    const tally = {
      node,
      neighbours,
      weights: neighbours.map((neighbour) => weights[neighbour] as number),
      seizures: neighbours.map((neighbour) => seizures[neighbour] as number),
    };
    for (const neighbour of met) weights[neighbour] = seizures[neighbour] = last[neighbour] = 0;
    return tally;
  }
}

/** Of what has few links, a part of them says little: so many are added to all. */
const FEW = 5;

/** How much of what a neighbour is linked with this is, from 0 to 1: rare links are strong. */
export function shareOf(graph: Adjacency, neighbour: number, weight: number): number {
  return weight / (graph.degree(neighbour) + FEW);
}

/** The numbers with the highest scores, best first; of those alike, the smaller number. */
export function best(numbers: Uint32Array, scores: ArrayLike<number>, most: number): number[] {
  let threshold = Number.NEGATIVE_INFINITY;
  if (numbers.length > most) {
    const sorted = Float64Array.from(scores).sort();
    threshold = sorted[sorted.length - most] ?? threshold;
  }
  const chosen: number[] = [];
  for (let at = 0; at < numbers.length; at++) if ((scores[at] as number) >= threshold) chosen.push(at);
  return chosen
    .sort(
      (a, b) =>
        (scores[b] as number) - (scores[a] as number) || (numbers[a] as number) - (numbers[b] as number),
    )
    .slice(0, most)
    .map((at) => numbers[at] as number);
}
