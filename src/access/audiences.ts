import { LRUCache } from 'lru-cache';
import { allAudiences, audiences } from '../cypher/access.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { Reader, type Witness } from '../cypher/reader.ts';
import { MARKINGS } from '../vocabulary.ts';
import type { Viewer } from './viewer.ts';

/**
 * How long the audiences of a viewer are kept, in milliseconds. A key says all that decides about it, so a list that is
 * kept too long lacks audiences that have come since, and never holds one too many.
 */
const KEPT = 250;
const VIEWERS = 1_000;

/** Which audiences each viewer belongs to, as the graph decides it. */
export class Audiences {
  readonly #graph: Graph;
  readonly #kept = new LRUCache<string, Promise<readonly string[]>>({ max: VIEWERS, ttl: KEPT });

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The graph as a viewer sees it; asks for nothing until something is read. */
  readerFor(viewer: Viewer, witness?: Witness): Reader {
    return new Reader(this.#graph, () => this.#of(viewer), witness);
  }

  #of({ id, administration, clearance, groups }: Viewer): Promise<readonly string[]> {
    const asked = { id, administration, rank: MARKINGS.indexOf(clearance), groups };
    const key = JSON.stringify(asked);
    const known = this.#kept.get(key);
    if (known) return known;
    const found = this.#graph.run(audiences, { viewer: asked }).then((rows) => rows.map((row) => row.key));
    this.#kept.set(key, found);
    found.catch(() => this.#kept.delete(key));
    return found;
  }
}

/** The whole graph, for whoever has it in hand: the command line, and tests. */
export function readerOfAll(graph: Graph): Reader {
  return new Reader(graph, async () => (await graph.run(allAudiences, {})).map((row) => row.key));
}
