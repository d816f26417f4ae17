import { LRUCache } from 'lru-cache';
import { allAudiences, audiences } from '../cypher/access.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { Reader, type Witness } from '../cypher/reader.ts';
import { MARKINGS } from '../vocabulary.ts';
import type { Viewer } from './viewer.ts';

/**
 * How long the audiences of a viewer are kept, in milliseconds. A list that is kept too long lacks audiences that have come
 * since, and holds those of a closed group that the viewer has just left.
 */
const KEPT = 250;
const VIEWERS = 1_000;

interface Kept {
  /** When the graph was asked, on the process's own clock. */
  asked: number;
  found: Promise<readonly string[]>;
}

/** What statements decide by. */
export interface AskedBy {
  id: string;
  administration: string | null;
  rank: number;
  groups: readonly string[];
}

export function askedBy({ id, administration, clearance, groups }: Viewer): AskedBy {
  return { id, administration, rank: MARKINGS.indexOf(clearance), groups };
}

/** Which audiences each viewer belongs to, as the graph decides it. */
export class Audiences {
  readonly #graph: Graph;
  readonly #kept = new LRUCache<string, Kept>({ max: VIEWERS, ttl: KEPT });

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * The graph as a viewer sees it; asks for nothing until something is read.
   *
   * @param witness told of the rows that it gives
   * @param notBefore audiences that the graph was asked for earlier (by `performance.now()`) will not do
   */
  readerFor(viewer: Viewer, witness?: Witness, notBefore = Number.NEGATIVE_INFINITY): Reader {
    return new Reader(this.#graph, () => this.#of(askedBy(viewer), notBefore), witness);
  }

  #of(viewer: AskedBy, notBefore: number): Promise<readonly string[]> {
    const key = JSON.stringify(viewer);
    const known = this.#kept.get(key);
    if (known && known.asked >= notBefore) return known.found;
    const asked = performance.now();
    const found = this.#graph.run(audiences, { viewer }).then((rows) => rows.map((row) => row.key));
    this.#kept.set(key, { asked, found });
    found.catch(() => this.#kept.delete(key));
    return found;
  }

  /** Nothing that was kept will do: who belongs to what has changed. */
  forget(): void {
    this.#kept.clear();
  }
}

/** The whole graph, for whoever has it in hand: the command line, and tests. */
export function readerOfAll(graph: Graph): Reader {
  return new Reader(graph, async () => (await graph.run(allAudiences, {})).map((row) => row.key));
}
