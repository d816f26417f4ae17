import { PortolanError } from '../errors.ts';

/** Each word is looked up in some dozen spellings; more than a name or a line of goods has only cost time. */
const MOST_WORDS = 20;
/** Shorter words are matched by their beginning only: a letter off would match too much. */
const FUZZY_FROM = 4;
/** From here on two letters may be off. */
const VERY_FUZZY_FROM = 8;
/** The index leaves these out, so a row cannot be asked to have them (Lucene's English stop words of 4 letters up). */
const STOP_WORDS = [
  'into',
  'such',
  'that',
  'their',
  'then',
  'there',
  'these',
  'they',
  'this',
  'will',
  'with',
];

/** What is looked for: the index's query, and the words by which its finds are put in order. */
export interface Search {
  search: string;
  words: string[];
}

/**
 * What a person typed as a Lucene query. Words of four letters and more must all be there, begun like this or off by a
 * letter (two in long ones); shorter ones, such as `S.A.` or `de`, only bring forward what has them, unless there are
 * no others.
 *
 * Lucene's own syntax has no effect: a word is quoted, and its parts outside the quotes are letters and digits. Its score
 * is not used: it weighs words by all texts of the index, those too that a viewer may not see.
 */
export function searchFor(text: string): Search {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) {
    const fault = words.length === 0 ? 'no letter or digit' : `${words.length} words`;
    throw new PortolanError('BAD_FILTER', `search has ${fault}: give it 1 to ${MOST_WORDS} words.`, {
      argument: 'search',
    });
  }
  const long = words.filter((word) => partsOf(word).some(isTelling));
  const search = words
    .map((word) => `${long.length === 0 || long.includes(word) ? '+' : ''}(${likeness(word)})`)
    .join(' ');
  return { search, words };
}

/** Small letters without accents, as the index has them: it does not analyse what it looks up by likeness. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Exactly so first. Quoted, the index takes `o'neill` or `s.a.` apart as it did in the record. */
function likeness(word: string): string {
  const parts = partsOf(word).filter((part) => !STOP_WORDS.includes(part));
  const alike = parts.map((part) => {
    const edits = part.length < FUZZY_FROM ? 0 : part.length < VERY_FUZZY_FROM ? 1 : 2;
    return edits === 0 ? `+${part}*` : `+(${part}* ${part}~${edits})`;
  });
  return [
    `"${word.replaceAll(/["\\]/g, ' ')}"^3`,
    ...(alike.length > 0 ? [`(${alike.join(' ')})`] : []),
  ].join(' ');
}

function partsOf(word: string): string[] {
  return word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

function isTelling(part: string): boolean {
  return part.length >= FUZZY_FROM && !STOP_WORDS.includes(part);
}
