import type { Adjacency } from './adjacency.ts';
import { ENTITY_KINDS } from './entity-ids.ts';
import type { LinkFilter } from './links.ts';
import { best, shareOf, Tallier, type Tally } from './tally.ts';

export interface NeighbourhoodQuery {
  of: readonly number[];
  depth: number;
  /** 1 for each kind of node that is shown. */
  kinds: Uint8Array;
  filter: LinkFilter;
  limit: number;
  minWeight: number;
}

/** Links of one node with one kind that are left out. */
export interface Truncation {
  of: number;
  /** Place among ENTITY_KINDS. */
  kind: number;
  linked: number;
  leftOut: number;
}

export interface Chosen {
  /** Those asked about, then the best. */
  nodes: number[];
  truncated: Truncation[];
}

/** Beyond the first step, what has more links than this is shown but not gone through: it would link everything. */
const HUB = 5_000;
/** Links that a step beyond the first looks at, at most. */
const WORK = 200_000;

/** What is around nodes, by what matters: seizures behind the links, then how much of a neighbour's own links they are. */
export function neighbourhood(graph: Adjacency, query: NeighbourhoodQuery): Chosen {
  const { of, depth, kinds, filter, limit, minWeight } = query;
  const tallier = new Tallier(graph);
  const shown = new Set(of);
  const tallies: Tally[] = [];
  let frontier: readonly number[] = of;
  for (let step = 1; step <= depth && shown.size < limit; step++) {
    let work = 0;
    const looked: Tally[] = [];
    for (const node of frontier) {
      const degree = graph.degree(node);
      if (step > 1 && (degree > HUB || work > WORK)) continue;
      work += degree;
      looked.push(tallier.of(node, filter, kinds, minWeight));
    }
    tallies.push(...looked);
    frontier = ranked(graph, looked, shown, limit - shown.size);
    for (const node of frontier) shown.add(node);
  }
  return { nodes: [...shown], truncated: tallies.flatMap((tally) => truncationsOf(graph, tally, shown)) };
}

/** The best of what the nodes looked at are linked with. */
export function ranked(
  graph: Adjacency,
  tallies: readonly Tally[],
  shown: ReadonlySet<number>,
  room: number,
): number[] {
  const [first] = tallies;
  const merged = tallies.length === 1 && first ? scoresOf(graph, first) : mergedScores(graph, tallies);
  const seizedBefore: number[] = [];
  const others = ENTITY_KINDS.map((): number[] => []);
  merged.neighbours.forEach((neighbour, at) => {
    if (shown.has(neighbour)) return;
    if ((merged.seizures[at] as number) > 0) seizedBefore.push(at);
    else others[graph.kinds[neighbour] as number]?.push(at);
  });
  const pick = (places: readonly number[], score: (at: number) => number) =>
    best(
      Uint32Array.from(places, (at) => merged.neighbours[at] as number),
      Float64Array.from(places, score),
      room,
    );
  const share = (at: number) => merged.shares[at] as number;
  // A share is below 1 for each node looked at, so that it only tells apart what equal numbers of seizures tie.
  const chosen = pick(
    seizedBefore,
    (at) => (merged.seizures[at] as number) + share(at) / (tallies.length + 1),
  );
  const queues = others.map((places) => pick(places, share));
  return dealt(chosen, queues, room);
}

/** One of each kind in turn, until there is no room. */
function dealt(chosen: number[], queues: readonly number[][], room: number): number[] {
  for (let turn = 0; chosen.length < room; turn++) {
    const round = queues.flatMap((queue) => queue.slice(turn, turn + 1));
    if (round.length === 0) break;
    chosen.push(...round.slice(0, room - chosen.length));
  }
  return chosen;
}

interface Scores {
  neighbours: Uint32Array;
  seizures: ArrayLike<number>;
  shares: ArrayLike<number>;
}

function scoresOf(graph: Adjacency, { neighbours, weights, seizures }: Tally): Scores {
  const shares = Float64Array.from(neighbours, (neighbour, at) =>
    shareOf(graph, neighbour, weights[at] as number),
  );
  return { neighbours, seizures, shares };
}

function mergedScores(graph: Adjacency, tallies: readonly Tally[]): Scores {
  const places = new Map<number, number>();
  const [seizures, shares]: [number[], number[]] = [[], []];
  for (const tally of tallies) {
    tally.neighbours.forEach((neighbour, at) => {
      const place = places.get(neighbour) ?? places.size;
      places.set(neighbour, place);
      seizures[place] = (seizures[place] ?? 0) + (tally.seizures[at] as number);
      shares[place] = (shares[place] ?? 0) + shareOf(graph, neighbour, tally.weights[at] as number);
    });
  }
  return { neighbours: Uint32Array.from(places.keys()), seizures, shares };
}

export function truncationsOf(graph: Adjacency, tally: Tally, shown: ReadonlySet<number>): Truncation[] {
  const linked = ENTITY_KINDS.map(() => 0);
  const leftOut = ENTITY_KINDS.map(() => 0);
  for (const neighbour of tally.neighbours) {
    const kind = graph.kinds[neighbour] as number;
    linked[kind] = (linked[kind] as number) + 1;
    if (!shown.has(neighbour)) leftOut[kind] = (leftOut[kind] as number) + 1;
  }
  return leftOut.flatMap((count, kind) =>
    count === 0 ? [] : [{ of: tally.node, kind, linked: linked[kind] as number, leftOut: count }],
  );
}

/** What is linked with two and more of the nodes. */
export function commonNeighbours(
  graph: Adjacency,
  query: Omit<NeighbourhoodQuery, 'depth' | 'minWeight'>,
): Chosen {
  const { of, kinds, filter, limit } = query;
  const tallier = new Tallier(graph);
  const tallies = of.map((node) => tallier.of(node, filter, kinds, 1));
  const met = new Map<number, number>();
  for (const { neighbours } of tallies)
    for (const neighbour of neighbours) met.set(neighbour, (met.get(neighbour) ?? 0) + 1);
  const shown = new Set(of);
  for (let times = of.length; times >= 2 && shown.size < limit; times--) {
    const those = tallies.map((tally) => only(tally, (neighbour) => met.get(neighbour) === times));
    for (const node of ranked(graph, those, shown, limit - shown.size)) shown.add(node);
  }
  const common = tallies.map((tally) => only(tally, (neighbour) => (met.get(neighbour) ?? 0) >= 2));
  return { nodes: [...shown], truncated: common.flatMap((tally) => truncationsOf(graph, tally, shown)) };
}

function only(tally: Tally, isWanted: (neighbour: number) => boolean): Tally {
  const places = [...tally.neighbours.keys()].filter((at) => isWanted(tally.neighbours[at] as number));
  const of = (values: Uint32Array) => Uint32Array.from(places, (at) => values[at] as number);
  return {
    node: tally.node,
    neighbours: of(tally.neighbours),
    weights: of(tally.weights),
    seizures: of(tally.seizures),
  };
}
