import type { LegalForm } from './legal-forms.ts';
import { type Address, addressOf, type Name, namesIn, registrationOf, skeleton } from './normalise.ts';
import { Vocabulary } from './slips.ts';
import type { Chance } from './weights.ts';
import { COMMON } from './words.ts';

/** A company as a sender named it. */
export interface CompanyRecord {
  id: string;
  name: string;
  aliases: readonly string[];
  address: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  registration: string | null;
  lei: string | null;
}

/** One word of a name. */
export interface Word {
  text: string;
  sound: string;
  /** In how many different names its sound stands. */
  names: number;
  common: boolean;
  figures: boolean;
}

export interface PreparedName {
  words: readonly Word[];
  /** Its words in alphabetic order, and what they sound like without spaces in their own: equal for names that are the same. */
  key: string;
  joined: string;
  figures: string;
  telling: string;
  /** In how many countries companies have this name. */
  shared: { countries: Set<string> };
  legal: LegalForm | null;
}

/** A company as it is compared. */
export interface Prepared {
  record: CompanyRecord;
  names: readonly PreparedName[];
  address: (Address & { key: string; names: number }) | null;
  registration: string | null;
}

/** More ways of naming one company than this are not looked at. */
const MOST_NAMES = 6;

/** What is known of all companies together: how often words and addresses occur. */
export class Prepare {
  readonly prepared: readonly Prepared[];
  /** Different names, without which no word could be called rare. */
  readonly names: number;
  readonly #addressWords = new Map<string, number>();
  readonly #addresses: number;
  readonly #vocabulary: Vocabulary;

  constructor(records: readonly CompanyRecord[]) {
    const seen = new Map<string, Word>();
    const known = new Map<string, PreparedName['shared']>();
    const atAddress = new Map<string, Set<string>>();
    const addresses = new Map<string, Address & { key: string; names: number }>();
    const wordOf = (text: string) => {
      const sound = skeleton(text);
      const word = seen.get(text) ?? {
        text,
        sound,
        names: 0,
        common: COMMON.has(text),
        figures: /\d/.test(text),
      };
      seen.set(text, word);
      return word;
    };
    const sounds = new Map<string, number>();
    this.prepared = records.map((record) => {
      const texts = [record.name, ...record.aliases].slice(0, MOST_NAMES);
      const names = distinct(texts.flatMap(namesIn).map((name) => prepareName(name, wordOf)));
      for (const name of names) {
        const { key, words, shared } = name;
        name.shared = known.get(key) ?? shared;
        if (record.country !== null) name.shared.countries.add(record.country);
        if (known.has(key)) continue;
        known.set(key, shared);
        for (const sound of new Set(words.map((word) => word.sound)))
          sounds.set(sound, (sounds.get(sound) ?? 0) + 1);
      }
      const address = addressOf(record.address);
      const key =
        address === null ? '' : [record.country ?? '', ...address.numbers, ...address.words].join(' ');
      let shared = addresses.get(key);
      if (address !== null) {
        if (!shared) {
          shared = { ...address, key, names: 0 };
          addresses.set(key, shared);
          for (const word of address.words)
            this.#addressWords.set(word, (this.#addressWords.get(word) ?? 0) + 1);
        }
        const there = atAddress.get(key) ?? new Set();
        there.add(names[0]?.key ?? '');
        atAddress.set(key, there);
      }
      return { record, names, address: shared ?? null, registration: registrationOf(record.registration) };
    });
    for (const word of seen.values()) word.names = sounds.get(word.sound) ?? 1;
    for (const [key, address] of addresses) address.names = atAddress.get(key)?.size ?? 1;
    this.#vocabulary = new Vocabulary(sounds);
    this.names = known.size;
    this.#addresses = addresses.size;
  }

  /** How often two companies have the same country, and the same legal form, by chance. */
  get chance(): Chance {
    return {
      COUNTRY: sameByChance(this.prepared.map(({ record }) => record.country)),
      LEGAL_FORM: sameByChance(this.prepared.map(({ names }) => names[0]?.legal?.form ?? null)),
    };
  }

  /** In how many names a word stands that is as like one of these two as they are like each other. */
  namesAlike(one: Word, other: Word, slips: number): number {
    return Math.max(
      this.#vocabulary.namesAlike(one.sound, slips),
      this.#vocabulary.namesAlike(other.sound, slips),
    );
  }

  /** How much it says, in bits, that two addresses have this word. */
  addressBits(word: string): number {
    return Math.log2((this.#addresses + 20) / ((this.#addressWords.get(word) ?? 0) + 0.5));
  }
}

function sameByChance(values: readonly (string | null)[]): number {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : [...counts.values()].reduce((sum, count) => sum + (count / all) ** 2, 0);
}

function prepareName(name: Name, wordOf: (text: string) => Word): PreparedName {
  const words = name.words.map(wordOf);
  return {
    words,
    key: [...name.words].sort().join(' '),
    joined: skeleton(name.joined),
    figures: name.joined.replace(/\D/g, ''),
    telling: name.telling.join(' '),
    shared: { countries: new Set() },
    legal: name.legal,
  };
}

/** Each name once, that with a legal form before that without. */
function distinct(names: readonly PreparedName[]): PreparedName[] {
  const byKey = new Map<string, PreparedName>();
  for (const name of names) {
    if (!byKey.get(name.key)?.legal) byKey.set(name.key, name);
  }
  return [...byKey.values()].slice(0, MOST_NAMES);
}
