import type { RunInTransaction } from '../cypher/graph.ts';
import { type LoadWatchesRow, watches, watchesRevision } from '../cypher/load.generated.ts';
import { entry } from '../maps.ts';
import type { WatchedRecord } from '../vocabulary.ts';
import { stretchesOf } from './stretches.ts';

/** What a watch may name, by how few records have one of a kind: a watch is looked up by the first that it names. */
const NAMED = ['containers', 'vessels', 'companies', 'routes', 'hs', 'places'] as const;
type Named = (typeof NAMED)[number];

/** What a record has of what watches go by; lists may be empty. */
export interface Watchable {
  containers: readonly string[];
  vessels: readonly string[];
  companies: readonly string[];
  /** Keys of whole routes. */
  routes: readonly string[];
  hs: string | null;
  /** Codes of places and countries beside the stops of the routes. */
  places: readonly string[];
  modes: readonly string[];
  categories: readonly string[];
  weightKg: number | null;
  valueUsd: number | null;
}

/** A watch with what it names as sets. */
interface Lookout {
  id: string;
  names: ReadonlyArray<readonly [Named, ReadonlySet<string>]>;
  modes: readonly string[];
  categories: readonly string[];
  minWeightKg: number | null;
  minValueUsd: number | null;
}

type Index = ReadonlyMap<Named, ReadonlyMap<string, readonly Lookout[]>>;

/** The watches of the graph, as records are held against them: each record looks up what it names, whatever watches there are. */
export class Watches {
  #revision = -1;
  #indexes: Partial<Record<WatchedRecord, Index>> = {};

  /** Reads them anew where they have changed; to be called under the graph's lock, so that none changes until the commit. */
  async refresh(run: RunInTransaction): Promise<void> {
    const [state] = await run(watchesRevision, {});
    const revision = state?.revision ?? 0;
    if (revision === this.#revision) return;
    const rows = revision === 0 ? [] : await run(watches, {});
    this.#indexes = { SHIPMENT: indexOf(rows, 'SHIPMENT'), SEIZURE: indexOf(rows, 'SEIZURE') };
    this.#revision = revision;
  }

  /** Whether any looks at records of this kind. */
  lookAt(kind: WatchedRecord): boolean {
    return (this.#indexes[kind]?.size ?? 0) > 0;
  }

  /**
   * Which watches may look for which of these records, by all that their rows say; whether the owner may see what makes a
   * match so is asked of the graph (cypher/watch) before anybody is told.
   */
  find(
    kind: WatchedRecord,
    records: Iterable<Watchable & { id: string }>,
  ): { watch: string; ids: string[] }[] {
    const index: Index = this.#indexes[kind] ?? new Map();
    const found = new Map<string, string[]>();
    const partsOf = stretchesKept();
    for (const record of records) {
      const ids = new Set<string>();
      const keys = (named: Named) => keysOf(record, named, partsOf);
      for (const [named, byKey] of index) {
        for (const key of keys(named)) {
          for (const lookout of byKey.get(key) ?? []) {
            if (!ids.has(lookout.id) && looksFor(lookout, record, keys)) ids.add(lookout.id);
          }
        }
      }
      for (const id of ids) entry(found, id, () => []).push(record.id);
    }
    return [...found].map(([watch, ids]) => ({ watch, ids }));
  }
}

function indexOf(rows: readonly LoadWatchesRow[], kind: WatchedRecord): Index {
  const index = new Map<Named, Map<string, Lookout[]>>();
  for (const row of rows) {
    if (!row.records.includes(kind)) continue;
    const names = NAMED.filter((named) => row[named].length > 0).map(
      (named) => [named, new Set(row[named])] as const,
    );
    const [first] = names;
    if (!first) continue;
    const byKey = entry(index, first[0], () => new Map<string, Lookout[]>());
    for (const key of first[1]) entry(byKey, key, () => []).push({ ...row, names });
  }
  return index;
}

function looksFor(
  { names, modes, categories, minWeightKg, minValueUsd }: Lookout,
  record: Watchable,
  keys: (named: Named) => readonly string[],
): boolean {
  return (
    names.every(([named, wanted]) => keys(named).some((key) => wanted.has(key))) &&
    (modes.length === 0 || record.modes.some((mode) => modes.includes(mode))) &&
    (categories.length === 0 || record.categories.some((category) => categories.includes(category))) &&
    (minWeightKg === null || (record.weightKg ?? -1) >= minWeightKg) &&
    (minValueUsd === null || (record.valueUsd ?? -1) >= minValueUsd)
  );
}

function keysOf(record: Watchable, named: Named, partsOf: (route: string) => string[]): readonly string[] {
  switch (named) {
    case 'routes':
      return record.routes.flatMap(partsOf);
    case 'hs':
      return prefixesOf(record.hs ?? '');
    case 'places':
      return withCountries([...record.places, ...record.routes.flatMap((route) => route.split('>'))]);
    default:
      return record[named];
  }
}

/** All that begin it, of two digits and more. */
const prefixesOf = (hs: string) =>
  Array.from({ length: Math.max(0, hs.length - 1) }, (_, i) => hs.slice(0, i + 2));

const withCountries = (codes: readonly string[]) => codes.flatMap((code) => [code, code.slice(0, 2)]);

/** The parts of routes, reckoned once a route: many records of a batch share one. */
function stretchesKept(): (route: string) => string[] {
  const kept = new Map<string, string[]>();
  return (route) =>
    entry(kept, route, () => [...new Set(stretchesOf(route.split('>')).map(({ key }) => key))]);
}
