import { hash } from 'node:crypto';
import type { Audience } from '../access/audience.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import type { Statement } from '../cypher/statement.ts';
import type { NamedKeys } from './known.ts';
import type { Change } from './revision.ts';
import type { Watches } from './watches.ts';

/** How the rows of one kind get into the graph. */
export interface Writer<Row> {
  /** The digests of those rows that the graph has. */
  digests: Statement<{ ids: readonly string[] }, { id: string; digest: string }>;
  /** What rows name by key, which is there when `write` is called. */
  named: (rows: readonly Digested<Row>[]) => NamedKeys;
  /** The audiences that a row needs in the graph, its own first. */
  audiences: (row: Row) => Audience[];
  /**
   * Writes new and changed rows with all that hangs on them, and leaves with the graph's lock taken.
   *
   * @returns whether nodes that nothing names any more were taken away, and whose world changes beside that of the rows'
   * own audiences
   */
  write: (
    run: RunInTransaction,
    fresh: readonly Digested<Row>[],
    changed: readonly Digested<Row>[],
  ) => Promise<{ dropped: boolean; changed: Change['changed'] }>;
  /** Notes which watches look for rows that have been written, under the graph's lock. */
  note?: (run: RunInTransaction, watches: Watches, written: readonly Digested<Row>[]) => Promise<void>;
}

/** Where in the files a row stands. */
export interface Source {
  /** Number of the reading of its file. */
  loadRun: number;
  line: number;
}

export interface Sourced<Row> {
  row: Row;
  /** Null where it is of no file: a report has versions instead. */
  source: Source | null;
}

export interface Digested<Row> extends Sourced<Row> {
  /** Of all that the row says: an equal one need not be written again. */
  digest: string;
}

/** Rows by what has to be done with them. */
export interface Sorted<Row> {
  fresh: Digested<Row>[];
  changed: Digested<Row>[];
  unchanged: number;
}

/**
 * Tells rows apart by the digests that the graph has; a later row of an id replaces an earlier one. Where it stands is not
 * in the digest: a row that comes again from elsewhere stays as it is, with where it came from first.
 */
export function sortRows<Row extends { id: string }>(
  rows: readonly Sourced<Row>[],
  stored: readonly { id: string; digest: string }[],
): Sorted<Row> {
  const last = new Map(rows.map((sourced) => [sourced.row.id, sourced]));
  const digests = new Map(stored.map(({ id, digest }) => [id, digest]));
  const sorted: Sorted<Row> = { fresh: [], changed: [], unchanged: rows.length - last.size };
  for (const { row, source } of last.values()) {
    const digest = digestOf(row);
    const before = digests.get(row.id);
    if (before === digest) sorted.unchanged++;
    else sorted[before === undefined ? 'fresh' : 'changed'].push({ row, source, digest });
  }
  return sorted;
}

/** 128 bits of SHA-256 over the value as JSON. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64').slice(0, 22);
}

export function idsOf(rows: readonly Digested<{ id: string }>[]): string[] {
  return rows.map(({ row }) => row.id);
}

/** A value that may be unknown as a list of none or one, which UNWIND takes. */
export function listOf(value: string | null | undefined): string[] {
  return value == null ? [] : [value];
}
