import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { hsPrefixes, type Maybe } from '../graphql/filters.ts';
import type { WatchCriteriaInput, WatchInput } from '../graphql/types.generated.ts';
import { Unreadable } from '../load/cells.ts';
import { containerNumber, imoNumber } from '../load/checkdigits.ts';
import { identifier } from '../load/fields.ts';
import { readRoute, readStop } from '../load/route.ts';
import { country } from '../places/countries.ts';
import { placeByCode } from '../resolvers/links.ts';
import type { SeizureCategory, TransportMode, WatchedRecord } from '../vocabulary.ts';
import { badInput, listOf } from './input.ts';

/** What a watch looks for, as the graph keeps it. */
export interface Criteria {
  records: WatchedRecord[];
  companies: string[];
  vessels: string[];
  containers: string[];
  routes: string[];
  hs: string[];
  places: string[];
  categories: SeizureCategory[];
  modes: TransportMode[];
  minWeightKg: number | null;
  minValueUsd: number | null;
}

const MOST_ENTRIES = 100;
/** Digits of an HS code that stand for a heading: a chapter has a twentieth of all trade. */
const HEADING = 4;

const isCountry = (code: string) => country(code) !== undefined;

/** The criteria, checked; a fault names its field. */
export async function readCriteria(context: Context, { criteria, records }: WatchInput): Promise<Criteria> {
  const read: Criteria = {
    records: recordsOf(records, criteria),
    companies: keysOf('companies', criteria.companies, identifier),
    vessels: keysOf('vessels', criteria.vessels, imoNumber),
    containers: keysOf('containers', criteria.containers, containerNumber),
    routes: keysOf('routes', criteria.routes, (text) => readRoute(text, isCountry).key),
    hs: listOf('input.criteria.hs', hsPrefixes('input.criteria.hs', given(criteria.hs)), MOST_ENTRIES),
    places: keysOf('places', criteria.places, (text) => readStop(text, isCountry).place),
    categories: [...new Set(criteria.categories ?? [])],
    modes: [...new Set(criteria.modes ?? [])],
    minWeightKg: least('minWeightKg', criteria.minWeightKg),
    minValueUsd: least('minValueUsd', criteria.minValueUsd),
  };
  checkBreadth(read);
  await checkPlaces(context, 'input.criteria.places', read.places);
  await checkPlaces(
    context,
    'input.criteria.routes',
    read.routes.flatMap((route) => route.split('>')),
  );
  return read;
}

const given = <T>(values: Maybe<readonly T[]>) => (values?.length === 0 ? null : values);

function recordsOf(records: Maybe<readonly WatchedRecord[]>, { categories }: WatchCriteriaInput) {
  const ofSeizures = (categories?.length ?? 0) > 0;
  const named = [...new Set(given(records) ?? (ofSeizures ? ['SEIZURE'] : ['SHIPMENT', 'SEIZURE']))];
  if (ofSeizures && named.includes('SHIPMENT')) {
    throw badInput(
      'input.records',
      'names shipments, which have none of the categories that criteria.categories asks for',
    );
  }
  return named as WatchedRecord[];
}

function keysOf(
  field: keyof WatchCriteriaInput,
  texts: Maybe<readonly string[]>,
  read: (text: string) => string,
): string[] {
  const argument = `input.criteria.${field}`;
  const keys = listOf(argument, texts, MOST_ENTRIES).map((text) => {
    try {
      return read(text.trim());
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new PortolanError('BAD_KEY', `${argument} ${JSON.stringify(text)} ${error.message}`, {
        argument,
      });
    }
  });
  return [...new Set(keys)];
}

function least(field: 'minWeightKg' | 'minValueUsd', value: Maybe<number>): number | null {
  if (value == null) return null;
  if (value >= 0 && Number.isFinite(value)) return value;
  throw badInput(`input.criteria.${field}`, `must be 0 or more, not ${value}`);
}

/** A watch looks for some thing; what is said of half of all records would bury what its owner wants to know. */
function checkBreadth(criteria: Criteria): void {
  const { companies, vessels, containers, routes, hs, places, categories, modes, records } = criteria;
  const closest = companies.length + vessels.length + containers.length + routes.length;
  if (closest + hs.length + places.length === 0) {
    throw new PortolanError(
      'NO_CRITERION',
      'input.criteria must name a company, vessel, container, route, HS code or place to look for.',
      { argument: 'input.criteria' },
    );
  }
  if (closest > 0) return;
  const narrowed =
    categories.length > 0 ||
    modes.length > 0 ||
    criteria.minWeightKg !== null ||
    criteria.minValueUsd !== null ||
    (hs.length > 0 && places.length > 0);
  if (narrowed) return;
  const chapter = hs.find((code) => code.length < HEADING);
  if (chapter !== undefined) {
    throw tooBroad(
      'hs',
      `${chapter} is a whole chapter: give ${HEADING} digits, or say what else has to hold`,
    );
  }
  const whole = places.find((code) => code.length === 2);
  if (whole !== undefined && records.includes('SHIPMENT')) {
    throw tooBroad(
      'places',
      `${whole} is a whole country: name a place, seizures alone, or say what else has to hold`,
    );
  }
}

function tooBroad(field: string, why: string): PortolanError {
  const argument = `input.criteria.${field}`;
  return new PortolanError('TOO_BROAD', `${argument}: ${why}.`, { argument });
}

/** The same words for a place that is not there and one that only hidden records name. */
async function checkPlaces(context: Context, argument: string, codes: readonly string[]): Promise<void> {
  const places = await Promise.all(codes.map((code) => placeByCode(context, code)));
  const missing = codes[places.indexOf(null)];
  if (missing === undefined) return;
  throw new PortolanError('UNKNOWN_PLACE', `${argument}: there is no place ${missing}.`, { argument });
}
