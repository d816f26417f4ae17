/** Numbers with correct check digits that belong to nobody. */

/** IMO ship number from 3,000,000 up: ships' numbers begin with 1 or with 5 to 9 (check digit: IMO Resolution A.1117(30)). */
export function imoNumber(serial: number): string {
  const digits = String(300_000 + serial);
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += Number(digits[i]) * (7 - i);
  return `${digits}${sum % 10}`;
}

/** Made-up owner codes, far from those that shipping lines have. */
const OWNERS = ['QXAU', 'QXDU', 'QXKU', 'QXZU'];

/** Container number by ISO 6346; serial 0 to 3,999,999. Undefined where the standard advises against the number. */
export function containerNumber(serial: number): string | undefined {
  const owner = OWNERS[Math.floor(serial / 1_000_000)] ?? 'QXAU';
  const digits = String(serial % 1_000_000).padStart(6, '0');
  const number = owner + digits;
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += isoValue(number.charCodeAt(i)) * (1 << i);
  const remainder = sum % 11;
  // A remainder of 10 is written 0 and then looks like another number: ISO 6346 asks not to use these.
  return remainder === 10 ? undefined : `${number}${remainder}`;
}

/** A = 10, B = 12 … Z = 38: the multiples of eleven are left out (ISO 6346, Annex A). */
function isoValue(unit: number): number {
  if (unit < 65) return unit - 48;
  const value = unit - 55;
  return value + Math.floor((value - 1) / 10);
}

/** Legal Entity Identifier by ISO 17442 under ZZZZ, a prefix of no issuer; serial up to 8 digits. */
export function legalEntityIdentifier(serial: number): string {
  const base = `ZZZZ00DEMO${String(serial).padStart(8, '0')}`;
  const remainder = modulo97(`${base}00`);
  return base + String(98 - remainder).padStart(2, '0');
}

/** ISO 7064 MOD 97-10 over letters read as 10 to 35. */
function modulo97(text: string): number {
  let remainder = 0;
  for (let i = 0; i < text.length; i++) {
    const value = Number.parseInt(text.charAt(i), 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}
