import type { Reader } from '../cypher/reader.ts';
import * as statements from '../cypher/recurring-route.generated.ts';
import { readTallies } from '../traffic/tally.ts';
import type { SeizureCategory, StretchLevel } from '../vocabulary.ts';
import { Calls } from './calls.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { Expectation, oncePerShipment } from './expectation.ts';
import type { Exposure, SeizedConsignment } from './finding.ts';

/** What is read to look at seizures month by month. */
export interface Watched {
  months: readonly string[];
  consignments: readonly SeizedConsignment[];
  candidates: readonly Candidate[];
  expectation: Expectation;
  /** By key of a stretch; routes are their own longest stretch. */
  exposures: ReadonlyMap<string, Exposure>;
}

export interface WatchQuery {
  level: StretchLevel;
  categories: readonly SeizureCategory[] | null;
  minObserved: number;
}

/** Consignments that departed in the months, each once, with the stretches that hold enough of them and their traffic. */
export async function watch(
  graph: Reader,
  { level, categories, minObserved }: WatchQuery,
  months: readonly string[],
): Promise<Watched> {
  const fromMonth = months[0] ?? '';
  const afterMonth = monthsAfter(months.at(-1) ?? '', 1);
  const period = { fromMonth, afterMonth };
  const [seizures, places] = await Promise.all([
    graph.run(statements.seizures, {
      from: `${fromMonth}-01`,
      // A consignment is seized some time after it departed.
      to: `${monthsAfter(afterMonth, 12)}-28`,
      categories,
      seizedIn: null,
    }),
    graph.run(statements.calls, period),
  ]);
  const known = new Set(months);
  const consignments = oncePerShipment(seizures).filter(({ departed }) => known.has(departed.slice(0, 7)));
  const candidates = candidatesOf(consignments, level, minObserved);
  const keys = [
    ...new Set([...candidates.map(({ key }) => key), ...consignments.map((each) => routeAt(each, level))]),
  ];
  const rows = await graph.run(statements.traffic, { level, keys, ...period });
  const tallies = places.flatMap(({ texts }) => readTallies(texts, period));
  const expectation = new Expectation(new Calls(['SEIZING_COUNTRY'], tallies), consignments);
  return {
    months,
    consignments,
    candidates,
    expectation,
    exposures: new Map(
      rows.map(({ key, texts }) => [key, expectation.exposureOf(readTallies(texts, period))]),
    ),
  };
}

/** A consignment's route as a key of the level. */
export function routeAt({ route }: SeizedConsignment, level: StretchLevel): string {
  if (level === 'PORT') return route;
  const countries = route.split('>').map((stop) => stop.slice(0, 2));
  return countries.filter((country, index) => country !== countries[index - 1]).join('>');
}

/** The last month in which a shipment called anywhere or a seizure was made; null in an empty graph. */
export async function lastMonth(graph: Reader): Promise<string | null> {
  const [row] = await graph.run(statements.lastMonth, {});
  return row?.month ?? null;
}

/** `2023-11` and 3 give `2024-02`. */
export function monthsAfter(month: string, number: number): string {
  const [year = 1970, first = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, first - 1 + number, 1)).toISOString().slice(0, 7);
}

/** So many months, the last one `last`. */
export function monthsUpTo(last: string, number: number): string[] {
  return Array.from({ length: number }, (_, index) => monthsAfter(last, index - number + 1));
}
