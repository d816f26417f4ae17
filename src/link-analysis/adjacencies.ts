import { LRUCache } from 'lru-cache';
import type { Reader } from '../cypher/reader.ts';
import { revision as readRevision } from '../cypher/status.generated.ts';
import type { Adjacency } from './adjacency.ts';
import { readGraph } from './read-graph.ts';

/** Bytes of all that is kept: half a million shipments take some 80 megabytes for each set of audiences. */
const MOST_BYTES = 1_000_000_000;
/** Milliseconds that an asker waits for the graph to be read anew; where it takes longer, they get it as it was. */
const PATIENCE = 1_000;

interface Kept {
  adjacency: Adjacency;
  /** How long it took to read. */
  took: number;
}

/** The graph in memory, for each set of audiences, kept in step with the revision of what those see. */
export class Adjacencies {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ adjacency }) => adjacency.bytes,
  });
  readonly #reading = new Map<string, Promise<Adjacency>>();

  async of(reader: Reader): Promise<Adjacency> {
    const [audiences, rows] = await Promise.all([reader.audiences(), reader.run(readRevision, {})]);
    const revision = rows[0]?.revision ?? 0;
    const key = JSON.stringify(audiences);
    const kept = this.#kept.get(key);
    if (kept?.adjacency.revision === revision) return kept.adjacency;
    const reading = this.#read(key, reader, revision);
    if (!kept || kept.took <= PATIENCE) return reading;
    // A failure is met by whoever has to wait for it.
    reading.catch(() => undefined);
    return kept.adjacency;
  }

  /** One reading at a time for each set: those who come meanwhile wait for the same. */
  #read(key: string, reader: Reader, revision: number): Promise<Adjacency> {
    const under = this.#reading.get(key);
    if (under) return under;
    const started = performance.now();
    const reading = readGraph(reader, revision)
      .then((adjacency) => {
        this.#kept.set(key, { adjacency, took: performance.now() - started });
        return adjacency;
      })
      .finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }
}
