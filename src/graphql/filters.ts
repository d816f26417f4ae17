import { PortolanError } from '../errors.ts';
import { countries, country } from '../places/countries.ts';
import { isLocode } from '../places/place.ts';
import { RILOS } from '../places/wco-regions.ts';
import type { WcoRegion } from '../vocabulary.ts';

/** An optional input: absent and null mean the same. */
export type Maybe<T> = T | null | undefined;

/** Null where nothing was asked; an empty list is refused, since it could mean both everything and nothing. */
export function listOf<T>(argument: string, values: Maybe<readonly T[]>): readonly T[] | null {
  if (values == null) return null;
  if (values.length === 0) {
    throw new PortolanError('BAD_FILTER', `${argument} is an empty list: leave it out to ask for all.`, {
      argument,
    });
  }
  return values;
}

export function countryCodes(argument: string, codes: Maybe<readonly string[]>): readonly string[] | null {
  return listOf(argument, codes)?.map((code) => countryCode(argument, code)) ?? null;
}

/** Codes of places (`PABLB`) and countries (`PA`), in capitals. */
export function placeCodes(argument: string, codes: Maybe<readonly string[]>): readonly string[] | null {
  return (
    listOf(argument, codes)?.map((text) => {
      const code = text.trim().toUpperCase();
      if (code.length === 2) return countryCode(argument, code);
      if (!isLocode(code)) {
        const message = `${argument}: "${text}" is neither a UN/LOCODE (PABLB) nor a country (PA).`;
        throw new PortolanError('BAD_KEY', message, { argument });
      }
      countryCode(argument, code.slice(0, 2));
      return code;
    }) ?? null
  );
}

function countryCode(argument: string, text: string): string {
  const code = text.trim().toUpperCase();
  if (!country(code)) {
    throw new PortolanError('UNKNOWN_COUNTRY', `${argument}: ISO 3166-1 has no country "${text}".`, {
      argument,
    });
  }
  return code;
}

/** The countries of WCO regions. */
export function countriesOf(
  argument: string,
  regions: Maybe<readonly WcoRegion[]>,
): readonly string[] | null {
  const wanted = listOf(argument, regions);
  return (
    wanted &&
    countries()
      .filter(({ wcoRegion }) => wanted.includes(wcoRegion))
      .map(({ code }) => code)
  );
}

/** The countries that are both among the named ones and in the named regions; null where neither is named. */
export function countriesWithin(filter: {
  countries?: Maybe<readonly string[]>;
  regions?: Maybe<readonly WcoRegion[]>;
}): readonly string[] | null {
  const named = countryCodes('countries', filter.countries);
  const inRegions = countriesOf('regions', filter.regions);
  return named && inRegions ? named.filter((code) => inRegions.includes(code)) : (named ?? inRegions);
}

/** HS codes by their first digits; dots and blanks are dropped. */
export function hsPrefixes(argument: string, prefixes: Maybe<readonly string[]>): readonly string[] | null {
  return (
    listOf(argument, prefixes)?.map((text) => {
      const digits = text.replaceAll(/[.\s]/g, '');
      if (!/^\d{2,10}$/.test(digits)) {
        throw new PortolanError('BAD_FILTER', `${argument}: "${text}" is no HS code: give 2 to 10 digits.`, {
          argument,
        });
      }
      return digits;
    }) ?? null
  );
}

export function period(from: Maybe<string>, to: Maybe<string>): { from: string | null; to: string | null } {
  if (from && to && from > to) {
    throw new PortolanError('EMPTY_PERIOD', `from (${from}) is after to (${to}).`, { argument: 'from' });
  }
  return { from: from ?? null, to: to ?? null };
}

/** A lower and an upper bound that leave room between them. */
export function range(
  name: string,
  least: Maybe<number>,
  most: Maybe<number>,
): { least: number | null; most: number | null } {
  for (const [argument, bound] of [
    [`min${name}`, least],
    [`max${name}`, most],
  ] as const) {
    if (bound != null && (bound < 0 || !Number.isFinite(bound))) {
      throw new PortolanError('BAD_FILTER', `${argument} must be 0 or more, not ${bound}.`, { argument });
    }
  }
  if (least != null && most != null && least > most) {
    throw new PortolanError('BAD_FILTER', `min${name} (${least}) is above max${name} (${most}).`, {
      argument: `min${name}`,
    });
  }
  return { least: least ?? null, most: most ?? null };
}

/** A code or number as the graph has it: case, blanks and hyphens do not matter. */
export function codeOf(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase();
}

/** A vessel's IMO number as the graph has it, with or without IMO before it. */
export function imoOf(text: string): string {
  return codeOf(text).replace(/^IMO:?/, '');
}

/** Names of RILO offices, whatever their case. */
export function rilosOf(argument: string, names: Maybe<readonly string[]>): readonly string[] | null {
  return (
    listOf(argument, names)?.map((text) => {
      const name = text.trim().toUpperCase();
      if (RILOS.some((rilo) => rilo === name)) return name;
      throw new PortolanError('UNKNOWN_REGION', `${argument}: "${text}" is none of ${RILOS.join(', ')}.`, {
        argument,
      });
    }) ?? null
  );
}
