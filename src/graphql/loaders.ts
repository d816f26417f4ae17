import DataLoader from 'dataloader';
import type { Asked, Reader } from '../cypher/reader.ts';
import type { Statement } from '../cypher/statement.ts';

type ByKeys = { keys: readonly string[] };
type Parented<Row> = Row & { parent: string };

/** A finding by its key, with the ids of its seizures. */
interface FoundBy {
  key: string;
  seizures: readonly string[];
}

/** One anchor of a page or a count: the graph keys it starts from, and its own key. */
export interface Anchor {
  key: string;
  anchors: readonly string[];
}

/**
 * The loaders of one request. Whatever asks for rows of one statement with the same other parameters within one tick is
 * answered by one run of it, rows are matched by key, and a key asked for twice is fetched once.
 */
export class Loaders {
  readonly #graph: Reader;
  readonly #loaders = new Map<string, unknown>();

  constructor(graph: Reader) {
    this.#graph = graph;
  }

  /** Rows without a key: straight from the graph. */
  run<Params, Row>(statement: Statement<Params, Row>, params: Asked<Params>): Promise<Row[]> {
    return this.#graph.run(statement, params);
  }

  /** What all fields of the request share: made when the first of them asks. */
  once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const loader = this.#loader<string, Value>(name, async (keys) => {
      const value = await make();
      return keys.map(() => value);
    });
    return loader.load(name);
  }

  /** The row with this key; null where there is none. */
  one<Row extends object>(
    statement: Statement<ByKeys, Row>,
    keyColumn: string & keyof Row,
    key: string,
  ): Promise<Row | null> {
    return this.oneOf(statement, {}, keyColumn, key);
  }

  /** The row with this key among those that other parameters choose; null where there is none. */
  oneOf<Params extends ByKeys, Row extends object>(
    statement: Statement<Params, Row>,
    others: Omit<Params, 'keys' | 'audiences'>,
    keyColumn: string & keyof Row,
    key: string,
  ): Promise<Row | null> {
    const loader = this.#loader<string, Row | null>(
      `${statement.name} ${JSON.stringify(others)}`,
      async (keys) => {
        const rows = await this.#graph.run(statement, { ...others, keys } as unknown as Asked<Params>);
        const byKey = new Map<unknown, Row>(rows.map((row) => [row[keyColumn], row]));
        return keys.map((wanted) => byKey.get(wanted) ?? null);
      },
    );
    return loader.load(key);
  }

  /** All rows that belong to a finding, which is no node: its seizures stand for it. */
  ofFindings<Row extends { of: string }>(
    statement: Statement<{ findings: ReadonlyArray<FoundBy> }, Row>,
    finding: FoundBy,
  ): Promise<Row[]> {
    const loader = this.#loader<FoundBy, Row[]>(
      statement.name,
      async (findings) => {
        const rows = group(await this.#graph.run(statement, { findings }), (row) => row.of);
        return findings.map(({ key }) => rows.get(key) ?? []);
      },
      ({ key }) => key,
    );
    return loader.load(finding);
  }

  /** All rows that belong to this key, in the statement's order. */
  many<Row extends { of: string }>(statement: Statement<ByKeys, Row>, key: string): Promise<Row[]> {
    const loader = this.#loader<string, Row[]>(statement.name, async (keys) => {
      const rows = group(await this.#graph.run(statement, { keys }), (row) => row.of);
      return keys.map((wanted) => rows.get(wanted) ?? []);
    });
    return loader.load(key);
  }

  /** The one row that belongs to this key; null where there is none. */
  async first<Row extends { of: string }>(
    statement: Statement<ByKeys, Row>,
    key: string,
  ): Promise<Row | null> {
    return (await this.many(statement, key))[0] ?? null;
  }

  /** A page of the rows of a parent: pages of other parents with the same parameters come in the same run. */
  page<Params extends { parents: readonly unknown[] }, Row extends object>(
    statement: Statement<Params, Parented<Row>>,
    params: Omit<Params, 'parents' | 'audiences'>,
    parent: string | Anchor,
  ): Promise<Parented<Row>[]> {
    return this.#parented(statement, params).load(parent);
  }

  /** A count for a parent, 0 where the statement has no row for it. */
  async total<Params extends { parents: readonly unknown[] }>(
    statement: Statement<Params, { parent: string; total: number }>,
    params: Omit<Params, 'parents' | 'audiences'>,
    parent: string | Anchor,
  ): Promise<number> {
    return (await this.#parented(statement, params).load(parent))[0]?.total ?? 0;
  }

  #parented<Params extends { parents: readonly unknown[] }, Row extends { parent: string }>(
    statement: Statement<Params, Row>,
    params: Omit<Params, 'parents' | 'audiences'>,
  ): DataLoader<string | Anchor, Row[], string> {
    const name = `${statement.name} ${JSON.stringify(params)}`;
    const keyOf = (parent: string | Anchor) => (typeof parent === 'string' ? parent : parent.key);
    return this.#loader<string | Anchor, Row[]>(
      name,
      async (parents) => {
        const rows = await this.#graph.run(statement, { ...params, parents } as unknown as Asked<Params>);
        const byParent = group(rows, (row) => row.parent);
        return parents.map((parent) => byParent.get(keyOf(parent)) ?? []);
      },
      keyOf,
    );
  }

  #loader<Key, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<Value[]>,
    cacheKeyFn: (key: Key) => string = (key) => String(key),
  ): DataLoader<Key, Value, string> {
    const known = this.#loaders.get(name);
    if (known) return known as DataLoader<Key, Value, string>;
    const loader = new DataLoader<Key, Value, string>(batch, { cacheKeyFn, name });
    this.#loaders.set(name, loader);
    return loader;
  }
}

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
