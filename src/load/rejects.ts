import { existsSync } from 'node:fs';
import { access, constants, type FileHandle, open, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { PortolanError } from '../errors.ts';
import type { RejectedRow } from './rows.ts';

export const REJECTED_SUFFIX = '.rejected.csv';

/** Rows. Written together: one call to the disk instead of one a row. */
const BATCH = 200;

/** A CR at the end of an unquoted cell would be read back as part of the line end. */
const DIALECT = { quoted_match: /\r/ };

/** Which input has which fallback list in this run: two of the same name from two directories must not share one. */
const fallbackOwners = new Map<string, string>();

interface RejectWriterOptions {
  /** Told where the list is when it could not be put beside the input. */
  notice?: (text: string) => void;
  /** Where the list goes then; the current directory by default. */
  fallbackDirectory?: string;
}

/**
 * The list of a file's rejected rows, `<file>.rejected.csv` beside it: line, column, value, reason, then the row as it
 * stood. It is made with the first reject and replaces that of an earlier run; a run without rejects takes that one away.
 */
export class RejectWriter {
  #count = 0;
  #batch: string[][] = [];
  #list: { handle: FileHandle; path: string } | null = null;
  readonly #file: { path: string; columns: readonly string[] };
  readonly #beside: string;
  readonly #fallbackDirectory: string;
  readonly #notice: (text: string) => void;

  constructor(file: { path: string; columns: readonly string[] }, options: RejectWriterOptions = {}) {
    this.#file = file;
    this.#beside = `${file.path}${REJECTED_SUFFIX}`;
    this.#fallbackDirectory = options.fallbackDirectory ?? process.cwd();
    this.#notice = options.notice ?? (() => {});
  }

  /** Rows taken so far. */
  get count(): number {
    return this.#count;
  }

  /** @throws PortolanError FILE where the list can be written nowhere */
  async write(reject: RejectedRow): Promise<void> {
    this.#count++;
    this.#batch.push([
      String(reject.line),
      reject.column ?? '',
      reject.value,
      reject.reason,
      ...reject.record,
    ]);
    if (this.#batch.length >= BATCH) await this.flush();
  }

  /** Puts what was taken on the disk. */
  async flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const rows = this.#batch;
    this.#batch = [];
    this.#list ??= await this.#open();
    await this.#list.handle.writeFile(stringify(rows, DIALECT)).catch((error: unknown) => {
      throw unwritable(this.#list?.path ?? this.#beside, error);
    });
  }

  /** Ends the list and returns its path; null where no row was rejected. */
  async close(): Promise<string | null> {
    try {
      await this.flush();
    } finally {
      await this.#list?.handle.close();
    }
    if (this.#list === null) await this.#removeStale();
    return this.#list?.path ?? null;
  }

  async #open(): Promise<{ handle: FileHandle; path: string }> {
    const list = await this.#openBeside();
    const header = ['line', 'column', 'value', 'reason', ...this.#file.columns];
    await list.handle.writeFile(stringify([header], DIALECT));
    return list;
  }

  async #openBeside(): Promise<{ handle: FileHandle; path: string }> {
    try {
      return { handle: await open(this.#beside, 'w'), path: this.#beside };
    } catch (error) {
      const path = this.#claimFallback();
      const handle = await open(path, 'w').catch((second: unknown) => {
        throw unwritable(path, second);
      });
      const cause = error instanceof Error ? error.message : String(error);
      this.#notice(
        `The rejected rows of ${this.#file.path} go to ${path}, since ${this.#beside} cannot be written (${cause}).`,
      );
      return { handle, path };
    }
  }

  /** `<name>.rejected.csv`, with a number where that would be, or in this run has become, another input's list. */
  #claimFallback(): string {
    const owner = resolve(this.#file.path);
    const name = join(this.#fallbackDirectory, basename(this.#file.path));
    for (let number = existsSync(name) ? 2 : 1; ; number++) {
      const path = number === 1 ? `${name}${REJECTED_SUFFIX}` : `${name}.${number}${REJECTED_SUFFIX}`;
      const taken = fallbackOwners.get(path) ?? owner;
      fallbackOwners.set(path, taken);
      if (taken === owner) return path;
    }
  }

  /** Where the list cannot be written beside the input, an earlier run has put it elsewhere. */
  async #removeStale(): Promise<void> {
    try {
      await rm(this.#beside, { force: true });
      await access(dirname(this.#beside), constants.W_OK);
    } catch {
      await rm(this.#claimFallback(), { force: true });
    }
  }
}

function unwritable(path: string, error: unknown): PortolanError {
  const cause = error instanceof Error ? error.message : String(error);
  return new PortolanError(
    'FILE',
    `The rejected rows cannot be written to ${path}: ${cause}.`,
    { path },
    { cause: error },
  );
}
