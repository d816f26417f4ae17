/** Lays the graph out beside the page: ForceAtlas2 (Jacomy and others 2014), then apart what lies on each other. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

export interface LayoutQuestion {
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
/** Between two answers: some fifteen frames a second are smooth enough for nodes that find their places. */
const ANSWER_MS = 60;

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
    const until = performance.now() + ANSWER_MS;
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
  if (graph.order < 2_000) apart(graph);
  answer(graph, data, true);
};

/** Moves what was not put by hand. */
function apart(graph: UndirectedGraph): void {
  const places = noverlap(graph, { maxIterations: 60, settings: { margin: 3, ratio: 1.1 } });
  graph.forEachNode((node, { fixed }) => {
    const place = places[node];
    if (!fixed && place) graph.mergeNodeAttributes(node, place);
  });
}

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
