import { distance } from 'fastest-levenshtein';

/** No way of writing the same word. */
export const NOT = Number.POSITIVE_INFINITY;

/** One in a word of five letters and more, two in one of eight. The first letter is seldom a slip, and counts as one more. */
export function slipsOf(a: string, b: string): number {
  const short = Math.min(a.length, b.length);
  const allowed = short >= 8 ? 2 : 1;
  if (short < 5 || Math.abs(a.length - b.length) > allowed) return NOT;
  const first = a[0] === b[0] ? 0 : 1;
  const slips = distance(a, b);
  if (slips <= 1) return slips + first;
  if (slips === 2 && transposed(a, b)) return 1 + first;
  return slips + first <= allowed ? slips : NOT;
}

function transposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i] && i < a.length) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Enough to know that a word is one of many. */
const MOST = 400;

/** The words of a list, to be asked how many names have one like another. */
export class Vocabulary {
  /** Words by their first and by their last letters: a slip or two leave one of them alone. */
  readonly #ends = new Map<string, string[]>();
  readonly #names: ReadonlyMap<string, number>;
  readonly #known = new Map<string, number>();

  /** @param names in how many names each word stands */
  constructor(names: ReadonlyMap<string, number>) {
    this.#names = names;
    for (const word of names.keys()) {
      if (word.length < 5 || /\d/.test(word)) continue;
      for (const end of endsOf(word)) {
        const words = this.#ends.get(end);
        if (words) words.push(word);
        else this.#ends.set(end, [word]);
      }
    }
  }

  /** In how many names a word stands that is so many slips or fewer from this one, itself among them. */
  namesAlike(word: string, slips: number): number {
    const key = `${slips} ${word}`;
    let names = this.#known.get(key);
    if (names === undefined) {
      const alike = new Set([word]);
      for (const end of endsOf(word)) {
        for (const other of this.#ends.get(end)?.slice(0, MOST) ?? []) {
          if (other !== word && slipsOf(word, other) <= slips) alike.add(other);
        }
      }
      names = [...alike].reduce((sum, each) => sum + (this.#names.get(each) ?? 0), 0);
      this.#known.set(key, names);
    }
    return names;
  }
}

function endsOf(word: string): [string, string] {
  const length = word.length >= 7 ? 4 : 3;
  return [`^${word.slice(0, length)}`, `${word.slice(-length)}$`];
}
