import type { Adjacency } from './adjacency.ts';
import { ENTITY_KINDS } from './entity-ids.ts';
import { ALL, type LinkFilter } from './links.ts';
import {
  best,
  bySeizures,
  byShare,
  type Link,
  linksOfRecord,
  type Neighbour,
  NodeLinks,
} from './node-links.ts';

export interface NeighbourhoodQuery {
  of: readonly number[];
  depth: number;
  /** 1 for each kind of node that is shown. */
  kinds: Uint8Array;
  filter: LinkFilter;
  limit: number;
  minWeight: number;
}

/** Links of one node with one kind that are left out. */
export interface Truncation {
  of: number;
  /** Place among ENTITY_KINDS. */
  kind: number;
  linked: number;
  leftOut: number;
}

export interface Chosen {
  /** Those asked about, then the best. */
  nodes: number[];
  links: Link[];
  truncated: Truncation[];
}

/** What has more links than this is reckoned once for each reading of the graph, and is not gone through beyond the first step. */
export const HUB = 5_000;
/** Links that a step beyond the first looks at, at most. */
const WORK = 50_000;

/** What is around nodes, by what matters: seizures behind the links, then how much of a neighbour's own links they are. */
export function neighbourhood(graph: Adjacency, query: NeighbourhoodQuery): Chosen {
  const { of, depth, kinds, filter, limit, minWeight } = query;
  const shown = new Set(of);
  const looked: NodeLinks[] = [];
  let frontier: readonly number[] = of;
  for (let step = 1; step <= depth && (step === 1 || shown.size < limit); step++) {
    let work = 0;
    const now: NodeLinks[] = [];
    for (const node of frontier) {
      const degree = graph.degree(node);
      if (step > 1 && (degree > HUB || work > WORK)) continue;
      work += degree;
      now.push(linksOfNode(graph, node, filter, minWeight));
    }
    looked.push(...now);
    frontier = ranked(now, kinds, shown, limit - shown.size);
    for (const node of frontier) shown.add(node);
  }
  return chosen(graph, shown, looked, kinds, filter);
}

/** What is linked with two and more of the nodes, with most of them first. */
export function commonNeighbours(
  graph: Adjacency,
  { of, kinds, filter, limit }: Omit<NeighbourhoodQuery, 'depth' | 'minWeight'>,
): Chosen {
  const looked = of.map((node) => linksOfNode(graph, node, filter, 1));
  const met = new Map<number, number>();
  for (const { neighbours } of looked)
    for (const { node } of neighbours) met.set(node, (met.get(node) ?? 0) + 1);
  const shown = new Set(of);
  for (let times = of.length; times >= 2 && shown.size < limit; times--) {
    const those = merged(looked).filter(
      ({ node }) => met.get(node) === times && kinds[graph.kinds[node] as number] === 1 && !shown.has(node),
    );
    const seized = those.filter(({ seizures }) => seizures > 0).sort(bySeizures);
    const others = those.filter(({ seizures }) => seizures === 0).sort(byShare);
    for (const { node } of [...seized, ...others].slice(0, limit - shown.size)) shown.add(node);
  }
  const { nodes, links } = chosen(graph, shown, looked, kinds, filter);
  return { nodes, links, truncated: [] };
}

/** Hubs are kept with the graph, which knows nothing of them but as what it was asked for. */
const hubs = new WeakMap<Adjacency, Map<string, NodeLinks>>();

export function linksOfNode(
  graph: Adjacency,
  node: number,
  filter: LinkFilter,
  minWeight: number,
): NodeLinks {
  const isPlain = filter.along === null && filter.fromDay === ALL.fromDay && filter.toDay === ALL.toDay;
  if (!isPlain || minWeight > 1 || filter.folding === 'some' || graph.degree(node) <= HUB)
    return new NodeLinks(graph, node, filter, minWeight);
  const kept = hubs.get(graph) ?? new Map<string, NodeLinks>();
  hubs.set(graph, kept);
  const name = `${node} ${filter.folding}`;
  const known = kept.get(name) ?? new NodeLinks(graph, node, filter, minWeight);
  kept.set(name, known);
  return known;
}

/** The best of what the nodes looked at are linked with: seizures first, then one of each kind in turn by share. */
function ranked(
  looked: readonly NodeLinks[],
  kinds: Uint8Array,
  shown: ReadonlySet<number>,
  room: number,
): number[] {
  const [only] = looked;
  if (!only || room <= 0) return [];
  const isNew = ({ node }: Neighbour) => !shown.has(node);
  const lists = looked.length === 1 ? only : joined(looked);
  const wanted = (list: readonly (readonly Neighbour[])[]) =>
    list.filter((_, kind) => kinds[kind] === 1).map((each) => each.filter(isNew));
  const nodes = best(wanted(lists.bySeizures).flat(), bySeizures, room).map(({ node }) => node);
  const queues = wanted(lists.byShare);
  for (let turn = 0; nodes.length < room; turn++) {
    const round = queues.flatMap((queue) => queue.slice(turn, turn + 1).map(({ node }) => node));
    if (round.length === 0) break;
    nodes.push(...round.slice(0, room - nodes.length));
  }
  return nodes;
}

/** The lists of several nodes as if they were one. */
function joined(looked: readonly NodeLinks[]): Pick<NodeLinks, 'bySeizures' | 'byShare'> {
  const of = (lists: 'bySeizures' | 'byShare', kind: number) =>
    looked.flatMap((each) => each[lists][kind] as readonly Neighbour[]);
  const each = (lists: 'bySeizures' | 'byShare', order: typeof byShare) =>
    ENTITY_KINDS.map((_, kind) => summed(of(lists, kind)).sort(order));
  return { bySeizures: each('bySeizures', bySeizures), byShare: each('byShare', byShare) };
}

const merged = (looked: readonly NodeLinks[]) => summed(looked.flatMap(({ neighbours }) => neighbours));

function summed(neighbours: readonly Neighbour[]): Neighbour[] {
  const sums = new Map<number, Neighbour>();
  for (const { node, weight, seizures, share } of neighbours) {
    const sum = sums.get(node) ?? { node, weight: 0, seizures: 0, share: 0 };
    sum.weight += weight;
    sum.seizures += seizures;
    sum.share += share;
    sums.set(node, sum);
  }
  return [...sums.values()];
}

function chosen(
  graph: Adjacency,
  shown: ReadonlySet<number>,
  looked: readonly NodeLinks[],
  kinds: Uint8Array,
  filter: LinkFilter,
): Chosen {
  const nodes = [...shown];
  const expanded = new Set<number>();
  const links: Link[] = [];
  for (const each of looked) {
    expanded.add(each.node);
    for (const link of each.links) if (shown.has(link.to) && !expanded.has(link.to)) links.push(link);
  }
  links.push(...recordLinks(graph, nodes, expanded, filter));
  const truncated = looked.flatMap((each) => {
    const here = ENTITY_KINDS.map(() => 0);
    for (const node of nodes)
      if (each.has(node))
        here[graph.kinds[node] as number] = (here[graph.kinds[node] as number] as number) + 1;
    return each.linked.flatMap((linked, kind) => {
      const leftOut = linked - (here[kind] as number);
      return leftOut > 0 && kinds[kind] === 1 ? [{ of: each.node, kind, linked, leftOut }] : [];
    });
  });
  return { nodes, links, truncated };
}

/** Links among nodes that were not gone through, as far as they are matters of record: no shipments are folded for them. */
function recordLinks(
  graph: Adjacency,
  nodes: readonly number[],
  expanded: ReadonlySet<number>,
  filter: LinkFilter,
): Link[] {
  const left = new Set(nodes.filter((node) => !expanded.has(node)));
  const links: Link[] = [];
  const order = [...left].sort((a, b) => graph.degree(a) - graph.degree(b) || a - b);
  for (const node of order) {
    left.delete(node);
    links.push(...linksOfRecord(graph, node, filter, left));
  }
  return links;
}

/** All links among some nodes, each pair's found from the one that has fewer. */
export function linksAmong(graph: Adjacency, nodes: readonly number[], filter: LinkFilter): Link[] {
  const left = new Set(nodes);
  const links: Link[] = [];
  const order = [...left].sort((a, b) => graph.degree(a) - graph.degree(b) || a - b);
  for (const node of order) {
    left.delete(node);
    if (left.size > 0)
      links.push(...linksOfNode(graph, node, filter, 1).links.filter(({ to }) => left.has(to)));
  }
  return links;
}
