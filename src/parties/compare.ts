import { distance } from 'fastest-levenshtein';
import type { Levels } from './fields.ts';
import type { Prepare, Prepared, PreparedName, Word } from './record.ts';
import { NOT, slipsOf } from './slips.ts';

const [SAME, SPELT_ALIKE, SPELT_ROUGHLY, COMMON_WORD_LESS, PART, MOSTLY, DIFFERENT] = [0, 1, 2, 3, 4, 5, 6];
const UNKNOWN = -1;

/** Names that have an address without its being one house's: a provider of addresses, a free zone. */
const MANY = 6;
/** What a whole list has to say of a word before it outweighs what is known of words. */
const NAMES_BEFORE = 1_000;
const SHARE_OF_COMMON = 0.005;
const SHARE_OF_OTHERS = 0.0001;
/** Where words are put apart could be in some places. */
const BITS_OF_A_SPACE = 2;
/** Upper bounds of the levels of RARITY, as powers of two. */
const RARITIES = [-12, -8, -4, -1, 1, 4];

/** How two names agree. */
interface Agreement {
  level: number;
  /** What the words that agree say together, in bits. */
  bits: number;
}

/** Compares companies of one list, whose words are rare or common in it. */
export class Comparison {
  readonly #all: Prepare;
  readonly #others: number;

  constructor(all: Prepare) {
    this.#all = all;
    this.#others = Math.log2(all.names + 1);
  }

  /** How the two agree field by field; null where neither name nor number has anything in common. */
  levels(a: Prepared, b: Prepared): Levels | null {
    const registration = this.#registration(a, b);
    const lei =
      a.record.lei === null || b.record.lei === null ? UNKNOWN : Number(a.record.lei !== b.record.lei);
    const name = this.#names(a.names, b.names);
    if (name.level === DIFFERENT && registration !== 0 && lei !== 0) return null;
    const rarity = RARITIES.findIndex((bound) => this.#others - name.bits < bound);
    return [
      name.level,
      rarity < 0 ? RARITIES.length : rarity,
      telling(name.a, name.b),
      legalForm(name.a, name.b),
      a.record.country === null || b.record.country === null
        ? UNKNOWN
        : Number(a.record.country !== b.record.country),
      this.#address(a, b),
      registration,
      lei,
    ];
  }

  #names(as: readonly PreparedName[], bs: readonly PreparedName[]) {
    let best: (Agreement & { a: PreparedName; b: PreparedName }) | null = null;
    for (const a of as) {
      for (const b of bs) {
        const agreement = this.#name(a, b);
        const better =
          best === null ||
          agreement.level < best.level ||
          (agreement.level === best.level && agreement.bits > best.bits);
        if (better) best = { ...agreement, a, b };
      }
    }
    return best ?? { level: DIFFERENT, bits: 0, a: undefined, b: undefined };
  }

  #name(a: PreparedName, b: PreparedName): Agreement {
    if (a.key === b.key) return { level: SAME, bits: this.#sameName(a) };
    const left: Word[] = [];
    const open = [...b.words];
    const agreed: number[] = [];
    for (const word of a.words) {
      const at = open.findIndex(({ sound }) => sound === word.sound);
      if (at < 0) left.push(word);
      else agreed.push(this.#bits(open.splice(at, 1)[0] ?? word, 2));
    }
    let slips = 0;
    const missing = left.filter((word) => {
      const rough = open.map((other) => misspelt(word, other));
      const least = Math.min(...rough);
      const [other] = least === NOT ? [] : open.splice(rough.indexOf(least), 1);
      if (!other) return true;
      slips += least;
      agreed.push(this.#bits(word, 2, this.#all.namesAlike(word, other, least) + wordsAlike(word, least)));
      return false;
    });
    const bits = this.#together(agreed);
    if (missing.length === 0 && open.length === 0)
      return { level: slips > 1 ? SPELT_ROUGHLY : SPELT_ALIKE, bits };
    if (agreed.length === 0 || slips > 0 || missing.length > 0) {
      const joined = this.#joined(a, b);
      if (joined) return joined;
    }
    if (agreed.length === 0) return { level: DIFFERENT, bits };
    const rest = [...missing, ...open];
    if (missing.length === 0 || open.length === 0) {
      const slight = rest.every(({ common }) => common);
      if (!slight && slips > 0) return { level: MOSTLY, bits };
      return { level: slight && slips <= 1 ? COMMON_WORD_LESS : PART, bits };
    }
    const other = Math.max(
      sum(missing.map((word) => this.#bits(word, 1))),
      sum(open.map((word) => this.#bits(word, 1))),
    );
    return { level: bits > other ? MOSTLY : DIFFERENT, bits };
  }

  /** Names that differ in where their words end: "Sea Land" and "Sealand", or romanised without spaces. */
  #joined(a: PreparedName, b: PreparedName): Agreement | null {
    if (a.figures !== b.figures) return null;
    const longest = Math.max(a.joined.length, b.joined.length);
    const allowed = longest >= 18 ? 2 : longest >= 12 ? 1 : 0;
    if (longest < 8 || Math.abs(a.joined.length - b.joined.length) > allowed) return null;
    if (distance(a.joined, b.joined) > allowed) return null;
    const words = a.words.length > b.words.length ? a.words : b.words;
    // Words of their own that differ in a letter are no slip: "Marina Trading", "Marine Trading".
    if (a.words.length === b.words.length) return null;
    return {
      level: SPELT_ALIKE,
      bits: this.#together(words.map((word) => this.#bits(word, 1))) - BITS_OF_A_SPACE,
    };
  }

  /** A name that companies of several countries have is no rare one, whatever its words. */
  #sameName({ words, shared }: PreparedName): number {
    const bits = this.#together(words.map((word) => this.#bits(word, 1)));
    const elsewhere = shared.countries.size - 1;
    return elsewhere < 1 ? bits : Math.min(bits, Math.log2(this.#all.names / elsewhere));
  }

  /** How much it says that a name has this word: by how many other names have it. */
  #bits(word: Word, ownNames: number, names = word.names): number {
    const before = word.common ? SHARE_OF_COMMON : SHARE_OF_OTHERS;
    const share = (Math.max(0, names - ownNames) + NAMES_BEFORE * before) / (this.#all.names + NAMES_BEFORE);
    return -Math.log2(Math.min(1, share));
  }

  /** The rarest word says what it says; others go with it, and say half. */
  #together(bits: readonly number[]): number {
    const most = Math.max(0, ...bits);
    return most + (sum(bits) - most) / 2;
  }

  #address(a: Prepared, b: Prepared): number {
    const [one, other] = [a.address, b.address];
    if (one === null || other === null) return UNKNOWN;
    if (one === other) return Math.max(one.names, 1) > MANY ? 1 : 0;
    const bitsOf = (words: readonly string[]) => sum(words.map((word) => this.#all.addressBits(word)));
    const shared = one.words.filter((word) =>
      other.words.some((each) => each === word || slipsOf(word, each) <= 1),
    );
    if (shared.length === 0) return 4;
    const share = bitsOf(shared) / Math.min(bitsOf(one.words), bitsOf(other.words));
    if (share < 0.7) return 3;
    const numbered = one.numbers.some((number) => other.numbers.includes(number));
    if (numbered) return Math.max(one.names, other.names) > MANY ? 1 : 0;
    // One of two houses of one street is as near as a street alone.
    return shared.length > 1 || one.numbers.length + other.numbers.length === 0 ? 2 : 3;
  }

  #registration(a: Prepared, b: Prepared): number {
    const [one, other] = [a.registration, b.registration];
    const country = a.record.country;
    if (one === null || other === null || country === null || country !== b.record.country) return UNKNOWN;
    if (one === other) return 0;
    return one.length >= 7 && distance(one, other) === 1 ? 1 : 2;
  }
}

/** Numbers, countries and arms of a house; unknown where neither name has any. */
function telling(a: PreparedName | undefined, b: PreparedName | undefined): number {
  if (!a || !b || (a.telling === '' && b.telling === '')) return UNKNOWN;
  if (a.telling === b.telling) return 0;
  return a.telling === '' || b.telling === '' ? 1 : 2;
}

function legalForm(a: PreparedName | undefined, b: PreparedName | undefined): number {
  if (!a?.legal || !b?.legal || a.legal.form === 'co' || b.legal.form === 'co') return UNKNOWN;
  if (a.legal.form === b.legal.form) return 0;
  return a.legal.kind === b.legal.kind ? 1 : 2;
}

/** How many words like a short one there are that no small list has: about four times as many with each letter less. */
const wordsAlike = ({ text }: Word, slips: number): number =>
  (slips / 2) * 4 ** (7 - Math.min(8, text.length));

/** How many slips one word is from the other: letters left out, doubled, changed about; cut short counts as two. */
function misspelt(a: Word, b: Word): number {
  if (a.text.length < 5 || b.text.length < 5 || a.figures || b.figures) return NOT;
  // Words that many names have are words, however alike.
  if ((a.common || a.names > 3) && (b.common || b.names > 3)) return NOT;
  const slips = slipsOf(a.text, b.text);
  if (slips < NOT) return slips;
  if (slipsOf(a.sound, b.sound) === 1) return 2;
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  return short.length >= 5 && long.startsWith(short) ? 2 : NOT;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
