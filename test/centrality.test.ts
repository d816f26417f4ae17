import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { betweenness } from '../src/link-analysis/centrality/betweenness.ts';
import { communities } from '../src/link-analysis/centrality/communities.ts';
import type { Ties } from '../src/link-analysis/centrality/measure.ts';
import { pageRank } from '../src/link-analysis/centrality/page-rank.ts';
import { stream } from '../src/random.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, smallWorld } from './support/small-world.ts';

/** Companies in groups, tied within them far more often than between; each has a tie. */
function randomGraph(seed: number, size: number, groups: number) {
  const random = stream(seed, 'test');
  const weights = new Map<string, number>();
  const tie = (a: number, b: number) => {
    if (a !== b) weights.set(`${Math.min(a, b)} ${Math.max(a, b)}`, 1 + random.below(4));
  };
  for (let node = 0; node < size; node++) {
    tie(node, (node + groups) % size);
    for (let i = 0; i < 3; i++)
      tie(
        node,
        random.chance(0.85)
          ? ((node % groups) + groups * random.below(size / groups)) % size
          : random.below(size),
      );
  }
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (const [pair, weight] of weights) {
    const [a, b] = pair.split(' ').map(Number);
    graph.addEdge(a, b, { weight });
  }
  return { graph, ties: tiesOf(size, weights) };
}

function tiesOf(size: number, weights: ReadonlyMap<string, number>): Ties {
  const rows = Array.from({ length: size }, (): [number, number][] => []);
  for (const [pair, weight] of weights) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    rows[a]?.push([b, weight]);
    rows[b]?.push([a, weight]);
  }
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + row.sort(([a], [b]) => a - b).length);
  return {
    offsets: Uint32Array.from(offsets),
    targets: Uint32Array.from(rows.flat(), ([target]) => target),
    weights: Uint32Array.from(rows.flat(), ([, weight]) => weight),
  };
}

describe('measures of a whole network', () => {
  const worlds = [1, 2, 3].map((seed) => randomGraph(seed, 120, 6));

  it('agree with graphology’s on shortest paths', () => {
    for (const { graph, ties } of worlds) {
      const expected = betweennessCentrality(graph, { getEdgeWeight: null });
      const { shares, sources } = betweenness(ties, stream(1, 'all'));
      expect(sources).toBe(graph.order);
      shares.forEach((share, node) => {
        expect(share).toBeCloseTo(Number(expected[node]), 10);
      });
    }
  });

  it('are near them from a sample of sources, and the same each time', () => {
    for (const { ties } of worlds) {
      const exact = betweenness(ties, stream(1, 'all')).shares;
      const work = 2 * ties.targets.length * 60;
      const { shares, sources } = betweenness(ties, stream(1, 'some'), work);
      expect(sources).toBe(60);
      const error = shares.reduce((sum, share, node) => sum + Math.abs(share - (exact[node] ?? 0)), 0);
      expect(error / exact.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.25);
      expect(betweenness(ties, stream(1, 'some'), work).shares).toEqual(shares);
    }
  });

  it('agree with graphology’s on PageRank', () => {
    for (const { graph, ties } of worlds) {
      const expected = pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-12, maxIterations: 1_000 });
      const ranks = pageRank(ties);
      ranks.forEach((rank, node) => {
        expect(rank).toBeCloseTo(Number(expected[node]), 7);
      });
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
    }
  });

  it('find communities as good as graphology’s', () => {
    for (const { graph, ties } of worlds) {
      const { modularity: theirs } = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: () => 0.5 });
      const { numbers, sizes, modularity } = communities(ties, stream(1, 'louvain'));
      expect(modularity).toBeGreaterThan(theirs - 0.02);
      expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
      sizes.forEach((size, number) => {
        expect(numbers.filter((each) => each === number)).toHaveLength(size);
      });
      // The modularity of the definition, reckoned anew.
      const total = ties.weights.reduce((sum, weight) => sum + weight, 0);
      const strengths = [...numbers].map((_, node) =>
        ties.weights.subarray(ties.offsets[node], ties.offsets[node + 1]).reduce((sum, w) => sum + w, 0),
      );
      let sum = 0;
      for (let node = 0; node < numbers.length; node++) {
        for (let at = ties.offsets[node] ?? 0; at < (ties.offsets[node + 1] ?? 0); at++)
          if (numbers[ties.targets[at] ?? 0] === numbers[node]) sum += (ties.weights[at] ?? 0) / total;
        for (let other = 0; other < numbers.length; other++)
          if (numbers[other] === numbers[node])
            sum -= ((strengths[node] ?? 0) * (strengths[other] ?? 0)) / total ** 2;
      }
      expect(modularity).toBeCloseTo(sum, 9);
    }
  });

  it('are none of an empty network', () => {
    const none = tiesOf(0, new Map());
    expect(betweenness(none, stream(1, 'none')).shares).toHaveLength(0);
    expect(communities(none, stream(1, 'none')).sizes).toHaveLength(0);
    expect(pageRank(none)).toHaveLength(0);
  });
});

describe('central companies', () => {
  const world = smallWorld();
  let graph: Graph;
  let server: TestServer;
  const QUERY = `query ($ties: CompanyTies, $measure: CentralityMeasure, $filter: CentralCompanyFilter, $first: Int, $after: String) {
    centralCompanies(ties: $ties, measure: $measure, filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { company { id country { code } } consignments degree betweenness pageRank community }
      summary { companies ties sources communityCount modularity communities(first: 3) { number size companies(first: 2) { id } } } } }`;
  const asked = async (variables: object) =>
    (await server.answer(QUERY, { first: 500, ...variables })).centralCompanies;

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, world);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  /** Who sends, receives or is told, by shipment. */
  const partiesOf = ({ CONSIGNOR, CONSIGNEE, NOTIFY }: Partial<Record<string, string>>) =>
    [...new Set([CONSIGNOR, CONSIGNEE, NOTIFY].filter((id) => id !== undefined))] as string[];

  it.each(['SHIPMENTS', 'SEIZURES'])('are those whom %s tie', async (ties) => {
    const seized = new Set(world.seizures.map(({ shipment }) => shipment));
    const consignments = world.shipments
      .filter(({ id }) => ties === 'SHIPMENTS' || seized.has(id))
      .map(({ parties }) => partiesOf(parties))
      .filter(({ length }) => length > 1);
    const { nodes, totalCount, summary } = await asked({ ties, measure: 'DEGREE' });
    const expected = new Map(
      [...new Set(consignments.flat())].map((id) => {
        const own = consignments.filter((named) => named.includes(id));
        return [id, [own.length, new Set(own.flat()).size - 1]];
      }),
    );
    const found = new Map(
      nodes.map((row: { company: { id: string }; consignments: number; degree: number }) => [
        row.company.id,
        [row.consignments, row.degree],
      ]),
    );
    expect(found).toEqual(expected);
    const degrees = nodes.map(({ degree }: { degree: number }) => degree);
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
    expect(summary).toMatchObject({
      companies: totalCount,
      sources: totalCount,
      ties: degrees.reduce((sum: number, degree: number) => sum + degree, 0) / 2,
    });
  });

  it('are listed by measure, narrowed, page by page', async () => {
    const all = await asked({ ties: 'SHIPMENTS', measure: 'PAGE_RANK' });
    const ranks = all.nodes.map(({ pageRank: rank }: { pageRank: number }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    const paged = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await asked({ ties: 'SHIPMENTS', measure: 'PAGE_RANK', first: 4, after });
      paged.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.nodes);
    const peruvian = await asked({ ties: 'SHIPMENTS', measure: 'PAGE_RANK', filter: { countries: ['PE'] } });
    expect(peruvian.nodes).toEqual(
      all.nodes.filter(
        ({ company }: { company: { country: { code: string } | null } }) => company.country?.code === 'PE',
      ),
    );
    expect(peruvian.nodes.length).toBeGreaterThan(0);
    const [community] = all.summary.communities;
    const first = await asked({ ties: 'SHIPMENTS', measure: 'PAGE_RANK', filter: { community: 0 } });
    expect(first.totalCount).toBe(community.size);
    expect(community.companies).toEqual(
      first.nodes.slice(0, 2).map(({ company }: { company: { id: string } }) => ({ id: company.id })),
    );
  });

  it('are refused by name where the question is no good', async () => {
    for (const [variables, code] of [
      [{ filter: { community: -1 } }, 'BAD_FILTER'],
      [{ filter: { countries: ['XX'] } }, 'UNKNOWN_COUNTRY'],
      [{ first: 501 }, 'PAGE_TOO_LARGE'],
    ] as const) {
      const { errors } = await server.ask(QUERY, variables);
      expect(errors?.[0]?.extensions?.code).toBe(code);
    }
  });
});
