import type { ColumnType } from './model.ts';

export const REPORT_LANGUAGES = ['en', 'es', 'fr'] as const;
export type Language = (typeof REPORT_LANGUAGES)[number];

const LEAST_CHANCE = 1e-15;

/** As the WCO's members write them: the day before the month in all three. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR' };

/** Writes numbers, days and months as a language does. */
export class Format {
  readonly language: Language;
  readonly #locale: string;

  constructor(language: Language) {
    this.language = language;
    this.#locale = LOCALES[language];
  }

  number(value: number, digits = 0): string {
    return this.#write(value, { maximumFractionDigits: digits });
  }

  /** Three figures that count, however small. */
  small(value: number): string {
    if (value !== 0 && Math.abs(value) < 0.001) {
      const power = Math.floor(Math.log10(Math.abs(value)));
      const factor = this.#write(value / 10 ** power, { maximumFractionDigits: 1 });
      return `${factor === '1' ? '' : `${factor}·`}10${superscript(power)}`;
    }
    return this.#write(value, { maximumSignificantDigits: 3 });
  }

  /** Below this nobody tells one chance from another, and a computer none from zero. */
  chance(value: number): string {
    return value < LEAST_CHANCE ? `< ${this.small(LEAST_CHANCE)}` : this.small(value);
  }

  range({ lower, upper }: { lower: number; upper: number }): string {
    return `${this.small(lower)} – ${this.small(upper)}`;
  }

  share(value: number, signed = false): string {
    return this.#write(value, {
      style: 'percent',
      maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0,
      ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
    });
  }

  /** `2025-10-03`. */
  day(date: string): string {
    const day = this.#date(date, { day: 'numeric', month: 'short', year: 'numeric' });
    return this.language === 'fr' ? day.replace(/^1 /, '1er ') : day;
  }

  /** `2025-10`, or a day in it. */
  month(month: string, width: 'long' | 'short' = 'long'): string {
    return this.#date(`${month.slice(0, 7)}-01`, { month: width, year: 'numeric' });
  }

  period({ from, to }: { from: string; to: string }): string {
    const lastOfMonth = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0));
    const whole = from.endsWith('-01') && to === lastOfMonth.toISOString().slice(0, 10);
    if (whole && from.slice(0, 7) === to.slice(0, 7)) return this.month(from);
    if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
    return whole ? `${this.month(from)} – ${this.month(to)}` : `${this.day(from)} – ${this.day(to)}`;
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(words);
  }

  /** What a text is about, before it. */
  labelled(label: string, text: string): string {
    return this.language === 'fr' ? `${label}\u00a0: ${text}` : `${label}: ${text}`;
  }

  cell(value: string | number | null, type: ColumnType): string {
    if (value === null) return '–';
    if (typeof value === 'string') return type === 'date' ? this.day(value) : value;
    switch (type) {
      case 'share':
        return this.share(value);
      case 'change':
        // A percentage of thousands is read by nobody.
        return value >= 10 ? `×${this.number(value + 1)}` : this.share(value, true);
      case 'small':
        return this.small(value);
      case 'chance':
        return this.chance(value);
      case 'decimal':
        return this.number(value, Math.abs(value) < 100 ? 1 : 0);
      default:
        return this.number(value);
    }
  }

  #write(value: number, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#locale, options).format(value);
  }

  #date(date: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );
  }
}

function superscript(power: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return [...String(power)].map((sign) => (sign === '-' ? '⁻' : digits[Number(sign)])).join('');
}
