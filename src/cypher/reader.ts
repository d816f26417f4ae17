import type { Graph } from './graph.ts';
import type { AnyStatement, Statement } from './statement.ts';

/** Parameters without the audiences, which the reader knows. */
export type Asked<Params> = Omit<Params, 'audiences'>;

/** Told of the rows that a statement gave. */
export type Witness = (statement: AnyStatement, rows: readonly unknown[]) => void;

/** The graph as one viewer sees it: every statement on marked records is run for that viewer's audiences. */
export class Reader {
  readonly #graph: Graph;
  readonly #find: () => Promise<readonly string[]>;
  readonly #witness: Witness | undefined;
  #audiences: Promise<readonly string[]> | undefined;

  /** @param find the keys of the audiences, asked for once */
  constructor(graph: Graph, find: () => Promise<readonly string[]>, witness?: Witness) {
    this.#graph = graph;
    this.#find = find;
    this.#witness = witness;
  }

  audiences(): Promise<readonly string[]> {
    this.#audiences ??= this.#find();
    return this.#audiences;
  }

  async run<Params, Row>(statement: Statement<Params, Row>, params: Asked<Params>): Promise<Row[]> {
    const audiences = await this.audiences();
    const rows = await this.#graph.run(statement, { ...params, audiences } as Params);
    this.#witness?.(statement, rows);
    return rows;
  }
}
