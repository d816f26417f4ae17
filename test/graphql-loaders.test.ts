import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerOfAll } from '../src/access/audiences.ts';
import type { Graph } from '../src/cypher/graph.ts';
import type { Statement } from '../src/cypher/statement.ts';
import { Loaders } from '../src/graphql/loaders.ts';
import { testGraph } from './support/graph.ts';

/** Rows in any order, none for a key `missing`, and for `twice` two. */
const ROWS = `WITH [key IN $keys WHERE key <> 'missing'] AS known
UNWIND known + [key IN known WHERE key = 'twice'] AS key`;

const byKey: Statement<{ keys: readonly string[] }, { key: string; value: string }> = {
  ...{ name: 'test/by-key', write: false, integers: [], columns: {} },
  text: `${ROWS} WITH key ORDER BY rand() RETURN key AS key, 'value of ' + key AS value`,
};
const ofKey: Statement<{ keys: readonly string[] }, { of: string; position: number }> = {
  ...{ name: 'test/of-key', write: false, integers: [], columns: {} },
  text: `${ROWS} UNWIND range(1, 3) AS position WITH key, position ORDER BY position, rand()
    RETURN key AS of, position AS position`,
};
type Parents = { parents: readonly { key: string; anchors: readonly string[] }[]; factor: number };
const ofParent: Statement<Parents, { parent: string; product: number }> = {
  ...{ name: 'test/of-parent', write: false, integers: [], columns: {} },
  text: `UNWIND $parents AS parent UNWIND parent.anchors AS anchor WITH parent, anchor ORDER BY rand()
    RETURN parent.key AS parent, toInteger(anchor) * $factor AS product`,
};
const totalOfParent: Statement<Parents, { parent: string; total: number }> = {
  ...{ name: 'test/total-of-parent', write: false, integers: [], columns: {} },
  text: `UNWIND $parents AS parent WITH parent WHERE size(parent.anchors) > 0
    RETURN parent.key AS parent, size(parent.anchors) * $factor AS total`,
};

describe('the loaders of a request', () => {
  let graph: Graph;
  const runs: string[] = [];
  beforeAll(async () => {
    graph = await testGraph({ observe: ({ name }) => name.startsWith('test/') && runs.push(name) });
  });
  afterAll(() => graph?.close());
  const fresh = () => {
    runs.length = 0;
    return new Loaders(readerOfAll(graph));
  };

  it('match rows by key, in whatever order they come', async () => {
    const keys = Array.from({ length: 60 }, (_, i) => `k${i}`);
    const loaders = fresh();
    const rows = await Promise.all(keys.map((key) => loaders.one(byKey, 'key', key)));
    expect(rows.map((row) => row?.value)).toEqual(keys.map((key) => `value of ${key}`));
    expect(runs).toEqual(['test/by-key']);
  });

  it('give null, an empty list or 0 where a key has no row', async () => {
    const loaders = fresh();
    const answers = await Promise.all([
      loaders.one(byKey, 'key', 'missing'),
      loaders.one(byKey, 'key', 'here'),
      loaders.many(ofKey, 'missing'),
      loaders.first(ofKey, 'missing'),
      loaders.page(ofParent, { factor: 1 }, { key: 'none', anchors: [] }),
      loaders.total(totalOfParent, { factor: 1 }, { key: 'none', anchors: [] }),
    ]);
    expect(answers).toEqual([null, { key: 'here', value: 'value of here' }, [], null, [], 0]);
  });

  it('fetch a key that is asked for twice once, and give both the same', async () => {
    const loaders = fresh();
    const [a, b] = await Promise.all([loaders.one(byKey, 'key', 'a'), loaders.one(byKey, 'key', 'a')]);
    const later = await loaders.one(byKey, 'key', 'a');
    expect(a).toEqual({ key: 'a', value: 'value of a' });
    expect(b).toBe(a);
    expect(later).toBe(a);
    expect(runs).toEqual(['test/by-key']);
  });

  it('stand a row that comes twice', async () => {
    const loaders = fresh();
    expect(await loaders.one(byKey, 'key', 'twice')).toEqual({ key: 'twice', value: 'value of twice' });
    expect((await loaders.many(ofKey, 'twice')).map(({ position }) => position)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('keep the statement’s order within a key', async () => {
    const loaders = fresh();
    const lists = await Promise.all(['a', 'b', 'c'].map((key) => loaders.many(ofKey, key)));
    expect(lists.map((rows) => rows.map(({ position }) => position))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(runs).toEqual(['test/of-key']);
  });

  it('run once for all parents with the same parameters, and apart for others', async () => {
    const loaders = fresh();
    const at = (key: string) => ({ key, anchors: [key, '10'] });
    const products = await Promise.all([
      loaders.page(ofParent, { factor: 1 }, at('1')),
      loaders.page(ofParent, { factor: 1 }, at('2')),
      loaders.page(ofParent, { factor: 3 }, at('1')),
      loaders.total(totalOfParent, { factor: 5 }, at('1')),
    ]);
    const [one, two, three, total] = products;
    const sorted = (rows: { product: number }[] | undefined) =>
      rows?.map(({ product }) => product).sort((a, b) => a - b);
    expect([sorted(one), sorted(two), sorted(three), total]).toEqual([[1, 10], [2, 10], [3, 30], 10]);
    expect(runs.sort()).toEqual(['test/of-parent', 'test/of-parent', 'test/total-of-parent']);
  });

  it('forget everything with the request', async () => {
    await fresh().one(byKey, 'key', 'a');
    await new Loaders(readerOfAll(graph)).one(byKey, 'key', 'a');
    expect(runs).toEqual(['test/by-key', 'test/by-key']);
  });
});
