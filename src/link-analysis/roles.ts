import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { stream } from '../random.ts';

export type NetworkRole = 'CORE' | 'BROKER' | 'MEMBER' | 'ONE_OFF';

export interface Part {
  id: string;
  role: NetworkRole;
  consignments: number;
  degree: number;
  betweenness: number;
  community: number;
}

/** In the order in which they are listed. */
const ROLES: readonly NetworkRole[] = ['CORE', 'BROKER', 'MEMBER', 'ONE_OFF'];
/** A core company is linked with at least this share of what the most linked one is. */
const CORE_SHARE = 0.5;
/** A broker is on at least this share of the shortest paths between others. */
const BROKER_SHARE = 0.1;
const SEED = 1;

/** What each company is in the network of those that consignments name together. */
export function partsOf(consignments: readonly (readonly string[])[]): Part[] {
  const graph = new UndirectedGraph();
  const counts = new Map<string, number>();
  // In the order of their ids, so that no measure depends on which consignment came first.
  for (const id of [...new Set(consignments.flat())].sort()) graph.addNode(id);
  for (const consignment of consignments) {
    const named = [...new Set(consignment)].sort();
    for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
    named.forEach((one, at) => {
      for (const other of named.slice(at + 1))
        graph.updateEdge(one, other, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
    });
  }
  if (graph.order === 0) return [];
  const betweenness = betweennessCentrality(graph, { getEdgeWeight: null });
  const communities = communitiesOf(graph);
  const most = Math.max(...graph.mapNodes((id) => graph.degree(id)));
  const parts = graph.mapNodes((id): Part => {
    const figures = {
      consignments: counts.get(id) ?? 0,
      degree: graph.degree(id),
      betweenness: Number(betweenness[id] ?? 0) || 0,
    };
    return { id, role: roleOf(figures, most), ...figures, community: communities.get(id) ?? 0 };
  });
  return parts.sort(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      b.consignments - a.consignments ||
      (a.id < b.id ? -1 : 1),
  );
}

function roleOf(
  { consignments, degree, betweenness }: Pick<Part, 'consignments' | 'degree' | 'betweenness'>,
  most: number,
): NetworkRole {
  if (consignments >= 2 && degree > 0 && degree >= CORE_SHARE * most) return 'CORE';
  if (betweenness >= BROKER_SHARE) return 'BROKER';
  return consignments === 1 && betweenness === 0 ? 'ONE_OFF' : 'MEMBER';
}

/** Numbered from the largest; of those of one size, the one with the smaller id first. */
function communitiesOf(graph: UndirectedGraph): Map<string, number> {
  const random = stream(SEED, 'louvain');
  const found =
    graph.size === 0 ? {} : louvain(graph, { rng: () => random.uniform(), getEdgeWeight: 'weight' });
  const members = new Map<number | string, string[]>();
  for (const id of graph.nodes()) {
    const community = found[id] ?? id;
    members.set(community, [...(members.get(community) ?? []), id]);
  }
  const ordered = [...members.values()].sort(
    (a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1),
  );
  return new Map(ordered.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}
