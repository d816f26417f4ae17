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
  /** What is known of what is near to the end. */
  #near: Ball | null = null;
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
    const { size } = this.#graph;
    const ends = [new Ball(from, size), new Ball(this.#to, size)] as const;
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
      const cost = ball.costs[next] as number;
      shortest = Math.min(shortest, cost + (other.costs[next] as number));
      // Ends are looked at whatever is to be avoided.
      const turns = this.#forEachStep(next, (neighbour, step) => {
        ball.reach(neighbour, cost + step);
        shortest = Math.min(shortest, cost + step + (other.costs[neighbour] as number));
      });
      if (turns) await setImmediate();
    }
  }

  #learn(ball: Ball, radius: number): void {
    this.#near = ball;
    this.#radius = radius;
  }

  /**
   * The best path from a node that passes none of `blocked` and does not begin with a step to one of `notFirst`; null where there
   * is none that costs at most `most`, or the budget is spent.
   */
  async best(
    from: number,
    maxHops: number,
    blocked: ReadonlySet<number>,
    notFirst: ReadonlySet<number>,
    most = Number.POSITIVE_INFINITY,
  ): Promise<FoundPath | null> {
    const queue = new FlatQueue<Label>();
    /** The fewest hops that each node was settled with: a dearer way is worth nothing unless it is shorter. */
    const fewest = new Map<number, number>();
    // Of many ways with as few hops, the one that has come further is followed first.
    const deeper = this.#conditions.order === 'HOPS' ? 1e-3 : 0;
    const push = (label: Label) => {
      const rest =
        this.#near?.settled[label.node] === 1 ? (this.#near.costs[label.node] as number) : this.#radius;
      if (rest < Number.POSITIVE_INFINITY && label.cost + rest <= most)
        queue.push(label, label.cost + rest - deeper * label.hops);
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
    return 1 + (this.#graph.halfLogs[a] as number) + (this.#graph.halfLogs[b] as number);
  }

  /** True when it is time to let others work. */
  #forEachStep(node: number, visit: (neighbour: number, cost: number) => void): boolean {
    const { targets, codes, days, halfLogs } = this.#graph;
    const { along, avoid, fromDay, toDay, order } = this.#conditions;
    const own = 1 + (halfLogs[node] as number);
    let before = -1;
    for (let at = this.#graph.start(node); at < this.#graph.end(node); at++) {
      const next = targets[at] as number;
      if (next === before || !(along & (1 << ((codes[at] as number) >> 1))) || avoid.has(next)) continue;
      before = next;
      const day = days[next] as number;
      if (day !== NO_DAY && (day < fromDay || day > toDay)) continue;
      visit(next, order === 'HOPS' ? 1 : own + (halfLogs[next] as number));
    }
    return this.#budget.spend(this.#graph.degree(node) + 1);
  }
}

/** Nodes around one end, settled from the nearest outwards. */
class Ball {
  /** Of what was reached; those of what is settled are the least that there are. */
  readonly costs: Float64Array;
  readonly settled: Uint8Array;
  readonly #queue = new FlatQueue<number>();

  constructor(centre: number, size: number) {
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.settled = new Uint8Array(size);
    this.reach(centre, 0);
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
    const node = this.#queue.pop() as number;
    if (this.settled[node] === 1) return undefined;
    this.settled[node] = 1;
    return node;
  }

  reach(node: number, cost: number): void {
    if (cost >= (this.costs[node] as number)) return;
    this.costs[node] = cost;
    this.#queue.push(node, cost);
  }
}

function nodesOf(label: Label): number[] {
  const nodes: number[] = [];
  for (let each: Label | null = label; each; each = each.before) nodes.push(each.node);
  return nodes.reverse();
}
