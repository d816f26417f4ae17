import { MARKINGS, type Marking } from '../vocabulary.ts';
import { Unreadable } from './cells.ts';

/** Characters. Longer is no reference number, and what keys a node must stay far below Neo4j's 8,167 bytes of index key. */
const MAX_ID = 200;

/** Characters, 6,000 bytes at most: names are indexed too. */
const MAX_LINE = 2000;

/** A year outside is a placeholder (1900-01-01, 9999-12-31) or a slip of the pen, and would stretch every count by month. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

/** ISO 8601 day, with a time of day and its zone where there is one (RFC 3339, seconds and zone optional). */
const DAY =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d|:60)?(?:[.,]\d+)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const NUMBER = /^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A reference of the sender's own: one line, at most 200 characters. */
export function identifier(text: string): string {
  if (text.length > MAX_ID)
    throw new Unreadable(`has ${text.length} characters: an id has at most ${MAX_ID}.`);
  return oneLine(text);
}

/** Words on one line. */
export function line(text: string): string {
  if (text.length > MAX_LINE)
    throw new Unreadable(`has ${text.length} characters: at most ${MAX_LINE} are kept.`);
  return oneLine(text);
}

/** Words as they stand, over several lines where need be. */
export function prose(text: string): string {
  return text;
}

function oneLine(text: string): string {
  if (/[\r\n]/.test(text)) {
    throw new Unreadable(
      'runs over several lines: write it on one, and look for a quote that is not closed.',
    );
  }
  return text;
}

/** A calendar day as `YYYY-MM-DD`; of a timestamp the day that it names in its own zone. */
export function day(text: string): string {
  const [, year = '', month = '', date = ''] = DAY.exec(text) ?? [];
  if (year === '') throw new Unreadable('is not an ISO 8601 date: write it as YYYY-MM-DD, as in 2023-11-16.');
  if (!isCalendarDay(Number(year), Number(month), Number(date))) {
    throw new Unreadable('is not a day of the calendar: check the month and the day (YYYY-MM-DD).');
  }
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    throw new Unreadable(`is outside the years ${FIRST_YEAR} to ${LAST_YEAR}: leave an unknown date empty.`);
  }
  return `${year}-${month}-${date}`;
}

/** Gregorian calendar. */
function isCalendarDay(year: number, month: number, date: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= days;
}

/** A weight, a value, a quantity: finite, not negative, with a decimal point. */
export function amount(text: string): number {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) {
    throw new Unreadable(
      'is not a number from 0 up: write it with a decimal point, without sign, unit or thousands separators, as in 1234.5.',
    );
  }
  return number;
}

/** How many there are: digits alone. */
export function count(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Unreadable('is not a count from 0 up: write it in digits, as in 2.');
  return Number(text);
}

/** One of a list of words, whatever the case of its letters; `aliases` are other spellings of them. */
export function word<T extends string>(
  words: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): (text: string) => T {
  const known = new Map<string, T>([
    ...words.map((each) => [each, each] as const),
    ...Object.entries(aliases),
  ]);
  return (text) => {
    const found = known.get(text.toUpperCase().replaceAll(/[\s-]+/g, '_'));
    if (found === undefined) throw new Unreadable(`is not one of ${words.join(', ')}.`);
    return found;
  };
}

/** TLP 2.0 (FIRST, 2022), with or without its `TLP:`. */
export function marking(text: string): Marking {
  const label = text
    .toUpperCase()
    .replace(/^TLP:/, '')
    .replaceAll(/\s/g, '')
    .replace('AMBER_STRICT', 'AMBER+STRICT');
  const found = MARKINGS.find((each) => each === label);
  if (found === undefined) throw new Unreadable(`is not a marking of TLP 2.0: ${MARKINGS.join(', ')}.`);
  return found;
}

/** Admiralty grading: reliability of the source A to F, credibility of the information 1 to 6 (NATO AJP-2.1). */
export function sourceGrade(text: string): string {
  const grade = text.toUpperCase();
  if (!/^[A-F][1-6]$/.test(grade)) {
    throw new Unreadable(
      'is not a grade: a letter A to F for the source, then a digit 1 to 6 for the information, as in B2.',
    );
  }
  return grade;
}

/** `true` or `false`. */
export function truth(text: string): boolean {
  const spelt = text.toLowerCase();
  if (spelt !== 'true' && spelt !== 'false') throw new Unreadable('is neither true nor false.');
  return spelt === 'true';
}
