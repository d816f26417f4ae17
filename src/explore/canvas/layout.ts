import type { LayoutAnswer, LayoutQuestion } from './layout-worker.ts';
import type { CanvasGraph } from './renderer.ts';

/** Put in by the build: where the worker lies, relative to the page. */
declare const WORKERS: Record<'layout', string>;

/** The layout in its worker; a new question takes the place of the one under way. */
export class Layout {
  readonly #worker = new Worker(new URL(WORKERS.layout, document.baseURI));
  readonly #graph: CanvasGraph;
  /** Nodes in the order of the question; empty where none is under way. */
  #asked: readonly string[] = [];
  /** Nodes that a hand has hold of. */
  readonly #held = new Set<string>();
  onChange: (isRunning: boolean) => void = () => {};

  constructor(graph: CanvasGraph) {
    this.#graph = graph;
    this.#worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => this.#take(data);
  }

  /** `room`: see LayoutQuestion. */
  run(room: number): void {
    const nodes = this.#graph.mapNodes((id, { x, y, size, isPinned }) => ({
      id,
      x,
      y,
      size,
      fixed: isPinned,
    }));
    const edges = this.#graph.mapEdges((_, { size }, from, to) => ({ from, to, weight: size }));
    if (nodes.length < 2) return;
    this.#asked = nodes.map(({ id }) => id);
    const question: LayoutQuestion = { room, nodes, edges };
    this.#worker.postMessage(question);
    this.onChange(true);
  }

  hold(node: string): void {
    this.#held.add(node);
  }

  release(node: string): void {
    this.#held.delete(node);
  }

  stop(): void {
    this.#worker.terminate();
  }

  #take({ at, isDone }: LayoutAnswer): void {
    // Whoever wants less movement sees the places that were found, not how.
    const isSeen = isDone || !matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (at.length === 2 * this.#asked.length && isSeen) {
      const index = new Map(this.#asked.map((node, number) => [node, number]));
      this.#graph.updateEachNodeAttributes(
        (node, look) => {
          const number = index.get(node);
          if (number === undefined || look.isPinned || this.#held.has(node)) return look;
          return { ...look, x: at[2 * number] ?? look.x, y: at[2 * number + 1] ?? look.y };
        },
        { attributes: ['x', 'y'] },
      );
    }
    if (isDone) this.onChange(false);
  }
}
