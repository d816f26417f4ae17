import { Unreadable } from './cells.ts';

/**
 * Years on whose 1 January an edition of the Harmonized System came into force (WCO: the HS Convention of 1983 and the
 * recommendations that amended it). HS 2028 is accepted and follows on 1 January 2028.
 */
const HS_EDITIONS = [2022, 2017, 2012, 2007, 2002, 1996, 1992, 1988] as const;

/** Harmonized System code, 2 to 10 digits, without the dots and blanks that tariffs print in it. */
export function hsCode(text: string): string {
  const digits = text.replaceAll(/[\s.]/g, '');
  if (!/^\d{2,10}$/.test(digits)) {
    throw new Unreadable('is not an HS code: 2 to 10 digits, dots and blanks allowed, as in 1211.90.');
  }
  if (digits.startsWith('00')) throw new Unreadable('is not an HS code: chapters run from 01 to 99.');
  return digits;
}

/** The edition in force on a day (`YYYY-MM-DD`), by the year of its entry into force; null before 1988. */
export function hsEditionOn(isoDay: string): number | null {
  const year = Number(isoDay.slice(0, 4));
  return HS_EDITIONS.find((edition) => edition <= year) ?? null;
}
