/** Lays the graph out beside the page: ForceAtlas2 (Jacomy and others 2014), then apart what lies on each other. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

export interface LayoutQuestion {
  /** Pixels that the drawing has, the smaller of width and height: sizes of nodes are in pixels. */
  room: number;
  nodes: readonly { id: string; x: number; y: number; size: number; fixed: boolean }[];
  edges: readonly { from: string; to: string; weight: number }[];
}

export interface LayoutAnswer {
  /** x and y of the nodes, in the order in which they were given. */
  at: Float32Array;
  isDone: boolean;
}

/** How long the layout goes on: until it has settled for the eye, within a few seconds on an old laptop. */
const MOST_MS = 4_000;
const MOST_STEPS = 600;
/** Between two answers: nodes that find their places look smooth enough, and the page has time to draw thousands of them. */
const answerMs = (order: number) => Math.min(800, 60 + order / 8);

let turn = 0;

self.onmessage = async ({ data }: MessageEvent<LayoutQuestion>) => {
  const mine = ++turn;
  const graph = new UndirectedGraph();
  for (const { id, ...node } of data.nodes) graph.addNode(id, node);
  for (const { from, to, weight } of data.edges) {
    if (from === to) continue;
    const edge = graph.edge(from, to);
    if (edge) graph.updateEdgeAttribute(edge, 'weight', (before) => Number(before) + weight);
    else graph.addEdge(from, to, { weight });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    // Hubs do not swallow what hangs on them, and companies of one ring stay together.
    linLogMode: false,
    outboundAttractionDistribution: graph.order > 30,
    adjustSizes: graph.order < 800,
    barnesHutOptimize: graph.order > 500,
    edgeWeightInfluence: 0.3,
    scalingRatio: 12,
    gravity: 0.6,
    slowDown: 1 + Math.log(graph.order + 1),
  };
  const began = performance.now();
  let steps = 0;
  while (steps < MOST_STEPS && performance.now() - began < MOST_MS) {
    const until = performance.now() + answerMs(graph.order);
    do {
      const iterations = graph.order > 1_000 ? 1 : 5;
      forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
      steps += iterations;
    } while (performance.now() < until && steps < MOST_STEPS);
    answer(graph, data, false);
    // Lets the next question in; it takes the place of this one.
    await new Promise((resolve) => setTimeout(resolve));
    if (mine !== turn) return;
  }
  if (graph.order < 2_000) apart(graph, data.room);
  answer(graph, data, true);
};

/** So that nodes do not lie on each other when the whole is seen; what was put by hand stays. */
function apart(graph: UndirectedGraph, room: number): void {
  const [xs, ys] = ['x', 'y'].map((axis) => graph.mapNodes((_, node) => node[axis] as number));
  const extent = Math.max(span(xs ?? []), span(ys ?? []), 1);
  // Sigma fits the larger side of the drawing into the smaller side of its room.
  const pixel = extent / Math.max(room, 100);
  const settings = { ratio: pixel, margin: 3 * pixel, expansion: 1.05, gridSize: 30 };
  const places = noverlap(graph, { maxIterations: 120, settings });
  graph.forEachNode((node, { fixed }) => {
    const place = places[node];
    if (!fixed && place) graph.mergeNodeAttributes(node, place);
  });
}

const span = (of: readonly number[]) =>
  of.reduce((a, b) => Math.max(a, b), -1e9) - of.reduce((a, b) => Math.min(a, b), 1e9);

function answer(graph: UndirectedGraph, { nodes }: LayoutQuestion, isDone: boolean): void {
  const at = new Float32Array(nodes.length * 2);
  nodes.forEach(({ id }, index) => {
    const { x, y } = graph.getNodeAttributes(id);
    at[2 * index] = x;
    at[2 * index + 1] = y;
  });
  const said: LayoutAnswer = { at, isDone };
  postMessage(said, { transfer: [at.buffer] });
}
