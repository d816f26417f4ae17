import { LRUCache } from 'lru-cache';
import type { Reader } from '../cypher/reader.ts';
import { revision as readRevision } from '../cypher/status.generated.ts';

/** Computes an answer from the graph as it is at `revision`. Its name tells its answers from those of others. */
export type Analysis<Query, Answer> = (graph: Reader, query: Query, revision: number) => Promise<Answer>;

/** As many answers as a group of analysts keeps open; each is some hundred kilobytes. */
const KEPT_ANSWERS = 64;

/** Answers kept for whoever sees the same data, at the same revision, and asks the same. */
export type KeptAnswers = LRUCache<string, Promise<unknown>>;

export function keptAnswers(): KeptAnswers {
  return new LRUCache({ max: KEPT_ANSWERS });
}

/** What one viewer asks of the data as it is; askers at once share one computation. */
export class Answers {
  readonly #reader: Reader;
  readonly #kept: KeptAnswers;

  constructor(reader: Reader, kept: KeptAnswers = keptAnswers()) {
    this.#reader = reader;
    this.#kept = kept;
  }

  async ask<Query, Answer>(analysis: Analysis<Query, Answer>, query: Query): Promise<Answer> {
    const [audiences, rows] = await Promise.all([
      this.#reader.audiences(),
      this.#reader.run(readRevision, {}),
    ]);
    const revision = rows[0]?.revision ?? 0;
    const key = JSON.stringify([analysis.name, audiences, revision, query]);
    const known = this.#kept.get(key) as Promise<Answer> | undefined;
    if (known) return known;
    const answer = analysis(this.#reader, query, revision);
    this.#kept.set(key, answer);
    answer.catch(() => this.#kept.delete(key));
    return answer;
  }
}
