import { hash } from 'node:crypto';
import type { RunInTransaction } from '../cypher/graph.ts';
import type { Known, NamedKeys } from './known.ts';
import type { Made } from './named.ts';

/** What one batch did to the graph. */
export interface BatchResult extends Made {
  created: number;
  changed: number;
  unchanged: number;
  /** Found or made by this batch, so known to be there once it is committed. */
  named: NamedKeys;
  /** Nodes that nothing names any more were taken away, so what is known may be wrong. */
  dropped: boolean;
}

/** Writes the rows of one kind in a transaction, the last row of an id only; takes the graph's lock where it needs it. */
export type WriteBatch<Row> = (
  run: RunInTransaction,
  rows: readonly Row[],
  known: Known,
) => Promise<BatchResult>;

/** A batch that found nothing to do. */
export const UNTOUCHED: BatchResult = {
  created: 0,
  changed: 0,
  unchanged: 0,
  stubs: [],
  unlistedPlaces: [],
  named: {
    companies: new Set(),
    vessels: new Set(),
    containers: new Set(),
    places: new Set(),
    routes: new Set(),
  },
  dropped: false,
};

/** Rows by what has to be done with them. */
export interface Sorted<Row> {
  fresh: Digested<Row>[];
  changed: Digested<Row>[];
  unchanged: number;
}

export interface Digested<Row> {
  row: Row;
  /** Of all that the row says: an equal one need not be written again. */
  digest: string;
}

/** Tells new, changed and unchanged rows apart by the digests that the graph has; a later row of an id replaces an earlier one. */
export function sortRows<Row extends { id: string }>(
  rows: readonly Row[],
  stored: readonly { id: string; digest: string }[],
): Sorted<Row> {
  const last = new Map(rows.map((row) => [row.id, row]));
  const digests = new Map(stored.map(({ id, digest }) => [id, digest]));
  const sorted: Sorted<Row> = { fresh: [], changed: [], unchanged: rows.length - last.size };
  for (const row of last.values()) {
    const digest = digestOf(row);
    const before = digests.get(row.id);
    if (before === digest) sorted.unchanged++;
    else sorted[before === undefined ? 'fresh' : 'changed'].push({ row, digest });
  }
  return sorted;
}

export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64').slice(0, 22);
}

export const idsOf = (rows: readonly Digested<{ id: string }>[]): string[] => rows.map(({ row }) => row.id);
