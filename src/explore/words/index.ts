import { en, type Words } from './en.ts';
import { es } from './es.ts';

export type Language = 'en' | 'es';
export type { Words };

export const LANGUAGES: Readonly<Record<Language, { name: string; words: Words }>> = {
  en: { name: 'English', words: en },
  es: { name: 'Español', words: es },
};

/** The first of the languages that the browser's user reads, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in LANGUAGES);
  return (known as Language | undefined) ?? 'en';
}

/** Numbers and days as the language writes them. */
export interface Formats {
  number: (value: number) => string;
  /** Few digits: a figure to compare, not to add up. */
  figure: (value: number) => string;
  day: (iso: string) => string;
  month: (iso: string) => string;
}

export function formatsOf(language: Language): Formats {
  const locale = language === 'en' ? 'en-GB' : 'es';
  const utc = { timeZone: 'UTC' } as const;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: true });
  const figures = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...utc });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', ...utc });
  return {
    number: (value) => numbers.format(value),
    figure: (value) =>
      value !== 0 && Math.abs(value) < 0.001 ? powerOfTen(value, numbers) : figures.format(value),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    month: (iso) => months.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`)),
  };
}

/** `3.4 × 10⁻¹⁴`. */
function powerOfTen(value: number, numbers: Intl.NumberFormat): string {
  const [factor = '', power = ''] = value.toExponential(1).split('e');
  const raised = [...power].map((sign) => (sign === '-' ? '⁻' : (SUPERSCRIPTS[Number(sign)] ?? '')));
  return `${numbers.format(Number(factor))} × 10${raised.join('')}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Words that records write as codes: `IN_FREIGHT`, `ROUTINE_INSPECTION`. */
export function plain(code: string | null): string | null {
  return code !== null && /^[A-Z][A-Z_]+$/.test(code) ? code.toLowerCase().replaceAll('_', ' ') : code;
}
