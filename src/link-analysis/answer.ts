import type { Loaders } from '../graphql/loaders.ts';
import type { EntityRow } from '../graphql/rows.ts';
import { type EntityKind, type LinkKind, MARKINGS, type Marking } from '../vocabulary.ts';
import { type Adjacency, dateOf, NO_DAY } from './adjacency.ts';
import { ENTITY_KINDS, type EntityRef, nodeId } from './entity-ids.ts';
import { entityRow } from './entity-rows.ts';
import { gatherLinks, type Link, type LinkFilter, SEIZURE } from './links.ts';
import type { Truncation } from './neighbourhood.ts';

export interface GraphEdgeRow {
  id: string;
  kind: LinkKind;
  from: string;
  to: string;
  weight: number;
  seizures: number;
  firstDate: string | null;
  lastDate: string | null;
  /** The first of those behind it: seized from first, then newest first. */
  recordRefs: (first: number) => EntityRef[];
}

export interface GraphTruncationRow {
  of: string;
  kind: EntityKind;
  linked: number;
  leftOut: number;
}

export interface GraphAnswer {
  nodes: EntityRow[];
  /** Ids of the nodes. */
  ids: string[];
  edges: GraphEdgeRow[];
  truncated: GraphTruncationRow[];
  missing: string[];
  marking: Marking | null;
  synthetic: boolean;
  revision: number;
}

/** Links of nodes with more than this are found from the other end. */
const HUB = 5_000;

export interface Shown {
  asked: readonly EntityRef[];
  nodes: readonly number[];
  links: Iterable<Link>;
  truncated: readonly Truncation[];
}

/** Links among nodes; `expanded` are looked at however many links they have. */
export function linksAmong(
  graph: Adjacency,
  nodes: readonly number[],
  filter: LinkFilter,
  expanded: ReadonlySet<number>,
  minWeight = 1,
): Link[] {
  const left = new Set(nodes);
  const links = new Map<string, Link>();
  const order = [...left].sort((a, b) => graph.degree(a) - graph.degree(b) || a - b);
  for (const node of order) {
    left.delete(node);
    if (left.size === 0 || (graph.degree(node) > HUB && !expanded.has(node))) continue;
    gatherLinks(graph, node, filter, (neighbour) => left.has(neighbour), links);
  }
  return [...links.values()].filter(({ records }) => Math.max(1, records.length) >= minWeight);
}

/** The answer with the rows of its nodes, as they are now: what is gone since the graph was read is left out. */
export async function graphAnswer(loaders: Loaders, graph: Adjacency, shown: Shown): Promise<GraphAnswer> {
  const known = shown.nodes.map((node) => graph.ref(node));
  const ids = new Set(known.map(nodeId));
  // A place that no record names has no links, but is there.
  const alone = shown.asked.filter((ref) => !ids.has(nodeId(ref)));
  const refs = [...alone, ...known];
  const rows = await Promise.all(refs.map((ref) => entityRow(loaders, ref)));
  const found = new Map(refs.flatMap((ref, at) => (rows[at] ? [[nodeId(ref), rows[at]] as const] : [])));
  const links = [...shown.links].filter(
    ({ from, to }) => found.has(nodeId(graph.ref(from))) && found.has(nodeId(graph.ref(to))),
  );
  const marked = new Set([...shown.nodes, ...links.flatMap(({ records }) => records)]);
  return {
    nodes: [...found.values()],
    ids: [...found.keys()],
    edges: links.map((link) => edgeRow(graph, link)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    truncated: shown.truncated.map(({ of, kind, linked, leftOut }) => ({
      of: nodeId(graph.ref(of)),
      kind: ENTITY_KINDS[kind] as EntityKind,
      linked,
      leftOut,
    })),
    missing: shown.asked.map(nodeId).filter((id) => !found.has(id)),
    marking: highest([...marked].map((node) => graph.marking(node))),
    synthetic: [...marked].some((node) => graph.synthetic[node] === 1),
    revision: graph.revision,
  };
}

export function edgeRow(graph: Adjacency, { from, to, kind, records }: Link): GraphEdgeRow {
  const ends = { from: nodeId(graph.ref(from)), to: nodeId(graph.ref(to)) };
  const bySeizure = graph.kinds[from] === SEIZURE;
  const day = (record: number) => graph.days[record] as number;
  const seizures = (record: number) => graph.seized[record] as number;
  const days = records.map(day).filter((each) => each !== NO_DAY);
  const inOrder = () =>
    [...records].sort((a, b) => Math.sign(seizures(b)) - Math.sign(seizures(a)) || day(b) - day(a) || a - b);
  const firstDay = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const lastDay = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return {
    id: `${ends.from} ${kind} ${ends.to}`,
    kind,
    ...ends,
    weight: Math.max(1, records.length),
    seizures: bySeizure ? 1 : records.filter((record) => seizures(record) > 0).length,
    firstDate: days.length > 0 ? dateOf(firstDay) : null,
    lastDate: days.length > 0 ? dateOf(lastDay) : null,
    recordRefs: (first) =>
      inOrder()
        .slice(0, first)
        .map((record) => graph.ref(record)),
  };
}

function highest(markings: readonly (Marking | null)[]): Marking | null {
  const rank = Math.max(
    -1,
    ...new Set(markings.map((marking) => (marking ? MARKINGS.indexOf(marking) : -1))),
  );
  return MARKINGS[rank] ?? null;
}
