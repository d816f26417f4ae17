import type { Shown } from '../context.ts';
import { LOOKS } from '../kinds.ts';
import type { View } from '../state/view.ts';
import type { GraphEdge, Store } from '../store.ts';
import type { Formats, Words } from '../words/index.ts';
import type { CanvasGraph, EdgeLook, NodeLook } from './renderer.ts';

export interface Sight {
  shown: Shown;
  view: View;
  store: Store;
  words: Words;
  formats: Formats;
}

/** Links that lead from one end to the other in the sense of the goods; of the rest the arrow would say nothing. */
const DIRECTED: readonly string[] = ['TRADES_WITH', 'CONSIGNED_TO', 'CONSIGNED_BY'];

/** Makes the drawn graph what is to be seen. True where nodes or links came that the layout has not seen. */
export function syncGraph(graph: CanvasGraph, sight: Sight): boolean {
  const { nodes, edges, faded } = sight.shown;
  const wanted = new Set(nodes.map(({ nodeId }) => nodeId));
  const wantedEdges = new Set(edges.map(({ id }) => id));
  for (const edge of graph.edges()) if (!wantedEdges.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!wanted.has(node)) graph.dropNode(node);
  const degrees = new Map<string, number>();
  const near = new Map<string, string[]>();
  for (const { from, to } of edges) {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      degrees.set(a, (degrees.get(a) ?? 0) + 1);
      if (!graph.hasNode(a) && graph.hasNode(b)) near.set(a, [...(near.get(a) ?? []), b]);
    }
  }
  const selected = new Set(sight.view.selected);
  let isNew = false;
  nodes.forEach((node, index) => {
    const { nodeId } = node;
    const look = { ...nodeLook(node, degrees.get(nodeId) ?? 0, sight), isSelected: selected.has(nodeId) };
    const pinned = sight.view.pinned[nodeId];
    if (graph.hasNode(nodeId)) {
      assign(graph, nodeId, pinned ? { ...look, ...pinned } : look);
    } else {
      isNew = true;
      graph.addNode(nodeId, { ...(pinned ?? firstPlace(graph, near.get(nodeId) ?? [], index)), ...look });
    }
  });
  const isNear = nearSelection(sight.view);
  // Thousands of lines are a grey field; each of a few is to be seen.
  const plainly = Math.max(0.1, Math.min(0.6, 7 / Math.sqrt(edges.length)));
  for (const edge of edges) {
    const look: EdgeLook = {
      size: 1 + Math.log10(edge.weight) * 1.6,
      label: `${sight.words.linkKinds[edge.kind]} · ${sight.formats.number(edge.weight)}`,
      isSeized: edge.seizures > 0,
      isSelected: selected.has(edge.id) || isOnPath(sight.view, edge.from, edge.to),
      opacity:
        faded.has(edge.from) || faded.has(edge.to)
          ? 0.06
          : isNear(edge)
            ? 0.9
            : edge.kind === 'SHARES_SHIPMENTS'
              ? plainly / 2
              : plainly,
      isDirected: DIRECTED.includes(edge.kind),
    };
    if (graph.hasEdge(edge.id)) {
      const known = graph.getEdgeAttributes(edge.id);
      if (differs(known, look)) graph.mergeEdgeAttributes(edge.id, look);
    } else if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) {
      graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, look);
    }
  }
  return isNew;
}

/** Links of a single node that is selected, those that are selected, and those of the path. */
function nearSelection(view: View): (edge: GraphEdge) => boolean {
  const [only] = view.selected;
  const one = view.selected.length === 1 ? only : undefined;
  return ({ id, from, to }) => from === one || to === one || id === one || isOnPath(view, from, to);
}

function nodeLook(node: Shown['nodes'][number], degree: number, { view, shown, store, formats }: Sight) {
  const { nodeId } = node;
  const { shape, colour } = LOOKS[node.__typename];
  const leftOut = (store.leftOut.get(nodeId) ?? []).reduce((sum, each) => sum + each.leftOut, 0);
  // Many nodes are drawn smaller, or they would lie on each other.
  const share = Math.max(0.35, Math.min(1, 12 / Math.sqrt(shown.nodes.length)));
  const label = labelOf(node) + (leftOut > 0 ? `  +${formats.number(leftOut)}` : '');
  return {
    size: Math.min(11, 5 + Math.log2(1 + degree)) * share * (shape === 'circle' ? 0.9 : 1.1),
    color: colour,
    shape,
    label,
    isPinned: nodeId in view.pinned,
    isFaded: shown.faded.has(nodeId),
  };
}

/** Short enough to be read beside a node: a long route by its ends. */
export function labelOf(node: Shown['nodes'][number]): string {
  if (node.__typename !== 'Route') return node.label;
  const stops = node.label.split('>');
  return stops.length > 3 ? `${stops[0]} › … › ${stops.at(-1)}` : stops.join(' › ');
}

function isOnPath({ path }: View, from: string, to: string): boolean {
  const at = path.indexOf(from);
  return at >= 0 && (path[at + 1] === to || path[at - 1] === to);
}

/** Around what it is linked with, else on a spiral: the same view begins with the same places. */
function firstPlace(graph: CanvasGraph, near: readonly string[], index: number): { x: number; y: number } {
  const angle = index * 2.399963;
  const around = near.map((node) => graph.getNodeAttributes(node));
  const count = around.length;
  if (count === 0) {
    const radius = 24 * Math.sqrt(index + 1);
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  }
  const x = around.reduce((sum, node) => sum + node.x, 0) / count;
  const y = around.reduce((sum, node) => sum + node.y, 0) / count;
  return { x: x + 30 * Math.cos(angle), y: y + 30 * Math.sin(angle) };
}

/** Sigma draws anew for each change: what is the same is left. */
function assign(graph: CanvasGraph, node: string, look: Partial<NodeLook>): void {
  if (differs(graph.getNodeAttributes(node), look)) graph.mergeNodeAttributes(node, look);
}

function differs<Look extends object>(known: Look, wanted: Partial<Look>): boolean {
  return (Object.keys(wanted) as (keyof Look)[]).some((key) => known[key] !== wanted[key]);
}
