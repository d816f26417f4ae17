import { type EntityKind, LINK_KINDS, type LinkKind, MARKINGS, type Marking } from '../vocabulary.ts';
import { ENTITY_KINDS, type EntityRef } from './entity-ids.ts';

/** Day of a node that has none. */
export const NO_DAY = -2_147_483_648;

/** A link as rows have it: the number of its kind, and whether it leads from the neighbour to the node. */
export const codeOfLink = (kind: LinkKind, backwards: boolean) =>
  LINK_KINDS.indexOf(kind) * 2 + Number(backwards);
export const kindOfLink = (code: number) => LINK_KINDS[code >> 1] as LinkKind;

export interface AdjacencyArrays {
  revision: number;
  /** Number of the first node of each kind, in the order of ENTITY_KINDS, and at the end how many there are. */
  starts: readonly number[];
  /** Keys of the nodes; those of a kind are together and sorted, so that numbers give the order of ids. */
  keys: readonly string[];
  /** Where the row of each node begins in `targets` and `codes`; one more at the end. */
  offsets: Uint32Array;
  targets: Uint32Array;
  codes: Uint8Array;
  /** Days since 1970 of shipments and seizures. */
  days: Int32Array;
  /** Ranks of markings and one, so that 0 is none. */
  markings: Uint8Array;
  /** 1 where it is generated. */
  synthetic: Uint8Array;
}

/** The graph as those of some audiences see it, in memory: compressed rows, nodes as numbers. */
export class Adjacency {
  readonly revision: number;
  readonly size: number;
  readonly keys: readonly string[];
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly codes: Uint8Array;
  readonly days: Int32Array;
  /** How many seizures were made from each shipment. */
  readonly seized: Uint16Array;
  readonly markings: Uint8Array;
  readonly synthetic: Uint8Array;
  /** Half the binary logarithm of how many links each node has: what it adds to the cost of a step. */
  readonly halfLogs: Float64Array;
  /** Kind of each node, as its place among ENTITY_KINDS. */
  readonly kinds: Uint8Array;
  readonly #starts: readonly number[];

  constructor({
    revision,
    starts,
    keys,
    offsets,
    targets,
    codes,
    days,
    markings,
    synthetic,
  }: AdjacencyArrays) {
    this.revision = revision;
    this.size = keys.length;
    this.keys = keys;
    this.offsets = offsets;
    this.targets = targets;
    this.codes = codes;
    this.days = days;
    this.synthetic = synthetic;
    this.#starts = starts;
    this.markings = markings;
    this.kinds = new Uint8Array(this.size);
    this.seized = new Uint16Array(this.size);
    this.halfLogs = new Float64Array(this.size);
    ENTITY_KINDS.forEach((_, kind) => {
      this.kinds.fill(kind, starts[kind], starts[kind + 1]);
    });
    const takenFrom = codeOfLink('TAKEN_FROM', true);
    for (let node = 0; node < this.size; node++) {
      this.halfLogs[node] = Math.log2(Math.max(1, this.degree(node))) / 2;
      for (let at = this.start(node); at < this.end(node); at++)
        if (codes[at] === takenFrom) this.seized[node] = (this.seized[node] ?? 0) + 1;
    }
  }

  /** The node's number; -1 where there is none. */
  find({ kind, key }: EntityRef): number {
    const at = ENTITY_KINDS.indexOf(kind);
    let [low, high] = [this.#starts[at] ?? 0, this.#starts[at + 1] ?? 0];
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low < end && this.keys[low] === key ? low : -1;
  }

  ref(node: number): EntityRef {
    return { kind: this.kindOf(node), key: this.keys[node] as string };
  }

  kindOf(node: number): EntityKind {
    return ENTITY_KINDS[this.kinds[node] ?? 0] as EntityKind;
  }

  start(node: number): number {
    return this.offsets[node] as number;
  }

  end(node: number): number {
    return this.offsets[node + 1] as number;
  }

  /** Where a node's row comes to neighbours of this kind or a later one. */
  rowFrom(node: number, kind: number): number {
    const least = this.#starts[kind] ?? this.size;
    let [low, high] = [this.start(node), this.end(node)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.targets[middle] as number) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  degree(node: number): number {
    return this.end(node) - this.start(node);
  }

  /** Bytes, about: a key takes some 40. */
  get bytes(): number {
    return 1_000 + this.size * 60 + this.targets.length * 5;
  }
}

const DAY = 86_400_000;

export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function markingOf(rank: number): Marking | null {
  return MARKINGS[rank - 1] ?? null;
}
