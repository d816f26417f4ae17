/** Two: a third was measured to add nothing, since commits wait for each other. */
export const SESSIONS = 2;

/** Rows of one session that are written together, and the line of each. */
export interface Batch<Row> {
  session: number;
  rows: Row[];
  lines: number[];
}

/**
 * Deals rows out to sessions by their id, so that two rows of one id keep the file's order, and has full batches
 * written: one at a time for each session, the sessions side by side.
 *
 * Batches are cut by number of rows alone, so a load that goes on where it was killed cuts them as it would have.
 */
export class Sessions<Row extends { id: string }> {
  readonly #pending: Batch<Row>[];
  readonly #writing: Promise<void>[] = Array.from({ length: SESSIONS }, () => Promise.resolve());
  readonly #size: number;
  readonly #write: (batch: Batch<Row>) => Promise<void>;

  constructor(size: number, write: (batch: Batch<Row>) => Promise<void>) {
    this.#size = size;
    this.#write = write;
    this.#pending = this.#writing.map((_, session) => ({ session, rows: [], lines: [] }));
  }

  /** Takes a row; waits where its session has a full batch and is still writing the one before. */
  async put(row: Row, line: number): Promise<void> {
    const batch = this.#pending[sessionOf(row.id)];
    if (!batch) throw new Error('no such session');
    batch.rows.push(row);
    batch.lines.push(line);
    if (batch.rows.length >= this.#size) await this.#flush(batch);
  }

  /** Writes what is left and waits for all; fails with the first failure. */
  async end(): Promise<void> {
    await Promise.all(this.#pending.map((batch) => (batch.rows.length > 0 ? this.#flush(batch) : undefined)));
    await Promise.all(this.#writing);
  }

  /** Waits for what is being written, and lets rows that make no full batch wait; fails with the first failure. */
  async pause(): Promise<void> {
    await Promise.all(this.#writing);
  }

  /** Waits until nothing is being written any more, whether it succeeds or not. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#writing);
  }

  async #flush(batch: Batch<Row>): Promise<void> {
    const { session } = batch;
    this.#pending[session] = { session, rows: [], lines: [] };
    await this.#writing[session];
    const writing = this.#write(batch);
    // Whoever waits for it is told of a failure; until then it must not count as unhandled.
    writing.catch(() => undefined);
    this.#writing[session] = writing;
  }
}

/** FNV-1a (Fowler, Noll, Vo): the same session for an id in every run. */
export function sessionOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SESSIONS;
}
