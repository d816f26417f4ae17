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

/** The same steps added up in another order may differ in the last digits. */
export const EQUAL = 1e-9;

/** What rarity counts beside hops: it decides between paths of as many, and never between fewer and more. */
const BESIDE_HOPS = 1e-3;

/** Links that one question looks at, at most: some tenths of a second. It is counted, not timed, so that answers are the same. */
const WORK = 3_000_000;
/** Links between two turns of the event loop. */
const TURN = 100_000;

/** What a question may still look at. */
export class Budget {
  #left = WORK;
  #turn = TURN;

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Counts so much work, and lets others work when it is time. */
  async spend(work: number): Promise<void> {
    if (this.count(work)) await setImmediate();
  }

  /** Counts so much work; true when it is time to let others work. */
  count(work: number): boolean {
    this.#left -= work;
    this.#turn -= work;
    if (this.#turn > 0) return false;
    this.#turn = TURN;
    return true;
  }
}

/** A step from a node of the corridor to another. */
export interface Step {
  node: number;
  /** From the far side of the first node through the other. */
  cost: number;
}

/**
 * The part of the graph that the best paths between two ends lie in.
 *
 * A step costs what its two ends weigh, so a path costs twice the weight of each node that it passes and once that of its
 * ends. What a path has cost when it has passed a node depends on that node and the cheapest way there alone: whoever reaches
 * a node first, in the order of these costs, reaches it best, so each is reached once and a hub's links are read only when its
 * weight is paid. Two such searches meet; the best paths put together where they do bound what is of use, and the search from
 * the far end goes on within that bound, until all that is within it is known exactly.
 */
export class Corridor {
  readonly #graph: Adjacency;
  readonly #conditions: PathConditions;
  readonly #budget: Budget;
  readonly #ahead: Ball;
  readonly #back: Ball;
  readonly #met: FoundPath[] = [];
  readonly #wanted: number;
  readonly #steps = new Map<number, Step[]>();

  private constructor(
    graph: Adjacency,
    from: number,
    to: number,
    wanted: number,
    conditions: PathConditions,
    budget: Budget,
  ) {
    this.#graph = graph;
    this.#conditions = conditions;
    this.#budget = budget;
    this.#wanted = wanted;
    this.#ahead = new Ball(from, graph.size, this.weight(from));
    this.#back = new Ball(to, graph.size, this.weight(to));
  }

  /** @param wanted how many paths it has to hold, where there are so many */
  static async between(
    graph: Adjacency,
    from: number,
    to: number,
    wanted: number,
    conditions: PathConditions,
    budget: Budget,
  ): Promise<Corridor> {
    const corridor = new Corridor(graph, from, to, wanted, conditions, budget);
    await corridor.#open();
    return corridor;
  }

  /** No path of interest costs more. */
  get bound(): number {
    return this.#met[this.#wanted - 1]?.cost ?? Number.POSITIVE_INFINITY;
  }

  /** Paths that were come upon, best first: there may be better ones where the budget is spent. */
  get met(): readonly FoundPath[] {
    return this.#met;
  }

  /** What a node adds to each step that begins or ends at it. */
  weight(node: number): number {
    const rarity = this.#graph.halfLogs[node] as number;
    return 0.5 + (this.#conditions.order === 'HOPS' ? rarity * BESIDE_HOPS : rarity);
  }

  /** What the cheapest way from a node to the far end costs; infinite where it is no use. */
  rest(node: number): number {
    const cost = this.#back.costs[node] as number;
    return cost === 0 ? Number.POSITIVE_INFINITY : cost - this.weight(node);
  }

  /** Steps from a node within the corridor, those nearest to the far end first; each neighbour once. */
  steps(node: number): readonly Step[] {
    const known = this.#steps.get(node);
    if (known) return known;
    const steps: Step[] = [];
    const own = this.weight(node);
    const before = this.#ahead.costs[node] || this.#ahead.radius;
    let last = -1;
    this.#forEachNeighbour(node, (next) => {
      const behind = this.#back.costs[next] as number;
      if (next === last || behind === 0 || before + behind > this.bound + EQUAL) return;
      last = next;
      steps.push({ node: next, cost: own + this.weight(next) });
    });
    steps.sort((a, b) => a.cost + this.rest(a.node) - b.cost - this.rest(b.node) || a.node - b.node);
    this.#steps.set(node, steps);
    return steps;
  }

  async #open(): Promise<void> {
    const [ahead, back] = [this.#ahead, this.#back];
    while (!ahead.isEmpty && !back.isEmpty && ahead.radius + back.radius < this.bound) {
      if (this.#budget.isSpent) return;
      const [ball, other] = ahead.waiting <= back.waiting ? [ahead, back] : [back, ahead];
      await this.#grow(ball, other);
    }
    while (!back.isEmpty && back.radius <= this.bound + EQUAL) {
      if (this.#budget.isSpent) return;
      await this.#grow(back, ahead);
    }
  }

  /** Reaches what is linked with the next node of a ball, but for what is of no use whatever the other finds. */
  async #grow(ball: Ball, other: Ball): Promise<void> {
    const node = ball.pop();
    const cost = ball.costs[node] as number;
    const reached = other.costs[node] as number;
    const { radius } = other;
    const least = reached > 0 ? cost + reached - 2 * this.weight(node) : cost + radius;
    if (least > this.bound + EQUAL) return;
    this.#forEachNeighbour(node, (next) => {
      const beyond = other.costs[next] as number;
      if (beyond > 0) {
        if (cost + beyond < this.bound - EQUAL) this.#meet(ball, node, next);
        if (ball.costs[next] === 0 && cost + beyond <= this.bound + EQUAL)
          ball.reach(next, cost + 2 * this.weight(next), node);
      } else if (ball.costs[next] === 0) {
        const through = cost + 2 * this.weight(next);
        if (through + radius <= this.bound + EQUAL) ball.reach(next, through, node);
      }
    });
    await this.#budget.spend(this.#graph.degree(node) + 1);
  }

  /** Keeps the path over a link between both balls, where it is one and better than those kept. */
  #meet(ball: Ball, node: number, next: number): void {
    const [before, behind] = ball === this.#ahead ? [node, next] : [next, node];
    const nodes = [...this.#ahead.wayTo(before).reverse(), ...this.#back.wayTo(behind)];
    if (nodes.length - 1 > this.#conditions.maxHops || new Set(nodes).size < nodes.length) return;
    const same = nodes.join();
    if (this.#met.some((path) => path.nodes.join() === same)) return;
    const cost = (this.#ahead.costs[before] as number) + (this.#back.costs[behind] as number);
    this.#met.push({ nodes, cost });
    this.#met.sort((a, b) => a.cost - b.cost);
    this.#met.length = Math.min(this.#met.length, this.#wanted);
  }

  #forEachNeighbour(node: number, visit: (neighbour: number) => void): void {
    const { targets, codes, days } = this.#graph;
    const { along, avoid, fromDay, toDay } = this.#conditions;
    for (let at = this.#graph.start(node), end = this.#graph.end(node); at < end; at++) {
      const next = targets[at] as number;
      if (!(along & (1 << ((codes[at] as number) >> 1))) || (avoid.size > 0 && avoid.has(next))) continue;
      const day = days[next] as number;
      if (day !== NO_DAY && (day < fromDay || day > toDay)) continue;
      visit(next);
    }
  }
}

/** Nodes around one end, in the order of what a path costs that comes from there and has passed them. */
class Ball {
  /** 0 where not reached. */
  readonly costs: Float64Array;
  readonly #before: Int32Array;
  readonly #queue = new FlatQueue<number>();

  constructor(centre: number, size: number, weight: number) {
    // Fresh arrays cost nothing before they are written on.
    this.costs = new Float64Array(size);
    this.#before = new Int32Array(size);
    this.reach(centre, weight, -1);
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** What is not reached costs more than this before it is passed. */
  get radius(): number {
    return this.#queue.peekValue() ?? Number.POSITIVE_INFINITY;
  }

  pop(): number {
    return this.#queue.pop() as number;
  }

  reach(node: number, cost: number, before: number): void {
    this.costs[node] = cost;
    this.#before[node] = before;
    this.#queue.push(node, cost);
  }

  /** From a node back to the centre. */
  wayTo(node: number): number[] {
    const way: number[] = [];
    for (let each = node; each >= 0; each = this.#before[each] as number) way.push(each);
    return way;
  }
}
