import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { appendRecords } from './chain.ts';
import type { AuditRecord } from './entry.ts';

export interface JournalOptions {
  log?: (line: string) => void;
  /** Records that may wait for the graph; the server refuses requests beyond. */
  capacity?: number;
  /** How long the oldest of them may wait before the server refuses requests, milliseconds. */
  patience?: number;
}

/** What a server needs of the log. */
export interface AuditLog {
  /** Why nothing may be read now; null while the log can be kept. */
  refusal(): PortolanError | null;
  /** Takes a record, to be written within a quarter of a second. */
  record(record: AuditRecord): void;
  /** Takes a record, and settles when it is in the graph; fails with AUDIT_UNAVAILABLE where that takes too long. */
  recordSurely(record: AuditRecord): Promise<void>;
  /** Writes what is waiting. */
  close(): Promise<void>;
}

/** Large enough that a transaction for each costs a busy server little. */
const BATCH = 200;
/** Milliseconds that a record which nobody waits for may wait for others. */
const INTERVAL = 200;
/** Some ten seconds of a busy server; with the longest texts a hundred megabytes. */
const CAPACITY = 10_000;
/** Longer than a failover or a restart of the graph takes, also on a busy machine; closed records are not read meanwhile. */
const PATIENCE = 60_000;
/** As long as any statement may take: the first writes after a start meet a Neo4j that has to plan them. */
const WRITE_TIMEOUT = 10_000;
/** How long an answer is held up for its entry. */
const SURELY_WITHIN = 10_000;
const RETRY = 500;

interface Waiting {
  record: AuditRecord;
  since: number;
  /** An attempt to write it was given up, and may have been committed all the same. */
  inDoubt?: true;
  written?: () => void;
}

/** The audit log as one process writes it: a queue, whose records become entries in their order, many in a transaction. */
export class Journal implements AuditLog {
  readonly #graph: Graph;
  readonly #log: (line: string) => void;
  readonly #capacity: number;
  readonly #patience: number;
  readonly #queue: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #failing = false;

  constructor(graph: Graph, options: JournalOptions = {}) {
    this.#graph = graph;
    this.#log = options.log ?? console.error;
    this.#capacity = options.capacity ?? CAPACITY;
    this.#patience = options.patience ?? PATIENCE;
  }

  refusal(): PortolanError | null {
    const [oldest] = this.#queue;
    const isLate = oldest !== undefined && Date.now() - oldest.since > this.#patience;
    return isLate || this.#queue.length >= this.#capacity ? unavailable() : null;
  }

  record(record: AuditRecord): void {
    this.#queue.push({ record, since: Date.now() });
    this.#schedule();
  }

  recordSurely(record: AuditRecord): Promise<void> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => reject(unavailable()), SURELY_WITHIN);
      const written = () => {
        clearTimeout(deadline);
        resolve();
      };
      this.#queue.push({ record, since: Date.now(), written });
      this.#schedule();
    });
  }

  async close(): Promise<void> {
    const until = Date.now() + WRITE_TIMEOUT;
    while (this.#queue.length > 0 && Date.now() < until) {
      clearTimeout(this.#timer);
      await (this.#writing ?? this.#write());
    }
    clearTimeout(this.#timer);
    if (this.#queue.length > 0) this.#log(`audit log: ${this.#queue.length} entries could not be written`);
  }

  /** Begins to write when it is time to; while it is being written, the end of that sees to what came meanwhile. */
  #schedule(): void {
    if (this.#writing) return;
    const isUrgent = this.#queue.length >= BATCH || this.#queue.at(-1)?.written !== undefined;
    if (this.#timer && !isUrgent) return;
    // Those who come within the same turn of the event loop share a transaction.
    this.#writeIn(isUrgent ? 0 : INTERVAL);
  }

  #writeIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), milliseconds);
  }

  #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writeBatch().then((pause) => {
      this.#writing = undefined;
      if (this.#queue.length > 0) this.#writeIn(pause);
    });
    return this.#writing;
  }

  /** How long to wait before the next batch, where there is one. */
  async #writeBatch(): Promise<number> {
    const batch = this.#queue.slice(0, BATCH);
    try {
      const records = batch.map(({ record }) => record);
      const inDoubt = batch.some((waiting) => waiting.inDoubt);
      await this.#graph.writeOnce((run) => appendRecords(run, records, inDoubt), WRITE_TIMEOUT);
    } catch (error) {
      for (const waiting of batch) waiting.inDoubt = true;
      if (!this.#failing) this.#log(`audit log: cannot be written, and is tried again: ${String(error)}`);
      this.#failing = true;
      return RETRY;
    }
    if (this.#failing) this.#log('audit log: is written again');
    this.#failing = false;
    this.#queue.splice(0, batch.length);
    for (const { written } of batch) written?.();
    const isUrgent = this.#queue.length >= BATCH || this.#queue.some(({ written }) => written !== undefined);
    return isUrgent ? 0 : INTERVAL;
  }
}

function unavailable(): PortolanError {
  return new PortolanError(
    'AUDIT_UNAVAILABLE',
    'The audit log cannot be written at the moment, and without it nothing is read. Try again in a moment.',
  );
}
