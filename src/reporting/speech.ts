import type { Dimension } from '../detection/seizure-statistics.ts';
import { country } from '../places/countries.ts';
import { Format, type Language } from './language.ts';
import { en, type Messages } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, es, fr };

/** A language: its words, its numbers, and names of what records have codes for. */
export class Speech extends Format {
  readonly say: Messages;

  constructor(language: Language) {
    super(language);
    this.say = MESSAGES[language];
  }

  country(code: string): string {
    return country(code)?.names[this.language] ?? code;
  }

  region(code: string | null): string {
    return code === null ? this.say.everywhere : (known(this.say.regions, code) ?? code);
  }

  unit(code: string | null): string {
    return code === null ? '' : (known(this.say.units, code.toUpperCase()) ?? code);
  }

  /** What a value of a dimension is called; `label` is the server's, for names of places. */
  value(dimension: Dimension, value: string | null, label: string): string {
    if (value === null) return this.say.notRecorded;
    switch (dimension) {
      case 'COUNTRY':
        return this.country(value);
      case 'CATEGORY':
        return known(this.say.categories, value) ?? value;
      case 'MODE':
        return known(this.say.modes, value) ?? value;
      case 'PORT':
        return `${label}, ${value.slice(0, 2)}`;
      case 'MONTH':
        return this.month(value);
      case 'YEAR':
        return value;
      default:
        return this.word(value);
    }
  }

  /** A word of a record, translated where it is one that many share. */
  word(value: string): string {
    const upper = value.toUpperCase();
    return known(this.say.words, upper) ?? known(this.say.goods, upper) ?? sentence(value);
  }
}

function known(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** `PHENYLACETIC ACID` → `Phenylacetic acid`; what is written in small letters stays. */
function sentence(value: string): string {
  const words = value.replaceAll('_', ' ').trim();
  if (words !== words.toUpperCase()) return words;
  return words.length <= 4 ? words : words.charAt(0) + words.slice(1).toLowerCase();
}
