import type { Shown } from './context.ts';
import type { Kind } from './kinds.ts';
import type { LinkKind } from './operations.generated.ts';
import type { Period, View } from './state/view.ts';
import type { GraphEdge, GraphNode, Store } from './store.ts';

/** More lines than these are a grey field, and no machine draws it fluently. */
const MOST_LINKS = 10_000;

/** What is to be seen of a view, with what the server has said so far. */
export function shownOf(view: View, store: Store, off: ReadonlySet<Kind>): Shown {
  const hidden = new Set(view.hidden);
  const nodes: GraphNode[] = [];
  for (const id of view.nodes) {
    const node = store.nodes.get(id);
    if (node && !hidden.has(id) && !off.has(node.__typename)) nodes.push(node);
  }
  const ids = new Set(nodes.map(({ nodeId }) => nodeId));
  const all = [...store.edges.values()].filter(
    (edge) => ids.has(edge.from) && ids.has(edge.to) && isHeavy(edge, view.minWeight),
  );
  const edges = all.length > MOST_LINKS ? all.sort(strongerFirst).slice(0, MOST_LINKS) : all;
  return { nodes, edges, weaker: all.length - edges.length, faded: fadedOf(view, nodes, edges) };
}

/** Links that stand for shipments; all others are a matter of record, whatever their number. */
const FOLDED: readonly LinkKind[] = ['TRADES_WITH', 'SHARES_SHIPMENTS'];

/** Matters of record, then what was seized, then the most shipments. */
function strongerFirst(a: GraphEdge, b: GraphEdge): number {
  const folded = (edge: GraphEdge) => Number(FOLDED.includes(edge.kind));
  return folded(a) - folded(b) || b.seizures - a.seizures || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

const isHeavy = ({ kind, weight }: GraphEdge, least: number) => weight >= least || !FOLDED.includes(kind);

function fadedOf(
  { path, period }: View,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Set<string> {
  const onPath = new Set(path);
  if (path.length > 0) return idsOf(nodes.filter(({ nodeId }) => !onPath.has(nodeId)));
  if (!period) return new Set();
  // The links are those of the period: what none of them leads to was not active in it.
  const active = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return idsOf(nodes.filter((node) => !active.has(node.nodeId) && !isWithin(node, period)));
}

function isWithin(node: GraphNode, { from, to }: Period): boolean {
  const day =
    node.__typename === 'Seizure' ? node.date : node.__typename === 'Shipment' ? node.departed : null;
  return day !== null && from <= day && day <= to;
}

const idsOf = (nodes: readonly GraphNode[]) => new Set(nodes.map(({ nodeId }) => nodeId));
