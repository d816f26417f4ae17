import { setTimeout as sleep } from 'node:timers/promises';
import { head } from '../cypher/exchange.generated.ts';
import type { Graph } from '../cypher/graph.ts';

/** How often a process asks the graph for the last number, in milliseconds, while somebody waits for it. */
const POLL = 500;
/** How long a waiting subscriber sleeps at most: then it asks whether it may still be here. */
const WAKE = 2_000;

/**
 * Tells those who wait that notices have been sent, by whatever process: one small statement in half a second, however many
 * wait, and none while nobody does.
 */
export class NoticeFeed {
  readonly #graph: Graph;
  readonly #waiting = new Set<() => void>();
  #last = 0;
  #seenAt = 0;
  #isPolling = false;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The number of the last notice. */
  async head(): Promise<number> {
    const [row] = await this.#graph.run(head, {});
    return row?.head ?? 0;
  }

  /** The number of the last notice as it was known lately, and when (by `performance.now()`). */
  get seen(): { head: number; at: number } {
    return { head: this.#last, at: this.#seenAt };
  }

  /** Settles when there is a notice behind this number, after two seconds, or when nobody reads any more. */
  next(position: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted || this.#last > position) return resolve();
      const done = () => {
        clearTimeout(longest);
        signal.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      const longest = setTimeout(done, WAKE);
      signal.addEventListener('abort', done);
      this.#waiting.add(done);
      if (!this.#isPolling) void this.#poll();
    });
  }

  async #poll(): Promise<void> {
    this.#isPolling = true;
    while (this.#waiting.size > 0) {
      await sleep(POLL);
      try {
        const found = await this.head();
        if (found !== this.#last) this.#tell(found);
      } catch {
        // An outage: those who wait go on waiting, and whoever asks for anything is told.
      }
    }
    this.#isPolling = false;
  }

  #tell(head: number): void {
    this.#last = head;
    this.#seenAt = performance.now();
    for (const wake of [...this.#waiting]) wake();
  }
}
