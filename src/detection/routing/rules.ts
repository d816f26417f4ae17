/**
 * Rules of a higher-order network of stops: where the onward traffic depends on more than the present stop.
 *
 * J. Xu, T. L. Wickramarathne, N. V. Chawla, "Representing higher-order dependencies in networks", Science Advances 2
 * (2016), e1600028; without a bound on the order, by the lazy way of M. Saebi, J. Xu, L. M. Kaplan, B. Ribeiro,
 * N. V. Chawla, "Efficient modeling of higher-order dependencies in networks", EPJ Data Science 9 (2020), 15.
 */

/** Paths of stops, numbered from 0: path `i` is stops[starts[i]] up to, not with, stops[starts[i + 1]]. */
export interface Paths {
  stops: Int32Array;
  starts: Int32Array;
  /** Shipments that took each path. */
  weights: ArrayLike<number>;
  /** How many different stops there are. */
  places: number;
}

/** Onward traffic of a context: stops that follow it, and shipments to each. */
interface Onward {
  counts: Map<number, number>;
  total: number;
}

/** No context. */
const NONE = -1;
const NOTHING: Onward = { counts: new Map(), total: 0 };

/**
 * Contexts as a tree, read backwards from the present stop: the context of one stop is a child of the root, the one
 * with a stop more before it is that one's child. Contexts that cannot lead to a rule are not in it.
 */
export class Contexts {
  readonly #places: number;
  readonly #children = new Map<number, number>();
  readonly #onward: Onward[] = [];
  /** The longest context with a rule that is the context or an end of it. */
  readonly #rule: number[] = [];
  #rules = 0;
  #highestOrder = 0;

  constructor(paths: Paths) {
    this.#places = paths.places;
    this.#extract(paths);
  }

  /** How many different stops there are. */
  get places(): number {
    return this.#places;
  }

  /** How many contexts have a rule. */
  get rules(): number {
    return this.#rules;
  }

  /** Most stops of a context with a rule. */
  get highestOrder(): number {
    return this.#highestOrder;
  }

  /** Visits the contexts with a rule that end at the stop at `end`, from one stop to the longest. */
  eachRule(
    stops: ArrayLike<number>,
    start: number,
    end: number,
    visit: (context: number, order: number) => void,
  ): void {
    let context = NONE;
    for (let at = end; at >= start; at--) {
      context = this.#children.get((context + 1) * this.#places + (stops[at] ?? 0)) ?? NONE;
      if (context === NONE) return;
      if (this.#rule[context] === context) visit(context, end - at + 1);
    }
  }

  /** Shipments that went on from a context, in all or to one stop. */
  onward(context: number, stop?: number): number {
    const onward = this.#onward[context];
    return (stop === undefined ? onward?.total : onward?.counts.get(stop)) ?? 0;
  }

  /** All rules: the context's stops in travel order, and the shipments to each next stop. */
  *entries(): Generator<{ context: number[]; counts: ReadonlyMap<number, number> }> {
    const parents = new Map([...this.#children].map(([key, child]) => [child, key]));
    for (let node = 0; node < this.#onward.length; node++) {
      if (this.#rule[node] !== node) continue;
      const context: number[] = [];
      for (let at = node; at !== NONE; ) {
        const key = parents.get(at) ?? 0;
        context.push(key % this.#places);
        at = Math.floor(key / this.#places) - 1;
      }
      yield { context, counts: this.#onward[node]?.counts ?? new Map() };
    }
  }

  /** Order by order: every leg points to its context, as long as a longer one may still tell more. */
  #extract({ stops, starts, weights, places }: Paths): void {
    const legs = legsOf(starts);
    const current = new Int32Array(legs.paths.length).fill(NONE);
    let open = new Set<number>([NONE]);
    for (let order = 1; open.size > 0; order++) {
      const first = this.#onward.length;
      for (let leg = 0; leg < legs.paths.length; leg++) {
        const parent = current[leg] ?? NONE;
        const path = legs.paths[leg] ?? 0;
        const target = legs.targets[leg] ?? 0;
        const at = target - order;
        if (!open.has(parent) || at < (starts[path] ?? 0)) continue;
        const context = this.#childOrNew(parent, (stops[at] ?? 0) + (parent + 1) * places);
        current[leg] = context;
        add(this.#onward[context], stops[target] ?? 0, weights[path] ?? 0);
      }
      open = new Set(this.#judge(first, order));
    }
  }

  /** Gives rules to those of the contexts from `first` on that differ; names those that may have longer ones. */
  *#judge(first: number, order: number): Generator<number> {
    for (let context = first; context < this.#onward.length; context++) {
      const onward = this.#onward[context] ?? NOTHING;
      const shorter = this.#onward[this.#rule[context] ?? NONE];
      if (!shorter || divergence(onward, shorter) > threshold(order, onward.total)) {
        this.#rule[context] = context;
        this.#rules++;
        this.#highestOrder = order;
      }
      const rule = this.#onward[this.#rule[context] ?? NONE] ?? NOTHING;
      if (mayDiverge(rule, order + 1, onward.total)) yield context;
    }
  }

  #childOrNew(parent: number, key: number): number {
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const context = this.#onward.length;
    this.#children.set(key, context);
    this.#onward.push({ counts: new Map(), total: 0 });
    this.#rule.push(parent === NONE ? NONE : (this.#rule[parent] ?? NONE));
    return context;
  }
}

/** Bits by which the onward traffic differs from that of a shorter context (Kullback and Leibler). */
function divergence(onward: Onward, base: Onward): number {
  let bits = 0;
  for (const [stop, count] of onward.counts) {
    const share = count / onward.total;
    bits += share * Math.log2(share / ((base.counts.get(stop) ?? 0) / base.total));
  }
  return bits;
}

/** The longer the context and the fewer its shipments, the more it has to differ. */
function threshold(order: number, shipments: number): number {
  return order / Math.log2(1 + shipments);
}

/**
 * Whether a longer context could differ enough: at most it sends all it has to the rarest stop. It has no more
 * shipments than this one and the bar only rises with the order, so where this is false no longer one has a rule.
 */
function mayDiverge(base: Onward, order: number, shipments: number): boolean {
  let rarest = base.total;
  for (const count of base.counts.values()) rarest = Math.min(rarest, count);
  return Math.log2(base.total / rarest) > threshold(order, shipments);
}

function add(onward: Onward | undefined, stop: number, weight: number): void {
  if (!onward) return;
  onward.counts.set(stop, (onward.counts.get(stop) ?? 0) + weight);
  onward.total += weight;
}

/** Every leg's path and the position in `stops` that it leads to. */
function legsOf(starts: Int32Array): { paths: Int32Array; targets: Int32Array } {
  const paths: number[] = [];
  const targets: number[] = [];
  for (let path = 0; path + 1 < starts.length; path++) {
    for (let at = (starts[path] ?? 0) + 1; at < (starts[path + 1] ?? 0); at++) {
      paths.push(path);
      targets.push(at);
    }
  }
  return { paths: Int32Array.from(paths), targets: Int32Array.from(targets) };
}
