import { LRUCache } from 'lru-cache';
import type { Graph } from '../cypher/graph.ts';
import { revision as readRevision } from '../cypher/status.generated.ts';

/** Computes an answer from the graph as it is at `revision`. Its name tells its answers from those of others. */
export type Analysis<Query, Answer> = (graph: Graph, query: Query, revision: number) => Promise<Answer>;

/** As many answers as a group of analysts keeps open; each is some hundred kilobytes. */
const KEPT_ANSWERS = 64;

/** Answers of the present revision of the data, kept for whoever asks the same; askers at once share one computation. */
export class Answers {
  readonly #graph: Graph;
  readonly #kept = new LRUCache<string, Promise<unknown>>({ max: KEPT_ANSWERS });

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async ask<Query, Answer>(analysis: Analysis<Query, Answer>, query: Query): Promise<Answer> {
    const revision = (await this.#graph.run(readRevision, {}))[0]?.revision ?? 0;
    const key = JSON.stringify([analysis.name, revision, query]);
    const known = this.#kept.get(key) as Promise<Answer> | undefined;
    if (known) return known;
    const answer = analysis(this.#graph, query, revision);
    this.#kept.set(key, answer);
    answer.catch(() => this.#kept.delete(key));
    return answer;
  }
}
