import type { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { extremityArrow, layerFill, layerPlain, pathCurved, pathLine } from 'sigma/rendering';
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
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        opacity: (node) => (node.isFaded ? 0.22 : 1),
        outlineColor: (node) => (node.isSelected ? ink.selected : ink.outline),
        outlineWidth: (node) => (node.isSelected ? 4 : node.isPinned ? 2.5 : 1),
        depth: (node, { isHovered }) => (isHovered || node.isSelected ? 'topNodes' : 'nodes'),
        label: { attribute: 'label' },
        labelSize: 12,
        labelColor: ink.text,
        labelBackgroundColor: (node, { isHovered }) =>
          isHovered || node.isSelected ? ink.halo : `${ink.halo}a8`,
        labelBackgroundPadding: 3,
        labelDepth: (node, { isHovered }) => (isHovered || node.isSelected ? 'topNodes' : 'nodes'),
        labelVisibility: (node, { isHovered }) =>
          isHovered || node.isSelected ? 'visible' : node.isFaded ? 'hidden' : 'auto',
        cursor: 'pointer',
      },
      edges: {
        path: 'line',
        parallelPath: 'curved',
        size: { attribute: 'size' },
        color: (edge, { isHovered }) =>
          edge.isSelected || isHovered ? ink.selected : edge.isSeized ? ink.seized : ink.edge,
        opacity: (edge, { isHovered }) => (isHovered ? 1 : edge.opacity),
        head: (edge) => (edge.isDirected ? 'arrow' : 'none'),
        label: (edge, { isHovered }) => (edge.isSelected || isHovered ? edge.label : ''),
        labelSize: 11,
        labelColor: ink.text,
        labelVisibility: (edge, { isHovered }) => (edge.isSelected || isHovered ? 'visible' : 'hidden'),
        depth: (edge, { isHovered }) => (edge.isSelected || isHovered ? 'topEdges' : 'edges'),
        cursor: 'pointer',
      },
    },
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
