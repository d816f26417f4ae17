import { doubleMetaphone } from 'double-metaphone';
import { hashText } from '../random.ts';
import type { Prepared, PreparedName } from './record.ts';

/** Up to this size all pairs of a block are compared. */
const ALL_PAIRS = 24;
/** In a larger one each with so many behind it, in alphabetic order. */
const WINDOW = 6;
/** A block of more than this has no meaning but that its word is common. */
const LARGEST = 5_000;

/**
 * Which companies are worth comparing: those that share one of a few cheap keys. However many share a key, each is compared
 * with a bounded number of them, so that the work grows with the number of companies and not with its square.
 */
export class Blocks {
  readonly #size: number;
  /** Companies, block by block. */
  readonly #members: Uint32Array;
  /** Where each block begins and ends. */
  readonly #bounds: Uint32Array;
  /** For each company where it stands among the members, and in which block. */
  readonly #first: Uint32Array;
  readonly #places: Uint32Array;
  readonly #blockOf: Uint32Array;
  readonly #stamp: Int32Array;

  constructor(companies: readonly Prepared[]) {
    this.#size = companies.length;
    const order = alphabetic(companies);
    const keyed = keysOf(companies, order);
    const { members, bounds } = grouped(keyed, order);
    this.#members = members;
    this.#bounds = bounds;
    this.#first = new Uint32Array(this.#size + 1);
    for (const member of members) this.#first[member + 1] = (this.#first[member + 1] ?? 0) + 1;
    for (let i = 0; i < this.#size; i++)
      this.#first[i + 1] = (this.#first[i + 1] ?? 0) + (this.#first[i] ?? 0);
    const next = this.#first.slice();
    this.#places = new Uint32Array(members.length);
    this.#blockOf = new Uint32Array(members.length);
    for (let block = 0; block + 1 < bounds.length; block++) {
      for (let place = bounds[block] ?? 0; place < (bounds[block + 1] ?? 0); place++) {
        const at = next[members[place] ?? 0] ?? 0;
        next[members[place] ?? 0] = at + 1;
        this.#places[at] = place;
        this.#blockOf[at] = block;
      }
    }
    this.#stamp = new Int32Array(this.#size).fill(-1);
  }

  /** Companies to compare with this one, each pair from one of its sides only. */
  candidates(company: number, into: number[]): number[] {
    into.length = 0;
    for (let at = this.#first[company] ?? 0; at < (this.#first[company + 1] ?? 0); at++) {
      const place = this.#places[at] ?? 0;
      const block = this.#blockOf[at] ?? 0;
      const [begin, end] = [this.#bounds[block] ?? 0, this.#bounds[block + 1] ?? 0];
      const small = end - begin <= ALL_PAIRS;
      const from = small ? begin : Math.max(begin, place - WINDOW);
      const to = small ? end : Math.min(end, place + WINDOW + 1);
      for (let other = from; other < to; other++) {
        const candidate = this.#members[other] ?? 0;
        if (candidate <= company || this.#stamp[candidate] === company) continue;
        this.#stamp[candidate] = company;
        into.push(candidate);
      }
    }
    return into;
  }
}

/** The place of each company in the order of its name, then its address. */
function alphabetic(companies: readonly Prepared[]): Uint32Array {
  const text = companies.map(
    ({ names, address, record }) => `${names[0]?.key ?? ''} ${address?.key ?? ''} ${record.id}`,
  );
  const sorted = Uint32Array.from(companies.keys()).sort((a, b) =>
    (text[a] ?? '') < (text[b] ?? '') ? -1 : 1,
  );
  const order = new Uint32Array(companies.length);
  sorted.forEach((company, place) => {
    order[company] = place;
  });
  return order;
}

/** Number of a key, times this, plus the place of the company: exact in a double up to two million companies. */
const PLACES = 2 ** 21;

function keysOf(companies: readonly Prepared[], order: Uint32Array): Float64Array {
  let keyed = new Float64Array(companies.length * 16);
  let length = 0;
  companies.forEach((company, index) => {
    for (const key of new Set(blockingKeys(company))) {
      if (length === keyed.length) {
        const larger = new Float64Array(keyed.length * 2);
        larger.set(keyed);
        keyed = larger;
      }
      keyed[length++] = hashText(key) * PLACES + (order[index] ?? 0);
    }
  });
  return keyed.subarray(0, length).sort();
}

function grouped(keyed: Float64Array, order: Uint32Array): { members: Uint32Array; bounds: Uint32Array } {
  const companyAt = new Uint32Array(order.length);
  order.forEach((place, company) => {
    companyAt[place] = company;
  });
  const members = new Uint32Array(keyed.length + order.length);
  const bounds = [0];
  let length = 0;
  for (let from = 0, to = 0; from < keyed.length; from = to) {
    const key = Math.floor((keyed[from] ?? 0) / PLACES);
    while (to < keyed.length && Math.floor((keyed[to] ?? 0) / PLACES) === key) to++;
    if (to - from < 2 || to - from > LARGEST) continue;
    for (let at = from; at < to; at++) members[length++] = companyAt[(keyed[at] ?? 0) % PLACES] ?? 0;
    bounds.push(length);
  }
  // The sorted neighbourhood of all (Hernández and Stolfo 1995): one block more, which is larger than any.
  members.set(companyAt, length);
  if (order.length > 1) bounds.push(length + order.length);
  return { members: members.slice(0, length + order.length), bounds: Uint32Array.from(bounds) };
}

function* blockingKeys({ record, names, address, registration }: Prepared): Generator<string> {
  if (record.lei !== null) yield `L${record.lei}`;
  if (registration !== null) yield `R${record.country} ${registration}`;
  for (const name of names) yield* keysOfName(name, record.country ?? '');
  if (address !== null) {
    const [number = ''] = address.numbers;
    for (const word of address.words) if (number) yield `A${record.country} ${number} ${word}`;
  }
}

/** Of the rarest words, for the others say least: the word, its sound, its two ends, one of which a slip leaves alone. */
function* keysOfName({ words, key, joined }: PreparedName, country: string): Generator<string> {
  yield `N${key}`;
  if (joined.length >= 8) {
    yield `J${joined.slice(0, 8)}`;
    yield `E${joined.slice(-8)}`;
  }
  const rarest = [...words]
    .sort((a, b) => Number(a.common) - Number(b.common) || a.names - b.names)
    .slice(0, 3);
  for (const [i, word] of rarest.entries()) {
    yield `W${word.sound}`;
    if (i > 1) continue;
    yield `P${country} ${doubleMetaphone(word.text)[0]}`;
    const end = word.sound.length >= 7 ? 4 : 3;
    if (word.sound.length < 4) continue;
    yield `B${country} ${word.sound.slice(0, end)}`;
    yield `C${country} ${word.sound.slice(-end)}`;
  }
  if (rarest.length > 1)
    yield `2${rarest
      .slice(0, 2)
      .map(({ sound }) => sound)
      .sort()
      .join(' ')}`;
}
