import type { Adjacency } from './adjacency.ts';
import { Budget, type FoundPath, type PathConditions, PathSearch } from './path-search.ts';

export interface ShortestPaths {
  paths: FoundPath[];
  /** Whether the search came to its end. */
  complete: boolean;
}

/** The same steps added up in another order may differ in the last digits. */
const EQUAL = 1e-9;
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
      ? byYen(graph, from, to, conditions, budget, first)
      : over(graph, from, via, to, conditions, budget);
  const paths: FoundPath[] = [];
  for await (const path of found) {
    paths.push(path);
    if (paths.length === first) break;
  }
  return { paths, complete: !budget.isSpent };
}

interface Candidate extends FoundPath {
  /** Where it leaves the path that it was made from. */
  deviation: number;
}

/** Yen's algorithm (1971), with Lawler's saving (1972): a path is left only behind where it left the one before. */
async function* byYen(
  graph: Adjacency,
  from: number,
  to: number,
  conditions: PathConditions,
  budget: Budget,
  first = Number.POSITIVE_INFINITY,
): AsyncGenerator<FoundPath> {
  const search = new PathSearch(graph, to, conditions, budget);
  if (!(await search.prepare(from))) return;
  const start = await search.best(from, conditions.maxHops, new Set(), new Set());
  if (!start) return;
  const given: Candidate[] = [];
  const waiting: Candidate[] = [{ ...start, deviation: 0 }];
  for (;;) {
    const path = waiting.sort(byCost).shift();
    if (!path) return;
    given.push(path);
    yield path;
    let rootCost = 0;
    for (let at = 0; at < path.nodes.length - 1; at++) {
      const spur = path.nodes[at] as number;
      if (at >= path.deviation) {
        const root = path.nodes.slice(0, at + 1);
        const taken = given.filter(({ nodes }) => root.every((node, place) => nodes[place] === node));
        const notFirst = new Set(taken.map(({ nodes }) => nodes[at + 1] as number));
        const blocked = new Set(root.slice(0, -1));
        // A path that would not be among the first is not looked for.
        const most =
          (waiting.sort(byCost)[first - given.length - 1]?.cost ?? Number.POSITIVE_INFINITY) + EQUAL;
        const rest = await search.best(spur, conditions.maxHops - at, blocked, notFirst, most - rootCost);
        if (budget.isSpent) return;
        if (rest) {
          const nodes = [...root.slice(0, -1), ...rest.nodes];
          waiting.push({ nodes, cost: rootCost + rest.cost, deviation: at });
        }
      }
      rootCost += search.stepCost(spur, path.nodes[at + 1] as number);
    }
  }
}

/** Paths to a node and on from it, put together: all pairs in the order of what they cost together. */
async function* over(
  graph: Adjacency,
  from: number,
  via: number,
  to: number,
  conditions: PathConditions,
  budget: Budget,
): AsyncGenerator<FoundPath> {
  const part = (a: number, b: number, other: number) => {
    const avoid = new Set([...conditions.avoid, other]);
    const rest = { ...conditions, avoid, maxHops: conditions.maxHops - 1 };
    return new Lazily(byYen(graph, a, b, rest, budget));
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
  budget.spend(Number.POSITIVE_INFINITY);
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
