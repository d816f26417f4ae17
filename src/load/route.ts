import { isLocode } from '../places/place.ts';
import { Unreadable } from './cells.ts';

/** Whether an ISO 3166-1 alpha-2 code in capitals is a country's. */
export type CountryTest = (code: string) => boolean;

/** A place or, where none is known, a bare country. */
export interface Stop {
  /** UN/LOCODE, or the country's code where `isCountry`. */
  place: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  isCountry: boolean;
}

/** Stops in travel order. */
export interface RouteStops {
  /** The stops' codes joined by `>`: `PECLL>PABLB>NLRTM`. */
  key: string;
  stops: Stop[];
}

/**
 * A route of n stops has n(n-1)/2 stretches, each a node and a counter: 20 stops make 190. A longer list is the track of
 * a vessel, not the way of a consignment.
 */
const MAX_STOPS = 20;

/** A route as the exchange format writes it; case and blanks do not matter. */
export function readRoute(text: string, isCountry: CountryTest): RouteStops {
  const codes = text.split('>');
  if (codes.length < 2) {
    throw new Unreadable(
      'has one stop: a route has 2 or more, joined by ">", as in PECLL>PABLB>NLRTM or PE>NL.',
    );
  }
  if (codes.length > MAX_STOPS) {
    throw new Unreadable(
      `has ${codes.length} stops: at most ${MAX_STOPS} are kept; leave the stops of the vessel's voyage out.`,
    );
  }
  const stops = codes.map((code, i) => readNumberedStop(code, i + 1, text, isCountry));
  // A bare country may follow itself: two stops there of which neither place is known.
  const repeated = stops.findIndex((stop, i) => !stop.isCountry && stop.place === stops[i - 1]?.place);
  if (repeated > 0) {
    throw new Unreadable(
      `has ${stops[repeated]?.place} twice in a row, as stops ${repeated} and ${repeated + 1}: name it once.`,
    );
  }
  return { key: stops.map((stop) => stop.place).join('>'), stops };
}

/** A place (UN/LOCODE) or a country (ISO 3166-1 alpha-2). */
export function readStop(text: string, isCountry: CountryTest): Stop {
  const place = text.replaceAll(/\s/g, '').toUpperCase();
  const bare = /^[A-Z]{2}$/.test(place);
  if (!bare && !isLocode(place)) {
    throw new Unreadable('is neither a UN/LOCODE, as in PECLL, nor a country of ISO 3166-1, as in PE.');
  }
  const country = place.slice(0, 2);
  if (!isCountry(country)) throw new Unreadable(`is in no country: ISO 3166-1 alpha-2 has no ${country}.`);
  return { place, country, isCountry: bare };
}

/** An ISO 3166-1 alpha-2 code. */
export function readCountry(text: string, isCountry: CountryTest): string {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || !isCountry(code)) {
    throw new Unreadable('is not a country: two letters of ISO 3166-1 alpha-2, as in PE.');
  }
  return code;
}

function readNumberedStop(code: string, number: number, route: string, isCountry: CountryTest): Stop {
  try {
    return readStop(code, isCountry);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Unreadable(`has a stop ${number}, "${code.trim()}", that ${error.message}`, route);
  }
}
