import type { ExchangeKind } from './columns.ts';
import type { BatchResult } from './commit.ts';

/** How far a file is, while it is being loaded. */
export interface LoadProgress {
  path: string;
  kind: ExchangeKind;
  /** Rows read so far that can be loaded; those of the last batches may not be committed yet. */
  rows: number;
  rejected: number;
  /** Bytes read from the disk, of `size`. */
  bytes: number;
  size: number;
  /** Since the file was begun. */
  rowsPerSecond: number;
}

/** What became of one file. */
export interface FileSummary {
  path: string;
  kind: ExchangeKind;
  /** Rows that could be read: the four below together. */
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  /** Committed by an earlier load of the file that was cut off. */
  resumed: number;
  rejected: number;
  /** Where the rejected rows are listed; null without any. */
  rejectedPath: string | null;
  /** Columns that the format does not know, ignored. */
  unknownColumns: readonly string[];
  seconds: number;
}

/** What became of all files. */
export interface LoadSummary {
  files: FileSummary[];
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  resumed: number;
  rejected: number;
  seconds: number;
  /** Companies made because shipments or seizures name them, by id; at most `MOST_STUBS` of the `stubCount`. */
  stubs: string[];
  stubCount: number;
  /** Places made that no reference list has, by code. */
  unlistedPlaces: string[];
  /** The graph's revision after it. */
  revision: number;
}

/** More than anyone reads; a shipments file without its companies may name a million. */
const MOST_STUBS = 10_000;

/** Adds up what batches did. */
export class Tally {
  created = 0;
  changed = 0;
  unchanged = 0;
  stubCount = 0;
  readonly stubs: string[] = [];
  readonly unlistedPlaces = new Set<string>();

  add(result: BatchResult): void {
    this.created += result.created;
    this.changed += result.changed;
    this.unchanged += result.unchanged;
    this.stubCount += result.stubs.length;
    this.stubs.push(...result.stubs.slice(0, MOST_STUBS - this.stubs.length));
    for (const place of result.unlistedPlaces) this.unlistedPlaces.add(place);
  }
}

export function summarise(files: FileSummary[], tallies: readonly Tally[], revision: number): LoadSummary {
  const total = (of: (file: FileSummary) => number) => files.reduce((sum, file) => sum + of(file), 0);
  return {
    files,
    rows: total((file) => file.rows),
    created: total((file) => file.created),
    changed: total((file) => file.changed),
    unchanged: total((file) => file.unchanged),
    resumed: total((file) => file.resumed),
    rejected: total((file) => file.rejected),
    seconds: total((file) => file.seconds),
    stubs: tallies.flatMap((tally) => tally.stubs).sort(),
    stubCount: tallies.reduce((sum, tally) => sum + tally.stubCount, 0),
    unlistedPlaces: [...new Set(tallies.flatMap((tally) => [...tally.unlistedPlaces]))].sort(),
    revision,
  };
}
