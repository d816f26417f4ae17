import { setImmediate } from 'node:timers/promises';
import FlatQueue from 'flatqueue';
import { type Adjacency, NO_DAY } from './adjacency.ts';

export interface PathConditions {
  maxHops: number;
  order: 'RARITY' | 'HOPS';
  /** A bit for each kind of link that is followed. */
  along: number;
  fromDay: number;
  toDay: number;
  avoid: ReadonlySet<number>;
}

export interface FoundPath {
  nodes: number[];
  cost: number;
}

/** Links that one question looks at, at most: a second or so of work. It is counted, not timed, so that answers are the same. */
const WORK = 3_000_000;
/** Links between two turns of the event loop. */
const TURN = 50_000;

/** What a question may still look at. */
export class Budget {
  #left = WORK;
  #turn = TURN;

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Counts so much work; true when it is time to let others work. */
  spend(work: number): boolean {
    this.#left -= work;
    this.#turn -= work;
    if (this.#turn > 0) return false;
    this.#turn = TURN;
    return true;
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
 * Best paths to one end. First the costs to the end are found for what is nearer to it than half of the way, by Dijkstra's
 * search from both ends; they then guide each search from the other end (A*), which never overestimates: what was not reached
 * is at least as far as all that was.
 */
export class PathSearch {
  readonly #graph: Adjacency;
  readonly #conditions: PathConditions;
  readonly #to: number;
  readonly #budget: Budget;
  /** Costs to the end, as far as they are known. */
  readonly #costs = new Map<number, number>();
  /** What is not among them costs at least so much. */
  #radius = 0;

  constructor(graph: Adjacency, to: number, conditions: PathConditions, budget: Budget) {
    this.#graph = graph;
    this.#to = to;
    this.#conditions = conditions;
    this.#budget = budget;
  }

  /** Whether a path may exist, after a search from both ends; what it learns makes later searches fast. */
  async prepare(from: number): Promise<boolean> {
    const ends = [new Ball(from), new Ball(this.#to)] as const;
    let shortest = Number.POSITIVE_INFINITY;
    for (;;) {
      const [a, b] = ends;
      if (a.isEmpty || b.isEmpty) {
        this.#learn(b, b.isEmpty ? Number.POSITIVE_INFINITY : b.radius);
        return shortest < Number.POSITIVE_INFINITY;
      }
      if (a.radius + b.radius >= shortest || this.#budget.isSpent) {
        this.#learn(b, b.radius);
        return true;
      }
      const [ball, other] = a.waiting <= b.waiting ? [a, b] : [b, a];
      const next = ball.pop();
      if (next === undefined) continue;
      const cost = ball.settled.get(next) as number;
      const beyond = other.costOf(next);
      if (beyond !== undefined) shortest = Math.min(shortest, cost + beyond);
      // Ends are looked at whatever is to be avoided.
      const turns = this.#forEachStep(next, (neighbour, step) => {
        ball.reach(neighbour, cost + step);
        const rest = other.costOf(neighbour);
        if (rest !== undefined) shortest = Math.min(shortest, cost + step + rest);
      });
      if (turns) await setImmediate();
    }
  }

  #learn(ball: Ball, radius: number): void {
    for (const [node, cost] of ball.settled) this.#costs.set(node, cost);
    this.#radius = radius;
  }

  /**
   * The best path from a node that passes none of `blocked` and does not begin with a step to one of `notFirst`; null where there
   * is none, or the budget is spent.
   */
  async best(
    from: number,
    maxHops: number,
    blocked: ReadonlySet<number>,
    notFirst: ReadonlySet<number>,
  ): Promise<FoundPath | null> {
    const queue = new FlatQueue<Label>();
    /** The fewest hops that each node was settled with: a dearer way is worth nothing unless it is shorter. */
    const fewest = new Map<number, number>();
    const push = (label: Label) => {
      const rest = this.#costs.get(label.node) ?? this.#radius;
      if (rest < Number.POSITIVE_INFINITY) queue.push(label, label.cost + rest);
    };
    push({ node: from, cost: 0, hops: 0, before: null });
    for (let label = queue.pop(); label; label = queue.pop()) {
      const { node, cost, hops } = label;
      if (node === this.#to) return { nodes: nodesOf(label), cost };
      if (hops >= (fewest.get(node) ?? Number.POSITIVE_INFINITY)) continue;
      fewest.set(node, hops);
      if (hops === maxHops) continue;
      if (this.#budget.isSpent) return null;
      const turns = this.#forEachStep(node, (next, step) => {
        if (blocked.has(next) || (hops === 0 && notFirst.has(next))) return;
        if (hops + 1 >= (fewest.get(next) ?? Number.POSITIVE_INFINITY)) return;
        push({ node: next, cost: cost + step, hops: hops + 1, before: label });
      });
      if (turns) await setImmediate();
    }
    return null;
  }

  /** What a step between two nodes costs. */
  stepCost(a: number, b: number): number {
    if (this.#conditions.order === 'HOPS') return 1;
    return 1 + (Math.log2(this.#graph.degree(a)) + Math.log2(this.#graph.degree(b))) / 2;
  }

  /** True when it is time to let others work. */
  #forEachStep(node: number, visit: (neighbour: number, cost: number) => void): boolean {
    const { targets, codes, days } = this.#graph;
    const { along, avoid, fromDay, toDay, order } = this.#conditions;
    const half = Math.log2(this.#graph.degree(node)) / 2;
    let before = -1;
    for (let at = this.#graph.start(node); at < this.#graph.end(node); at++) {
      const next = targets[at] as number;
      if (next === before || !(along & (1 << ((codes[at] as number) >> 1))) || avoid.has(next)) continue;
      before = next;
      const day = days[next] as number;
      if (day !== NO_DAY && (day < fromDay || day > toDay)) continue;
      visit(next, order === 'HOPS' ? 1 : 1 + half + Math.log2(this.#graph.degree(next)) / 2);
    }
    return this.#budget.spend(this.#graph.degree(node) + 1);
  }
}

/** Nodes around one end, settled from the nearest outwards. */
class Ball {
  readonly settled = new Map<number, number>();
  readonly #reached: Map<number, number>;
  readonly #queue = new FlatQueue<number>();

  constructor(centre: number) {
    this.#reached = new Map([[centre, 0]]);
    this.#queue.push(centre, 0);
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  get radius(): number {
    return this.#queue.peekValue() ?? Number.POSITIVE_INFINITY;
  }

  /** Settles the nearest; undefined where it was settled before. */
  pop(): number | undefined {
    const cost = this.radius;
    const node = this.#queue.pop() as number;
    if (this.settled.has(node)) return undefined;
    this.settled.set(node, cost);
    return node;
  }

  reach(node: number, cost: number): void {
    if (cost >= (this.#reached.get(node) ?? Number.POSITIVE_INFINITY)) return;
    this.#reached.set(node, cost);
    this.#queue.push(node, cost);
  }

  costOf(node: number): number | undefined {
    return this.#reached.get(node);
  }
}

function nodesOf(label: Label): number[] {
  const nodes: number[] = [];
  for (let each: Label | null = label; each; each = each.before) nodes.push(each.node);
  return nodes.reverse();
}
