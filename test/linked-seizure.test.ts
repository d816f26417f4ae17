import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoTruth } from '../src/demo/truth.ts';
import { linkSeizures } from '../src/detection/linked-seizures/link.ts';
import { LinkWeights, type SeizureRecord } from '../src/detection/linked-seizures/weights.ts';
import { stream } from '../src/random.ts';
import reference from './reference/linked_seizure.json' with { type: 'json' };
import { type DemoServer, demoServer } from './support/demo-world.ts';

const record = (id: string, of: Partial<SeizureRecord> = {}): SeizureRecord => ({
  id,
  date: '2024-01-01',
  category: 'DRUGS',
  substance: null,
  hs: null,
  concealment: null,
  route: null,
  companies: [],
  vessels: [],
  containers: [],
  ...of,
});
const company = (id: string, traffic = 1) => ({ id, address: null, traffic });

describe('weights', () => {
  it('agree with plain counting', () => {
    const records = reference.records.map(({ id, companies, route, substance }) =>
      record(id, { route, substance, companies: companies.map((each) => company(each)) }),
    );
    const weights = new LinkWeights(records, 0);
    for (const [a, b, total] of reference.pairs as [string, string, number][]) {
      const weight = weights.reasons(a, b).reduce((sum, reason) => sum + reason.weight, 0);
      expect(weight).toBeCloseTo(total, 9);
    }
  });

  it('let a big importer link less than a front', () => {
    const records = Array.from({ length: 100 }, (_, index) =>
      record(`Z${String(index).padStart(3, '0')}`, {
        companies: [
          index < 2 ? company('FRONT', 4) : index < 4 ? company('HUB', 20_000) : company(`C${index}`),
        ],
      }),
    );
    const weights = new LinkWeights(records, 100_000);
    const weightOf = (a: string, b: string) => weights.reasons(a, b)[0]?.weight ?? 0;
    expect(weightOf('Z000', 'Z001')).toBeGreaterThan(weightOf('Z002', 'Z003') + 3);
    expect(weights.reasons('Z000', 'Z002')[0]).toMatchObject({ attribute: 'COMPANY', value: null });
  });
});

describe('linkSeizures', () => {
  /** Networks of six with two fronts and a way of hiding of their own, among strangers who share big importers. */
  function world(seed: number) {
    const random = stream(seed, 'networks');
    const networkOf = new Map<string, number>();
    const records = Array.from({ length: 600 }, (_, index) => {
      const id = `Z${String(index).padStart(4, '0')}`;
      const network = index < 120 ? Math.floor(index / 6) : null;
      if (network !== null) networkOf.set(id, network);
      return record(id, {
        companies:
          network === null
            ? [company(`HUB${random.below(15)}`, 3_000), company(`S${random.below(2_000)}`)]
            : [company(`F${network}-${random.below(2)}`, 12), company(`HUB${random.below(15)}`, 3_000)],
        route: network === null ? `R${random.below(60)}` : `R${(network * 7 + random.below(2)) % 60}`,
        concealment: `WAY ${network === null || random.chance(0.3) ? random.below(12) : network % 12}`,
        substance: `GOODS ${network === null || random.chance(0.2) ? random.below(8) : network % 8}`,
      });
    });
    return { records, networkOf };
  }

  it('finds networks, and leaves strangers alone', () => {
    let right = 0;
    let wrong = 0;
    let held = 0;
    for (const seed of [1, 2, 3]) {
      const { records, networkOf } = world(seed);
      const { pairs, clusters } = linkSeizures({ records, shipments: 50_000, minProbability: 0.9 });
      for (const { a, b } of pairs) {
        if (networkOf.has(a) && networkOf.get(a) === networkOf.get(b)) right++;
        else wrong++;
      }
      for (const cluster of clusters) {
        const sizes = new Map<number, number>();
        for (const id of cluster) {
          const network = networkOf.get(id);
          if (network !== undefined) sizes.set(network, (sizes.get(network) ?? 0) + 1);
        }
        if (Math.max(0, ...sizes.values()) >= 3) held++;
      }
    }
    // Each link promises a probability of 0.9 and more.
    expect(right / (right + wrong)).toBeGreaterThan(0.9);
    // Half of the 15 pairs of a network share a front; a front alone is not enough, and a third share nothing else.
    expect(right).toBeGreaterThan(3 * 20 * 2);
    expect(held).toBeGreaterThan((3 * 20) / 3);
  });

  it('has nothing to say of none or one', () => {
    expect(linkSeizures({ records: [], shipments: 0, minProbability: 0.9 })).toEqual({
      pairs: [],
      clusters: [],
    });
    expect(linkSeizures({ records: [record('Z1')], shipments: 0, minProbability: 0.9 }).pairs).toEqual([]);
  });
});

describe('linkedSeizures', () => {
  const LINKED = `query ($filter: LinkedSeizureFilter, $first: Int, $after: String) {
    linkedSeizures(filter: $filter, first: $first, after: $after) {
      totalCount seizures revision pageInfo { hasNextPage endCursor }
      nodes {
        id size linkCount firstDate lastDate explanation categories { category seizures } companies { id }
        seizures(first: 60) { nodes { id date } }
        links(first: 40) { from { id } to { id } probability weight reasons { attribute value weight sharedBy } }
      }
    }
  }`;
  let demo: DemoServer;
  let truth: DemoTruth;
  beforeAll(async () => {
    demo = await demoServer(6_000, 4_243);
    truth = JSON.parse(await readFile(demo.world.truth, 'utf8'));
  });
  afterAll(() => demo.stop());

  it('ties seizures of one ring, with reasons that add up', async () => {
    const { linkedSeizures } = await demo.server.answer(LINKED, { first: 100 });
    const ringOf = new Map(
      truth.rings.flatMap(({ id, seizures }) => seizures.map((each) => [each, id] as const)),
    );
    let same = 0;
    let links = 0;
    for (const cluster of linkedSeizures.nodes) {
      expect(cluster.seizures.nodes).toHaveLength(cluster.size);
      const ids = new Set(cluster.seizures.nodes.map(({ id }: { id: string }) => id));
      for (const { from, to, probability, weight, reasons } of cluster.links) {
        expect(ids.has(from.id) && ids.has(to.id)).toBe(true);
        expect(probability).toBeGreaterThanOrEqual(0.9);
        expect(
          reasons.reduce((sum: number, reason: { weight: number }) => sum + reason.weight, 0),
        ).toBeCloseTo(weight, 9);
        links++;
        if (ringOf.has(from.id) && ringOf.get(from.id) === ringOf.get(to.id)) same++;
      }
    }
    expect(links).toBeGreaterThan(10);
    expect(same / links).toBeGreaterThan(0.8);
  });

  it('shows the same links on a seizure', async () => {
    const { linkedSeizures } = await demo.server.answer(LINKED, { first: 1 });
    const { from, to, probability } = linkedSeizures.nodes[0].links[0];
    const { seizure } = await demo.server.answer(
      'query ($id: ID!) { seizure(id: $id) { linkedSeizures(first: 500) { seizure { id } probability reasons { attribute } } } }',
      { id: from.id },
    );
    const link = seizure.linkedSeizures.find(
      (each: { seizure: { id: string } }) => each.seizure.id === to.id,
    );
    expect(link.probability).toBe(probability);
  });

  it('answers an empty period plainly, and refuses a bad question', async () => {
    const nothing = await demo.server.answer(LINKED, { filter: { from: '1999-01-01', to: '1999-12-31' } });
    expect(nothing.linkedSeizures).toMatchObject({ totalCount: 0, seizures: 0, nodes: [] });
    for (const [filter, code] of [
      [{ minProbability: 1 }, 'BAD_FILTER'],
      [{ minSize: 1 }, 'BAD_FILTER'],
      [{ from: '2024-02-01', to: '2024-01-01' }, 'EMPTY_PERIOD'],
    ] as const) {
      expect((await demo.server.ask(LINKED, { filter })).errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
