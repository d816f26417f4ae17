import type { Marked } from '../access/audience.ts';
import type { Cells } from './cells.ts';
import { legalEntityIdentifier } from './checkdigits.ts';
import { identifier, line, prose, sourceGrade, truth } from './fields.ts';
import { readMarked } from './marked.ts';
import { type CountryTest, readCountry } from './route.ts';

/** A company as a sender named it; null and empty lists where not known. */
export interface CompanyRow extends Marked {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  aliases: string[];
  address: string | null;
  /** Number in a national register. */
  registration: string | null;
  /** ISO 17442, check digits verified. */
  lei: string | null;
  roles: string[];
  /** Admiralty grade, `B2`. */
  sourceGrade: string | null;
  synthetic: boolean;
}

/** @throws CellError for the first cell that cannot be taken */
export function readCompany(cells: Cells, isCountry: CountryTest): CompanyRow {
  const country = (text: string) => readCountry(text, isCountry);
  return {
    id: cells.required('id', identifier, "every company needs the sender's own id."),
    name: cells.required('name', line, 'every company needs a name.'),
    country: cells.optional('country', country),
    aliases: cells.list('aliases', line),
    address: cells.optional('address', prose),
    registration: cells.optional('registration', line),
    lei: cells.optional('lei', legalEntityIdentifier),
    roles: cells.list('roles', line),
    sourceGrade: cells.optional('source_grade', sourceGrade),
    ...readMarked(cells, country),
    synthetic: cells.optional('synthetic', truth) ?? false,
  };
}
