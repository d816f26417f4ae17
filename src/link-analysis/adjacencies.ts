import { LRUCache } from 'lru-cache';
import type { Reader } from '../cypher/reader.ts';
import { revision as readRevision } from '../cypher/status.generated.ts';
import type { Adjacency } from './adjacency.ts';
import { readGraph } from './read-graph.ts';

/** Bytes of all that is kept: half a million shipments take some 80 megabytes for each set of audiences. */
const MOST_BYTES = 1_000_000_000;
/** Nodes of a graph that is read anew while the asker waits, in a second or two; of a larger one they get what was read before. */
const SMALL = 100_000;

/** The graph in memory, for each set of audiences, kept in step with the revision of what those see. */
export class Adjacencies {
  readonly #kept = new LRUCache<string, Adjacency>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes,
  });
  readonly #reading = new Map<string, Promise<Adjacency>>();

  async of(reader: Reader): Promise<Adjacency> {
    const [audiences, rows] = await Promise.all([reader.audiences(), reader.run(readRevision, {})]);
    const revision = rows[0]?.revision ?? 0;
    const key = JSON.stringify(audiences);
    const kept = this.#kept.get(key);
    if (kept?.revision === revision) return kept;
    const reading = this.#read(key, reader, revision);
    if (!kept || kept.size <= SMALL) return reading;
    // A failure is met by whoever has to wait for it.
    reading.catch(() => undefined);
    return kept;
  }

  /** One reading at a time for each set: those who come meanwhile wait for the same. */
  #read(key: string, reader: Reader, revision: number): Promise<Adjacency> {
    const under = this.#reading.get(key);
    if (under) return under;
    const reading = readGraph(reader, revision)
      .then((adjacency) => {
        this.#kept.set(key, adjacency);
        return adjacency;
      })
      .finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }
}
