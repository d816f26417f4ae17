import { Unreadable } from './cells.ts';

/**
 * IMO ship identification number as seven digits, with or without `IMO` before it.
 *
 * The last digit is that of the sum of the first six, weighted 7 down to 2 (IMO resolution A.1117(30), annex).
 */
export function imoNumber(text: string): string {
  const digits = text.toUpperCase().replace(/^IMO[\s:]*/, '');
  if (!/^[1-9]\d{6}$/.test(digits)) {
    throw new Unreadable(
      'is not an IMO ship number: seven digits, with or without IMO before them, as in 9074729.',
    );
  }
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  verify(String(sum % 10), digits.slice(6), 'IMO resolution A.1117(30)');
  return digits;
}

/**
 * Freight container number without blanks: owner code, category U, J or Z, serial number and check digit.
 *
 * Each of the ten characters weighs a power of two; the sum modulo 11, with 10 written as 0 (ISO 6346:2022, annex A).
 */
export function containerNumber(text: string): string {
  const number = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(number)) {
    throw new Unreadable(
      'is not a container number of ISO 6346: three letters, U, J or Z, and seven digits, as in CSQU3054383.',
    );
  }
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += containerValue(number.charAt(i)) * 2 ** i;
  verify(String((sum % 11) % 10), number.slice(10), 'ISO 6346');
  return number;
}

/** A = 10, B = 12 … Z = 38: the multiples of 11 are left out. */
function containerValue(character: string): number {
  const value = Number.parseInt(character, 36);
  return value < 10 ? value : value + Math.floor((value - 1) / 10);
}

/**
 * Legal Entity Identifier: 18 letters and digits and two check digits.
 *
 * Read as one number with A = 10 … Z = 35, it leaves 1 when divided by 97 (ISO 17442-1, ISO/IEC 7064 MOD 97-10).
 */
export function legalEntityIdentifier(text: string): string {
  const lei = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!/^[A-Z0-9]{18}\d{2}$/.test(lei)) {
    throw new Unreadable(
      'is not a Legal Entity Identifier of ISO 17442: 18 letters or digits, then two check digits.',
    );
  }
  const expected = String(98 - modulo97(`${lei.slice(0, 18)}00`)).padStart(2, '0');
  verify(expected, lei.slice(18), 'ISO 17442');
  return lei;
}

function modulo97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}

function verify(expected: string, found: string, standard: string): void {
  if (expected === found) return;
  throw new Unreadable(
    `has the check ${found.length > 1 ? 'digits' : 'digit'} ${found} where ${standard} wants ${expected}: a character is wrong or two are swapped.`,
  );
}
