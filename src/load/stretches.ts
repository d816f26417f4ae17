import type { StretchLevel } from '../vocabulary.ts';

/** A contiguous part of a route. */
export interface StretchKey {
  level: StretchLevel;
  /** Stops in travel order, `PECLL>PABLB`. */
  key: string;
  stopCount: number;
}

/**
 * Every contiguous part of two stops and more, each once, however often the route passes it.
 *
 * At country level consecutive stops in one country are one stop, so a route within one country has no such part.
 */
export function stretchesOf(stops: readonly string[]): StretchKey[] {
  return [...partsOf('PORT', stops), ...partsOf('COUNTRY', countriesOf(stops))];
}

/** The stops' countries, consecutive equal ones taken together. */
export function countriesOf(stops: readonly string[]): string[] {
  const countries: string[] = [];
  for (const stop of stops) {
    const country = stop.slice(0, 2);
    if (countries.at(-1) !== country) countries.push(country);
  }
  return countries;
}

/** Whether a route has the stretch among its parts. */
export function coversStretch(route: string, level: StretchLevel, key: string): boolean {
  const whole = level === 'PORT' ? route : countriesOf(route.split('>')).join('>');
  return `>${whole}>`.includes(`>${key}>`);
}

function partsOf(level: StretchLevel, stops: readonly string[]): StretchKey[] {
  const parts = new Map<string, StretchKey>();
  for (let from = 0; from < stops.length; from++) {
    for (let to = from + 2; to <= stops.length; to++) {
      const key = stops.slice(from, to).join('>');
      parts.set(key, { level, key, stopCount: to - from });
    }
  }
  return [...parts.values()];
}
