import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import {
  cover,
  makeContainers,
  makeRoutes,
  makeStretches,
  makeStubs,
  makeUnlistedPorts,
  makeVessels,
  missingCompanies,
  missingContainers,
  missingPlaces,
  missingRoutes,
  missingVessels,
} from '../cypher/load.generated.ts';
import { sampleOf } from '../random.ts';
import { type Known, type NamedKeys, StaleError } from './known.ts';
import { type StretchKey, stretchesOf } from './stretches.ts';

/** What had to be made because rows name it. */
export interface Made {
  /** Companies that only a shipment or seizure names. */
  stubs: string[];
  /** Places that no reference list has. */
  unlistedPlaces: string[];
}

/**
 * Sees to it that all that a batch names by key is there, in a transaction of its own before that of the rows: new
 * containers and routes are shared by the sessions, and whoever made one would keep the others waiting until its rows
 * and counters were written. Cut off in between, it leaves nodes that the same batch finds when it comes again.
 */
export async function makeNamed(graph: Graph, known: Known, named: NamedKeys): Promise<Made> {
  const missing = await findMissing(graph, known, named);
  const { companies, vessels, containers, places, routes } = missing;
  if (Object.values(missing).some((keys) => keys.length > 0)) {
    await graph.write(async (run) => {
      if (companies.length > 0)
        await run(makeStubs, { stubs: companies.map((id) => ({ id, sample: sampleOf(id) })) });
      if (vessels.length > 0) await run(makeVessels, { imos: vessels });
      if (containers.length > 0) await run(makeContainers, { numbers: containers });
      if (places.length > 0) await run(makeUnlistedPorts, { locodes: places });
      if (routes.length > 0) await makeRoutesWithStretches(run, routes);
    });
  }
  known.remember(named);
  return { stubs: companies, unlistedPlaces: places };
}

/** Sorted, so that sessions which make the same ones cannot wait for each other. */
async function findMissing(graph: Graph, known: Known, named: NamedKeys) {
  const ids = known.unknown('companies', named.companies);
  const imos = known.unknown('vessels', named.vessels);
  const numbers = known.unknown('containers', named.containers);
  const codes = known.unknown('places', named.places);
  const keys = known.unknown('routes', named.routes);
  const missing = {
    companies: ids.length === 0 ? [] : (await graph.run(missingCompanies, { ids })).map((row) => row.id),
    vessels: imos.length === 0 ? [] : (await graph.run(missingVessels, { imos })).map((row) => row.imo),
    containers:
      numbers.length === 0 ? [] : (await graph.run(missingContainers, { numbers })).map((row) => row.number),
    places: codes.length === 0 ? [] : (await graph.run(missingPlaces, { codes })).map((row) => row.code),
    routes: keys.length === 0 ? [] : (await graph.run(missingRoutes, { keys })).map((row) => row.key),
  };
  const country = missing.places.find((code) => code.length === 2);
  if (country)
    throw new Error(`The graph has no country ${country}: its reference places were never loaded.`);
  return missing;
}

async function makeRoutesWithStretches(run: RunInTransaction, keys: readonly string[]): Promise<void> {
  const routes = keys.map((key) => {
    const stops = key.split('>');
    return { key, stops, stretches: stretchesOf(stops) };
  });
  const stretches = distinct(routes.flatMap((route) => route.stretches));
  await run(makeStretches, {
    stretches: stretches.map((stretch) => ({ ...stretch, sample: sampleOf(stretch.key) })),
  });
  const stopped = await run(makeRoutes, { routes: routes.map(({ key, stops }) => ({ key, stops })) });
  checkLinks(
    sum(stopped),
    routes.reduce((total, { stops }) => total + stops.length, 0),
  );
  const covered = await run(cover, {
    routes: routes.map(({ key, stretches }) => ({
      key,
      stretches: stretches.map((stretch) => [stretch.level, stretch.key]),
    })),
  });
  checkLinks(
    sum(covered),
    routes.reduce((total, { stretches }) => total + stretches.length, 0),
  );
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
