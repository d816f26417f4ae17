import FlatQueue from 'flatqueue';
import type { Adjacency } from './adjacency.ts';
import { Budget, Corridor, EQUAL, type FoundPath, type PathConditions } from './corridor.ts';

export interface ShortestPaths {
  paths: FoundPath[];
  /** Whether the search came to its end. */
  complete: boolean;
}

/** Pairs of paths that are tried to make one over a node that must be passed. */
const MOST_PAIRS = 500;

/** The best paths without loops from one node to another, best first. */
export async function shortestPaths(
  graph: Adjacency,
  from: number,
  to: number,
  first: number,
  conditions: PathConditions,
  via: number | null,
): Promise<ShortestPaths> {
  const budget = new Budget();
  const found =
    via === null
      ? bestPaths(graph, from, to, first, conditions, budget)
      : over(graph, from, via, to, first, conditions, budget);
  const paths: FoundPath[] = [];
  for await (const { nodes, cost } of found) {
    paths.push({ nodes, cost: conditions.order === 'HOPS' ? nodes.length - 1 : cost });
    if (paths.length === first) break;
  }
  return { paths, complete: !budget.isSpent };
}

/** @param wanted how many are reckoned with; if more are taken, the corridor is widened */
async function* bestPaths(
  graph: Adjacency,
  from: number,
  to: number,
  wanted: number,
  conditions: PathConditions,
  budget: Budget,
): AsyncGenerator<FoundPath> {
  let given = 0;
  for (let most = wanted; ; most *= 2) {
    const corridor = await Corridor.between(graph, from, to, most, conditions, budget);
    // What was met before the budget was spent are paths, if perhaps not the best.
    const paths = budget.isSpent ? corridor.met : byYen(corridor, from, to, most, conditions, budget);
    let found = 0;
    for (const path of paths) {
      found++;
      if (found <= given) continue;
      given++;
      yield path;
    }
    if (found < most || budget.isSpent) return;
  }
}

interface Candidate extends FoundPath {
  /** Where it leaves the path that it was made from. */
  deviation: number;
}

/** Yen's algorithm (1971), with Lawler's saving (1972): a path is left only behind where it left the one before. */
function* byYen(
  corridor: Corridor,
  from: number,
  to: number,
  wanted: number,
  { maxHops }: PathConditions,
  budget: Budget,
): Generator<FoundPath> {
  const given: Candidate[] = [];
  const waiting: Candidate[] = [];
  /** A path that would not be among the first is not looked for. */
  const most = () =>
    Math.min(waiting.sort(byCost)[wanted - given.length - 1]?.cost ?? Infinity, corridor.bound);
  const start = bestWithin(corridor, from, to, maxHops, new Set(), new Set(), most() + EQUAL, budget);
  if (start) waiting.push({ ...start, deviation: 0 });
  for (;;) {
    const path = waiting.sort(byCost).shift();
    if (!path) return;
    given.push(path);
    yield path;
    if (given.length === wanted) return;
    let rootCost = 0;
    for (let at = 0; at < path.nodes.length - 1; at++) {
      const spur = path.nodes[at] as number;
      if (at >= path.deviation) {
        const root = path.nodes.slice(0, at + 1);
        const taken = given.filter(({ nodes }) => root.every((node, place) => nodes[place] === node));
        const notFirst = new Set(taken.map(({ nodes }) => nodes[at + 1] as number));
        const blocked = new Set(root.slice(0, -1));
        const left = most() + EQUAL - rootCost;
        const rest = bestWithin(corridor, spur, to, maxHops - at, blocked, notFirst, left, budget);
        if (budget.isSpent) return;
        if (rest) {
          const nodes = [...root.slice(0, -1), ...rest.nodes];
          waiting.push({ nodes, cost: rootCost + rest.cost, deviation: at });
        }
      }
      rootCost += corridor.weight(spur) + corridor.weight(path.nodes[at + 1] as number);
    }
  }
}

/** A way to a node, as the search knows it. */
interface Label {
  node: number;
  cost: number;
  hops: number;
  before: Label | null;
}

/**
 * The best path from a node that passes none of `blocked` and does not begin with a step to one of `notFirst`; null where there
 * is none that costs at most `most`, or the budget is spent. Led by what is left to the end (A*).
 */
function bestWithin(
  corridor: Corridor,
  from: number,
  to: number,
  maxHops: number,
  blocked: ReadonlySet<number>,
  notFirst: ReadonlySet<number>,
  most: number,
  budget: Budget,
): FoundPath | null {
  const queue = new FlatQueue<Label>();
  /** The fewest hops that each node was settled with: a dearer way is worth nothing unless it is shorter. */
  const fewest = new Map<number, number>();
  queue.push({ node: from, cost: 0, hops: 0, before: null }, 0);
  for (let label = queue.pop(); label; label = queue.pop()) {
    const { node, cost, hops } = label;
    if (node === to) return { nodes: nodesOf(label), cost };
    if (hops >= (fewest.get(node) ?? Number.POSITIVE_INFINITY)) continue;
    fewest.set(node, hops);
    if (hops === maxHops) continue;
    let looked = 0;
    for (const step of corridor.steps(node)) {
      looked++;
      const least = cost + step.cost + corridor.rest(step.node);
      if (least > most) break;
      const next = step.node;
      if (blocked.has(next) || (hops === 0 && notFirst.has(next))) continue;
      if (hops + 1 >= (fewest.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      // Of ways that promise the same, the one that has come further is followed first.
      queue.push(
        { node: next, cost: cost + step.cost, hops: hops + 1, before: label },
        least - DEEPER * hops,
      );
    }
    budget.count(looked);
    if (budget.isSpent) return null;
  }
  return null;
}

/** Less than any two costs differ by that are not the same. */
const DEEPER = EQUAL / 100;

function nodesOf(label: Label): number[] {
  const nodes: number[] = [];
  for (let each: Label | null = label; each; each = each.before) nodes.push(each.node);
  return nodes.reverse();
}

/** Paths to a node and on from it, put together: all pairs in the order of what they cost together. */
async function* over(
  graph: Adjacency,
  from: number,
  via: number,
  to: number,
  first: number,
  conditions: PathConditions,
  budget: Budget,
): AsyncGenerator<FoundPath> {
  const part = (a: number, b: number, other: number) => {
    const avoid = new Set([...conditions.avoid, other]);
    const rest = { ...conditions, avoid, maxHops: conditions.maxHops - 1 };
    return new Lazily(bestPaths(graph, a, b, first, rest, budget));
  };
  const [before, behind] = [part(from, via, to), part(via, to, from)];
  const waiting: { i: number; j: number; path: FoundPath }[] = [];
  const offer = async (i: number, j: number) => {
    const [one, other] = [await before.at(i), await behind.at(j)];
    if (!one || !other) return;
    const path = { nodes: [...one.nodes, ...other.nodes.slice(1)], cost: one.cost + other.cost };
    waiting.push({ i, j, path });
  };
  await offer(0, 0);
  for (let pairs = 0; pairs < MOST_PAIRS; pairs++) {
    const next = waiting.sort((a, b) => byCost(a.path, b.path)).shift();
    if (!next) return;
    const { i, j, path } = next;
    const hasLoop = new Set(path.nodes).size < path.nodes.length;
    if (!hasLoop && path.nodes.length - 1 <= conditions.maxHops) yield path;
    await offer(i, j + 1);
    // Each pair is reached once.
    if (j === 0) await offer(i + 1, 0);
  }
  // What was not tried may have been one.
  budget.count(Number.POSITIVE_INFINITY);
}

/** What a generator gives, by place. */
class Lazily {
  readonly #source: AsyncGenerator<FoundPath>;
  readonly #known: FoundPath[] = [];

  constructor(source: AsyncGenerator<FoundPath>) {
    this.#source = source;
  }

  async at(place: number): Promise<FoundPath | undefined> {
    while (this.#known.length <= place) {
      const { value, done } = await this.#source.next();
      if (done) return undefined;
      this.#known.push(value);
    }
    return this.#known[place];
  }
}

/** Of those that cost the same the one with fewer nodes, then the one with the smaller numbers. */
function byCost(a: FoundPath, b: FoundPath): number {
  if (Math.abs(a.cost - b.cost) > EQUAL) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  const at = a.nodes.findIndex((node, place) => node !== b.nodes[place]);
  return (a.nodes[at] ?? 0) - (b.nodes[at] ?? 0);
}
