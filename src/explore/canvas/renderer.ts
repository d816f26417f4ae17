import type { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { extremityArrow, layerFill, layerPlain, pathCurved, pathLine } from 'sigma/rendering';
import type { StylesDeclaration } from 'sigma/types';
import type { Theme } from '../kinds.ts';
import { outline, shapes } from './shapes.ts';

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  shape: string;
  label: string;
  isSelected: boolean;
  isPinned: boolean;
  isFaded: boolean;
}

export interface EdgeLook {
  size: number;
  label: string;
  isSeized: boolean;
  isSelected: boolean;
  opacity: number;
  isDirected: boolean;
}

type Styles = StylesDeclaration<
  NodeLook,
  EdgeLook,
  object,
  object,
  object,
  { outlineColor: string; outlineWidth: number }
>;

export type CanvasGraph = MultiDirectedGraph<NodeLook, EdgeLook>;

/** Contrast of 3:1 and more against the page for what is drawn, of 4.5:1 for what is written. */
const INKS = {
  light: {
    text: '#1c2733',
    outline: '#33424f',
    selected: '#000000',
    edge: '#7d8894',
    seized: '#b44e00',
    halo: '#ffffff',
  },
  dark: {
    text: '#e8edf3',
    outline: '#d5dde6',
    selected: '#ffffff',
    edge: '#7f8b98',
    seized: '#f0883e',
    halo: '#10161d',
  },
} as const;

/**
 * By what a node or link is and whether the mouse is on it, never by functions: Sigma reckons these anew for every node and link
 * whenever the mouse meets one or the drawing begins to move.
 */
function stylesOf(ink: (typeof INKS)[Theme]): Styles {
  const front = {
    depth: 'topNodes',
    labelDepth: 'topNodes',
    labelBackgroundColor: ink.halo,
    labelVisibility: 'visible',
  } as const;
  const chosen = {
    color: ink.selected,
    label: { attribute: 'label' },
    labelVisibility: 'visible',
    depth: 'topEdges',
  } as const;
  return {
    nodes: [
      {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        opacity: { attribute: 'isFaded', dict: { true: 0.22, false: 1 } },
        outlineColor: ink.outline,
        outlineWidth: { attribute: 'isPinned', dict: { true: 2.5, false: 1 } },
        depth: 'nodes',
        label: { attribute: 'label' },
        labelSize: 12,
        labelColor: ink.text,
        labelBackgroundColor: `${ink.halo}a8`,
        labelBackgroundPadding: 3,
        labelDepth: 'nodes',
        labelVisibility: { attribute: 'isFaded', dict: { true: 'hidden', false: 'auto' } },
        cursor: 'pointer',
      },
      { matchData: 'isSelected', cases: { true: { ...front, outlineColor: ink.selected, outlineWidth: 4 } } },
      { matchState: 'isHovered', cases: { true: front } },
    ],
    edges: [
      {
        path: 'line',
        parallelPath: 'curved',
        size: { attribute: 'size' },
        color: { attribute: 'isSeized', dict: { true: ink.seized, false: ink.edge } },
        opacity: { attribute: 'opacity' },
        head: { attribute: 'isDirected', dict: { true: 'arrow', false: 'none' } },
        label: '',
        labelSize: 11,
        labelColor: ink.text,
        labelVisibility: 'hidden',
        depth: 'edges',
        cursor: 'pointer',
      },
      { matchData: 'isSelected', cases: { true: chosen } },
      { matchState: 'isHovered', cases: { true: { ...chosen, opacity: 1 } } },
    ],
  };
}

/** Room around the graph, in pixels: for its labels. */
export const STAGE_PADDING = 48;

/** The renderer on a canvas of its own in the container; fails where the browser has no WebGL 2. */
export function makeRenderer(graph: CanvasGraph, container: HTMLElement, theme: Theme) {
  const ink = INKS[theme];
  return new Sigma(graph, container, {
    primitives: {
      nodes: {
        shapes,
        layers: [layerFill(), outline],
        variables: {
          outlineColor: { type: 'color', default: ink.outline },
          outlineWidth: { type: 'number', default: 1 },
        },
        label: { font: { family: 'system-ui, sans-serif' }, margin: 4 },
      },
      edges: {
        paths: [pathLine(), pathCurved()],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 })],
        layers: [layerPlain()],
      },
    },
    styles: stylesOf(ink),
    settings: {
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      enableNodeDrag: true,
      labelRenderedSizeThreshold: 5,
      labelDensity: 0.6,
      labelGridCellSize: 160,
      // Expanding is what a double click is for.
      doubleClickZoomingRatio: 1,
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      // A narrow page begins with the canvas out of sight.
      allowInvalidContainer: true,
      stagePadding: STAGE_PADDING,
    },
  });
}

/** Links beyond which moving comes first: they are gone while it lasts, and the mouse does not feel for them. */
const MANY_LINKS = 3_000;

export function fitToSize(renderer: Renderer, links: number): void {
  const isLarge = links > MANY_LINKS;
  renderer.setSettings({
    hideEdgesOnMove: isLarge,
    hideLabelsOnMove: isLarge,
    enableEdgeEvents: !isLarge,
    antialiasEdges: !isLarge,
  });
}

export type Renderer = ReturnType<typeof makeRenderer>;
