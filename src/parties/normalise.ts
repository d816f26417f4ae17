import anyAscii from 'any-ascii';
import { type LegalForm, UNSPACED, withoutLegalForm } from './legal-forms.ts';
import { JOINING, mended, OF_ADDRESSES, oneWord, romanNumber, telling } from './words.ts';

/** A name as it is compared: without case, accents, script, legal form and joining words. */
export interface Name {
  /** Words that may carry it, in their order. */
  words: readonly string[];
  /** The same as they stand, without spaces. */
  joined: string;
  /** What tells companies of like names apart: numbers, countries, arms of a house; sorted. */
  telling: readonly string[];
  legal: LegalForm | null;
}

/** Who is only represented or trades under another name: what stands before and behind these words are names of their own. */
const ALSO_KNOWN =
  /\b(?:d[./]?b[./]?a\.?|doing business as|trading as|t\/a|a[./]?k[./]?a\.?|f[./]?k[./]?a\.?|also known as|formerly(?: known as)?)(?=[\s:]|$)/i;
/** What follows is where post goes, not who it is for. */
const CARE_OF = /\s(?:c\s?\/\s?o|care of|attn:?|atn:?)(?=[\s:.]|$)/i;
/** What follows is whose goods they are; what stands before acts for them. */
const BEHALF =
  /^.*\b(?:on behalf of|o\s?\/\s?b\s?\/\s?o|por cuenta de|a nombre de|pour le compte de)(?=[\s:])/i;

/** The names that a text holds, as compared; none where it has no word. */
export function namesIn(text: string): Name[] {
  const own = text.replace(BEHALF, '').split(CARE_OF)[0]?.trim() || text;
  return own
    .split(ALSO_KNOWN)
    .map(nameOf)
    .filter((name) => name.words.length > 0);
}

function nameOf(text: string): Name {
  const { words, legal } = withoutLegalForm(wordsOf(text).map(mended));
  const carrying = words
    .map((word, i) =>
      i > 0 && (word.length > 1 || i === words.length - 1) ? (romanNumber(word) ?? word) : word,
    )
    .filter((word) => !JOINING.has(word));
  const standing = carrying.length > 0 ? carrying : words;
  const kept = standing.map(oneWord);
  const signs = new Set(
    kept.map((word, i) => (i > 0 || /\d/.test(word) ? telling(word) : null)).filter((sign) => sign !== null),
  );
  return { words: kept, joined: standing.join(''), telling: [...signs].sort(), legal };
}

/** Words in small Latin letters and figures; initials with points are one word, as "S.A." is. */
export function wordsOf(text: string): string[] {
  const spaced = UNSPACED.reduce((from, [form, word]) => from.replace(form, word), text.normalize('NFKC'));
  const plain = anyAscii(spaced)
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/['’`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const words: string[] = [];
  let initials = '';
  for (const word of plain === '' ? [] : plain.split(' ')) {
    if (/^[a-z]$/.test(word) && word !== 'y' && word !== 'e') {
      initials += word;
      continue;
    }
    if (initials) words.push(initials);
    initials = '';
    words.push(word);
  }
  if (initials) words.push(initials);
  return words;
}

/** How a word sounds whichever way it was put into Latin letters: "Shchukin" and "Schukin", "Müller" and "Mueller". */
export function skeleton(word: string): string {
  // Of a few letters each counts.
  if (word.length < 5 || /\d/.test(word)) return word;
  return word
    .replace(/shch|sch|sh/g, 'S')
    .replace(/tch|ch|cz/g, 'C')
    .replace(/dzh|zh/g, 'J')
    .replace(/kh|gh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ts|tz/g, 'c')
    .replace(/ks/g, 'x')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[aoulrk])/g, 'k')
    .replace(
      /ae|oe|ue|ou|oo|ee/g,
      (pair) =>
        pair.at(pair === 'ou' || pair === 'oo' ? 1 : 0)?.replace(/o/, pair === 'oo' ? 'u' : 'o') ?? '',
    )
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(?<=[bdfgklmnprt])h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/ii+/g, 'i');
}

/** An address as it is compared: its words without kinds of streets, and its numbers. */
export interface Address {
  words: readonly string[];
  numbers: readonly string[];
}

export function addressOf(text: string | null): Address | null {
  if (text === null) return null;
  const words = wordsOf(text.replace(CARE_OF, ' ')).flatMap((word) => word.match(/\d+|[a-z]+/g) ?? []);
  const numbers = words.filter((word) => /\d/.test(word)).map((word) => word.replace(/^0+(?=\d)/, ''));
  // "Veluweg", "Kreekstraat": the kind of street is part of the word.
  const carrying = words
    .filter((word) => /[a-z]{2}/.test(word) && !OF_ADDRESSES.has(word) && !JOINING.has(word))
    .map((word) => skeleton(word.replace(/(?<=.{3})(?:strasse|straat|str)$/, '')));
  if (carrying.length === 0) return null;
  return { words: [...new Set(carrying)].sort(), numbers: [...new Set(numbers)].sort() };
}

/** Numbers that a form asked for and nobody had. */
const PLACEHOLDER =
  /^(?:N?A|NONE|NULL|NIL|TBA|TBD|UNKNOWN|NOTAPPLICABLE|SN|SINNUMERO|(.)\1*|0?123456789?0?|X+)$/;

/** A registration as it is compared: its figures, as a long number has its country's or its kind's letters at times only, else these too; null where it is no number that one company has. */
export function registrationOf(text: string | null): string | null {
  if (text === null) return null;
  const plain = anyAscii(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');
  const digits = plain.replace(/\D/g, '');
  const nobodys =
    plain.length < 5 || digits.length < 4 || PLACEHOLDER.test(plain) || PLACEHOLDER.test(digits);
  if (nobodys) return null;
  return digits.length >= 7 ? digits : plain;
}
