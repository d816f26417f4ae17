/**
 * Seeded randomness that gives the same numbers on every machine: only 32-bit integer arithmetic and the four
 * operations and the square root of IEEE 754, because Math.pow, exp, log and cos may differ between engines.
 */

/** Chris Doty-Humphrey's sfc32 of PractRand: three words of seed, a counter from 1, fifteen rounds of mixing. */
export class Sfc32 {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(a: number, b: number, c: number) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    for (let round = 0; round < 15; round++) this.next();
  }

  /** The next word, 0 to 2^32 - 1. */
  next(): number {
    const word = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + word) | 0;
    return word >>> 0;
  }

  /** Uniform in [0, 1), in steps of 2^-32. */
  uniform(): number {
    return this.next() / 0x1_0000_0000;
  }

  /** A whole number from 0 to bound - 1. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  /** A whole number from low to high, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  pick<T>(items: ArrayLike<T>): T {
    return at(items, this.below(items.length));
  }

  /** Low positions far more often than high ones: density falls as rank^-2/3, near what trade statistics show. */
  skewed(size: number): number {
    const u = this.uniform();
    return Math.floor(u * u * u * size);
  }

  /** A factor around 1, bell-shaped on the scale of octaves: 2^(octaves × z), |z| <= 3. */
  around(octaves: number): number {
    const z = (this.uniform() + this.uniform() + this.uniform() - 1.5) * 2;
    return powerOfTwo(octaves * z);
  }
}

/** An own stream for each purpose, so that a draw more in one leaves the others as they were. */
export function stream(seed: number, purpose: string, index = 0): Sfc32 {
  return new Sfc32(hashText(purpose), seed, index);
}

/** The item, or a bug: reads of tables whose bounds the code itself guarantees. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} among ${items.length}.`);
  return item;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A number from 0 to 1 that depends on the key alone: the keys below a share are a sample of that share. */
export function sampleOf(key: string): number {
  return mix32(hashText(key)) / 0x1_0000_0000;
}

/** Spreads a small number over 32 bits (the finalizer of MurmurHash3). */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Fisher-Yates; returns a new array. */
export function shuffled<T>(items: readonly T[], random: Sfc32): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = at(result, i);
    result[i] = at(result, j);
    result[j] = held;
  }
  return result;
}

/** Draws positions by weight in constant time (Vose 1991, the alias method). */
export class AliasTable {
  readonly #keep: Float64Array;
  readonly #alias: Uint32Array;

  constructor(weights: readonly number[]) {
    const size = weights.length;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!(total > 0)) throw new RangeError('An alias table needs a positive weight.');
    const scaled = weights.map((weight) => (weight * size) / total);
    this.#keep = new Float64Array(size).fill(1);
    this.#alias = new Uint32Array(size);
    const small: number[] = [];
    const large: number[] = [];
    scaled.forEach((weight, i) => {
      (weight < 1 ? small : large).push(i);
    });
    while (small.length > 0 && large.length > 0) {
      const low = at(small, small.length - 1);
      const high = at(large, large.length - 1);
      small.pop();
      this.#keep[low] = at(scaled, low);
      this.#alias[low] = high;
      scaled[high] = at(scaled, high) - (1 - at(scaled, low));
      if (at(scaled, high) < 1) {
        large.pop();
        small.push(high);
      }
    }
  }

  /** The position that a uniform number in [0, 1) falls on. */
  locate(u: number): number {
    const x = u * this.#keep.length;
    const i = Math.floor(x);
    return x - i < at(this.#keep, i) ? i : at(this.#alias, i);
  }

  draw(random: Sfc32): number {
    return this.locate(random.uniform());
  }
}

/** Steps of an octave that powerOfTwo rounds to: 2^(1/16) is four square roots of 2. */
const STEPS = 16;
const OCTAVES = 12;
const POWERS = ((): Float64Array => {
  const step = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(2))));
  const powers = new Float64Array(2 * OCTAVES * STEPS + 1);
  powers[OCTAVES * STEPS] = 1;
  for (let k = 1; k <= OCTAVES * STEPS; k++) {
    powers[OCTAVES * STEPS + k] = at(powers, OCTAVES * STEPS + k - 1) * step;
    powers[OCTAVES * STEPS - k] = at(powers, OCTAVES * STEPS - k + 1) / step;
  }
  return powers;
})();

function powerOfTwo(exponent: number): number {
  const step = Math.round(exponent * STEPS) + OCTAVES * STEPS;
  return at(POWERS, Math.min(Math.max(step, 0), POWERS.length - 1));
}
