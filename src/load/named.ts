import type { RunInTransaction } from '../cypher/graph.ts';
import {
  cover,
  makeContainers,
  makeRoutes,
  makeStretches,
  makeStubs,
  makeUnlistedPorts,
  makeVessels,
  missingCompanies,
  missingPlaces,
  missingRoutes,
} from '../cypher/load.generated.ts';
import { type Known, type NamedKeys, StaleError } from './known.ts';
import { type StretchKey, stretchesOf } from './stretches.ts';

/** What had to be made because rows name it. */
export interface Made {
  /** Companies that only a shipment or seizure names. */
  stubs: string[];
  /** Places that no reference list has. */
  unlistedPlaces: string[];
}

/** Sees to it that all that a batch names by key is there; always in one order of kinds, and sorted within each. */
export async function makeNamed(run: RunInTransaction, known: Known, named: NamedKeys): Promise<Made> {
  const stubs = await makeCompanies(run, known.unknown('companies', named.companies));
  const imos = known.unknown('vessels', named.vessels);
  if (imos.length > 0) await run(makeVessels, { imos });
  const numbers = known.unknown('containers', named.containers);
  if (numbers.length > 0) await run(makeContainers, { numbers });
  const unlistedPlaces = await makePlaces(run, known.unknown('places', named.places));
  await makeRoutesWithStretches(run, known.unknown('routes', named.routes));
  return { stubs, unlistedPlaces };
}

async function makeCompanies(run: RunInTransaction, unknown: string[]): Promise<string[]> {
  if (unknown.length === 0) return [];
  const ids = (await run(missingCompanies, { ids: unknown })).map((row) => row.id);
  if (ids.length > 0) await run(makeStubs, { ids });
  return ids;
}

async function makePlaces(run: RunInTransaction, unknown: string[]): Promise<string[]> {
  if (unknown.length === 0) return [];
  const codes = (await run(missingPlaces, { codes: unknown })).map((row) => row.code);
  const country = codes.find((code) => code.length === 2);
  if (country)
    throw new Error(`The graph has no country ${country}: its reference places were never loaded.`);
  if (codes.length > 0) await run(makeUnlistedPorts, { locodes: codes });
  return codes;
}

async function makeRoutesWithStretches(run: RunInTransaction, unknown: string[]): Promise<void> {
  if (unknown.length === 0) return;
  const keys = (await run(missingRoutes, { keys: unknown })).map((row) => row.key);
  if (keys.length === 0) return;
  const routes = keys.map((key) => {
    const stops = key.split('>');
    return { key, stops, stretches: stretchesOf(stops) };
  });
  await run(makeStretches, { stretches: distinct(routes.flatMap((route) => route.stretches)) });
  const stopped = await run(makeRoutes, { routes: routes.map(({ key, stops }) => ({ key, stops })) });
  const covered = await run(cover, {
    routes: routes.map(({ key, stretches }) => ({
      key,
      stretches: stretches.map((stretch) => [stretch.level, stretch.key]),
    })),
  });
  checkLinks(sum(stopped), sum(routes.map((route) => ({ links: route.stops.length }))));
  checkLinks(sum(covered), sum(routes.map((route) => ({ links: route.stretches.length }))));
}

/** Holds what statements tied against what their rows name. */
export function checkLinks(found: number, expected: number): void {
  if (found !== expected) throw new StaleError(`${expected} relationships were due, ${found} were made.`);
}

export function sum(rows: readonly { links: number }[]): number {
  return rows.reduce((total, row) => total + row.links, 0);
}

function distinct(stretches: readonly StretchKey[]): StretchKey[] {
  const byKey = new Map(stretches.map((stretch) => [`${stretch.level} ${stretch.key}`, stretch]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stretch]) => stretch);
}
