import { LRUCache } from 'lru-cache';

/** Kinds of nodes that rows name by key and that are made where they are missing. */
export const NAMED_KINDS = ['companies', 'vessels', 'containers', 'places', 'routes'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Keys of each kind. */
export type NamedKeys = Record<NamedKind, Set<string>>;

export function nothingNamed(): NamedKeys {
  return {
    companies: new Set(),
    vessels: new Set(),
    containers: new Set(),
    places: new Set(),
    routes: new Set(),
  };
}

/** Keys of one kind that are kept: more than half the routes of two million shipments, in some 15 MB a kind. */
const MOST_KEYS = 250_000;

/**
 * What this process knows to be in the graph, so that it need not ask in every batch.
 *
 * A hint only: another process may have taken a node away, so statements count what they tie, and a `StaleError` has the
 * batch run again with nothing known.
 */
export class Known {
  readonly #keys = Object.fromEntries(
    NAMED_KINDS.map((kind) => [kind, new LRUCache<string, true>({ max: MOST_KEYS })]),
  ) as Record<NamedKind, LRUCache<string, true>>;

  /** Those that are not known, sorted: the order in which nodes are made, so that two sessions cannot wait for each other. */
  unknown(kind: NamedKind, keys: ReadonlySet<string>): string[] {
    return [...keys].filter((key) => !this.#keys[kind].has(key)).sort();
  }

  /** To be called once they were found, or the transaction that made them is committed. */
  remember(named: NamedKeys): void {
    for (const kind of NAMED_KINDS) for (const key of named[kind]) this.#keys[kind].set(key, true);
  }

  forget(): void {
    for (const kind of NAMED_KINDS) this.#keys[kind].clear();
  }
}

/** A statement tied fewer nodes than its rows name: something that was known is gone. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
}
