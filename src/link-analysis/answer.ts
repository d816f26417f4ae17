import type { Loaders } from '../graphql/loaders.ts';
import type { EntityRow } from '../graphql/rows.ts';
import type { EntityKind, LinkKind, Marking } from '../vocabulary.ts';
import { type Adjacency, dateOf, kindOfLink, markingOf, NO_DAY } from './adjacency.ts';
import { ENTITY_KINDS, type EntityRef, nodeId } from './entity-ids.ts';
import { entityRow } from './entity-rows.ts';
import { type LinkFilter, recordsBetween } from './links.ts';
import type { Truncation } from './neighbourhood.ts';
import type { Link } from './node-links.ts';

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

export interface Shown {
  asked: readonly EntityRef[];
  nodes: readonly number[];
  links: readonly Link[];
  /** What the links were found by. */
  filter: LinkFilter;
  truncated: readonly Truncation[];
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
  const links = shown.links.filter(
    ({ from, to }) => found.has(nodeId(graph.ref(from))) && found.has(nodeId(graph.ref(to))),
  );
  const ranks = [
    ...links.map(({ marking }) => marking),
    ...shown.nodes.map((node) => graph.markings[node] as number),
  ];
  const highest = ranks.reduce((a, b) => Math.max(a, b), 0);
  const edges = links.map((link) => edgeRow(graph, link, shown.filter));
  return {
    nodes: [...found.values()],
    ids: [...found.keys()],
    edges: edges.sort((a, b) => (a.id < b.id ? -1 : 1)),
    truncated: shown.truncated.map(({ of, kind, linked, leftOut }) => ({
      of: nodeId(graph.ref(of)),
      kind: ENTITY_KINDS[kind] as EntityKind,
      linked,
      leftOut,
    })),
    missing: shown.asked.map(nodeId).filter((id) => !found.has(id)),
    marking: markingOf(highest),
    synthetic:
      links.some((link) => link.synthetic) || shown.nodes.some((node) => graph.synthetic[node] === 1),
    revision: graph.revision,
  };
}

export function edgeId(graph: Adjacency, link: Link): string {
  const { from, to } = directed(graph, link);
  return `${from} ${kindOfLink(link.code)} ${to}`;
}

/** Where it begins and leads. */
function directed(graph: Adjacency, { from, to, code }: Link): { from: string; to: string } {
  const [one, other] = [nodeId(graph.ref(from)), nodeId(graph.ref(to))];
  return code & 1 ? { from: other, to: one } : { from: one, to: other };
}

function edgeRow(graph: Adjacency, link: Link, filter: LinkFilter): GraphEdgeRow {
  const { code, weight, seizures, firstDay, lastDay } = link;
  const { from, to } = directed(graph, link);
  return {
    id: edgeId(graph, link),
    kind: kindOfLink(code),
    from,
    to,
    weight,
    seizures,
    firstDate: firstDay === NO_DAY ? null : dateOf(firstDay),
    lastDate: lastDay === NO_DAY ? null : dateOf(lastDay),
    recordRefs: (first) => {
      const day = (record: number) => graph.days[record] as number;
      const isSeized = (record: number) => Number((graph.seized[record] as number) > 0);
      return recordsBetween(graph, link, filter)
        .sort((a, b) => isSeized(b) - isSeized(a) || day(b) - day(a) || a - b)
        .slice(0, first)
        .map((record) => graph.ref(record));
    },
  };
}
