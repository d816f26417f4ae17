import { setImmediate } from 'node:timers/promises';
import { type EntityKind, type LinkKind, MARKINGS, type Marking } from '../vocabulary.ts';
import { Adjacency, codeOfLink, NO_DAY } from './adjacency.ts';
import { ENTITY_KINDS } from './entity-ids.ts';

/** Takes nodes and links in any order, and packs them. */
export class AdjacencyBuilder {
  readonly #numbers = new Map<EntityKind, Map<string, number>>(ENTITY_KINDS.map((kind) => [kind, new Map()]));
  readonly #links = new Numbers();
  readonly #days: number[] = [];
  readonly #markings: number[] = [];
  readonly #synthetic: number[] = [];
  #size = 0;

  /** The node's number for now. */
  node(kind: EntityKind, key: string): number {
    const numbers = this.#numbers.get(kind) as Map<string, number>;
    let number = numbers.get(key);
    if (number === undefined) {
      number = this.#size++;
      numbers.set(key, number);
      this.#days.push(NO_DAY);
      this.#markings.push(0);
      this.#synthetic.push(0);
    }
    return number;
  }

  /** What the node's own record says. */
  describe(node: number, marking: Marking | null, synthetic: boolean, day = NO_DAY): void {
    this.#days[node] = day;
    this.#markings[node] = marking === null ? 0 : MARKINGS.indexOf(marking) + 1;
    this.#synthetic[node] = Number(synthetic);
  }

  link(from: number, kind: LinkKind, to: number): void {
    this.#links.push(from, to, codeOfLink(kind, false));
  }

  /** Sorts rows by node, neighbour and kind; lets others work between its parts. */
  async build(revision: number): Promise<Adjacency> {
    const size = this.#size;
    const numbers = new Uint32Array(size);
    const keys: string[] = [];
    const starts = [0];
    for (const kind of ENTITY_KINDS) {
      const known = this.#numbers.get(kind) as Map<string, number>;
      for (const key of [...known.keys()].sort()) {
        numbers[known.get(key) as number] = keys.length;
        keys.push(key);
      }
      starts.push(keys.length);
      await setImmediate();
    }
    const links = this.#links.values;
    const count = (links.length / 3) * 2;
    const [from, to, code] = [new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)];
    for (let at = 0, link = 0; at < links.length; at += 3) {
      const [a, b] = [numbers[links[at] as number] as number, numbers[links[at + 1] as number] as number];
      const forwards = links[at + 2] as number;
      from[link] = a;
      to[link] = b;
      code[link++] = forwards;
      from[link] = b;
      to[link] = a;
      code[link++] = forwards + 1;
    }
    await setImmediate();
    // Stable, so that the last one sorts first: by node, then neighbour, then kind.
    let order = counted(code, 64, null);
    order = counted(to, size, order);
    await setImmediate();
    order = counted(from, size, order);
    await setImmediate();
    const offsets = new Uint32Array(size + 1);
    for (const node of from) offsets[node + 1] = (offsets[node + 1] as number) + 1;
    for (let node = 0; node < size; node++)
      offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
    const renumbered = <T extends Int32Array | Uint8Array>(target: T, values: readonly number[]): T => {
      for (let at = 0; at < size; at++) target[numbers[at] as number] = values[at] as number;
      return target;
    };
    await setImmediate();
    return new Adjacency({
      revision,
      starts,
      keys,
      offsets,
      targets: order.map((link) => to[link] as number),
      codes: Uint8Array.from(order, (link) => code[link] as number),
      days: renumbered(new Int32Array(size), this.#days),
      markings: renumbered(new Uint8Array(size), this.#markings),
      synthetic: renumbered(new Uint8Array(size), this.#synthetic),
    });
  }
}

/** Places of `values` in their order, those of one value as they were in `order`. */
function counted(values: Uint32Array | Uint8Array, most: number, order: Uint32Array | null): Uint32Array {
  const next = new Uint32Array(most + 1);
  for (const value of values) next[value + 1] = (next[value + 1] as number) + 1;
  for (let value = 0; value < most; value++)
    next[value + 1] = (next[value + 1] as number) + (next[value] as number);
  const sorted = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const place = order ? (order[at] as number) : at;
    const value = values[place] as number;
    const free = next[value] as number;
    sorted[free] = place;
    next[value] = free + 1;
  }
  return sorted;
}

/** A list of numbers that grows outside of the heap. */
class Numbers {
  #values = new Uint32Array(3 * 4_096);
  #length = 0;

  push(a: number, b: number, c: number): void {
    if (this.#length + 3 > this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = a;
    this.#values[this.#length++] = b;
    this.#values[this.#length++] = c;
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
