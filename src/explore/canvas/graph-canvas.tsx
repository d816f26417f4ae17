import { MultiDirectedGraph } from 'graphology';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useExplore } from '../context.ts';
import { isLink } from '../state/view.ts';
import { leastFrame } from './frame.ts';
import { Layout } from './layout.ts';
import { type Caption, pictureOf } from './picture.ts';
import {
  type CanvasGraph,
  type EdgeLook,
  fitToSize,
  makeRenderer,
  type NodeLook,
  type Renderer,
  STAGE_PADDING,
} from './renderer.ts';
import { syncGraph } from './sync.ts';

/** What the rest of the page can have the canvas do. */
export interface CanvasHandle {
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  layOut: () => void;
  /** Where nodes are now, to pin them there. */
  places: (nodes: readonly string[]) => Record<string, { x: number; y: number }>;
  picture: (caption: Caption) => Promise<Blob | null>;
}

function frame(renderer: Renderer): void {
  const places = renderer.getGraph().mapNodes((_, { x, y }) => ({ x, y }));
  renderer.setCustomBBox(leastFrame(places));
}

interface Props {
  handle: RefObject<CanvasHandle | null>;
  onExpand: (node: string) => void;
}

export function GraphCanvas({ handle, onExpand }: Props) {
  const { words, formats, theme, view, shown, store, dispatch } = useExplore();
  const container = useRef<HTMLDivElement>(null);
  const [graph] = useState(() => new MultiDirectedGraph<NodeLook, EdgeLook>() as CanvasGraph);
  const renderer = useRef<Renderer | null>(null);
  const layout = useRef<Layout | null>(null);
  const [isDrawn, setDrawn] = useState(true);
  const [isLayingOut, setLayingOut] = useState(false);
  const layOut = useCallback(() => {
    const { width = 0, height = 0 } = container.current?.getBoundingClientRect() ?? {};
    layout.current?.run(Math.min(width, height) - 2 * STAGE_PADDING);
  }, []);
  const expand = useRef(onExpand);
  expand.current = onExpand;

  useEffect(() => {
    const moving = new Layout(graph);
    moving.onChange = (isMoving) => {
      setLayingOut(isMoving);
      if (renderer.current) frame(renderer.current);
    };
    layout.current = moving;
    return () => moving.stop();
  }, [graph]);

  useEffect(() => {
    if (!container.current) return;
    let drawn: Renderer;
    try {
      drawn = makeRenderer(graph, container.current, theme);
    } catch {
      setDrawn(false);
      return;
    }
    renderer.current = drawn;
    frame(drawn);
    const sizes = new ResizeObserver(() => drawn.resize().scheduleRefresh());
    sizes.observe(container.current);
    let hasMoved = false;
    const also = ({ original }: { original: MouseEvent | TouchEvent }) =>
      original.shiftKey || original.ctrlKey || original.metaKey;
    drawn.on('clickNode', ({ node, event }) => {
      if (hasMoved) return;
      dispatch(also(event) ? { do: 'select also', node } : { do: 'select', nodes: [node] });
    });
    drawn.on('doubleClickNode', ({ node, event }) => {
      event.preventSigmaDefault();
      expand.current(node);
    });
    drawn.on('clickEdge', ({ edge }) => dispatch({ do: 'select', nodes: [edge] }));
    drawn.on('clickStage', ({ event }) => {
      if (!also(event)) dispatch({ do: 'select', nodes: [] });
    });
    drawn.on('nodeDragStart', ({ node }) => {
      hasMoved = false;
      layout.current?.hold(node);
    });
    drawn.on('nodeDrag', () => {
      hasMoved = true;
    });
    drawn.on('nodeDragEnd', ({ node }) => {
      layout.current?.release(node);
      const { x, y } = graph.getNodeAttributes(node);
      if (hasMoved) dispatch({ do: 'pin', at: { [node]: { x, y } } });
      setTimeout(() => {
        hasMoved = false;
      });
    });
    return () => {
      renderer.current = null;
      sizes.disconnect();
      drawn.kill();
    };
  }, [graph, theme, dispatch]);

  useEffect(() => {
    if (renderer.current) fitToSize(renderer.current, shown.edges.length);
    const isNew = syncGraph(graph, { shown, view, store, words, formats });
    if (renderer.current) frame(renderer.current);
    if (isNew) layOut();
  }, [graph, shown, view, store, words, formats, layOut]);

  // Links come after the nodes that a link or a finding names, and only then can they be laid out by them.
  const hasLinks = shown.edges.length > 0;
  useEffect(() => {
    if (hasLinks) layOut();
  }, [hasLinks, layOut]);

  useImperativeHandle(handle, () => ({
    fit: () => void renderer.current?.getCamera().reset({ duration: 200 }),
    zoomIn: () => void renderer.current?.getCamera().zoomIn({ duration: 150 }),
    zoomOut: () => void renderer.current?.getCamera().zoomOut({ duration: 150 }),
    layOut,
    places: (nodes) =>
      Object.fromEntries(
        nodes
          .filter((node) => graph.hasNode(node))
          .map((node) => {
            const { x, y } = graph.getNodeAttributes(node);
            return [node, { x, y }];
          }),
      ),
    picture: (caption) =>
      renderer.current ? pictureOf(renderer.current, theme, caption) : Promise.resolve(null),
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const last = view.selected.findLast((id) => !isLink(id) && graph.hasNode(id));
    const next = nextNode(graph, last, direction);
    if (next === undefined) return;
    dispatch(event.shiftKey ? { do: 'select also', node: next } : { do: 'select', nodes: [next] });
  };

  const summary = words.canvasSummary(formats.number(shown.nodes.length), formats.number(shown.edges.length));
  return (
    <div className="canvas" data-running={isLayingOut}>
      <div
        ref={container}
        id="canvas"
        className="stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application of its own, worked by keys
        tabIndex={0}
        aria-label={`${words.canvas}: ${summary}. ${words.canvasHelp}`}
        onKeyDown={onKeyDown}
      />
      {!isDrawn && <p className="notice no-webgl">{words.noWebGl}</p>}
    </div>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The nearest node in a direction, those straight ahead before those aside; the first of all where none is selected. */
function nextNode(graph: CanvasGraph, from: string | undefined, [right, up]: readonly [number, number]) {
  if (from === undefined) return graph.nodes()[0];
  const start = graph.getNodeAttributes(from);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  graph.forEachNode((node, { x, y }) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * right + dy * up;
    if (node === from || ahead <= 0) return;
    const aside = Math.abs(dx * up - dy * right);
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [node, cost];
  });
  return best;
}
