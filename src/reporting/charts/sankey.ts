import { sankey as layout, sankeyLinkHorizontal } from 'd3-sankey';
import type { Format } from '../language.ts';
import type { SankeyFigure } from '../model.ts';
import { DARK, n, shortened, svg, text, WIDTH } from './svg.ts';

/** A column has at most so many pixels for each of its nodes, and the diagram so many in all. */
const [A_NODE, TALLEST] = [46, 330];
const [LEFT, RIGHT, TOP] = [150, WIDTH - 150, 30];
const NODE = 14;

type Node = SankeyFigure['nodes'][number];
type Link = { source: string; target: string; value: number };

/** Bands as wide as their cases, from column to column. */
export function sankey({ columns, nodes, links }: SankeyFigure, title: string, format: Format): string {
  const column = (i: number) => nodes.filter((node) => node.column === i).length;
  const largest = Math.max(...columns.map((_, i) => column(i)));
  const height = Math.min(TALLEST, TOP + 6 + A_NODE * largest);
  const lay = layout<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(NODE)
    .nodePadding(9)
    .nodeSort(
      (a, b) => Number(a.rest) - Number(b.rest) || (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1),
    )
    .extent([
      [LEFT, TOP],
      [RIGHT, height - 6],
    ]);
  const graph = lay({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ from, to, value }) => ({ source: from, target: to, value })),
  });
  const path = sankeyLinkHorizontal<Node, Link>();
  const parts = columns.map((label, i) =>
    text([LEFT, WIDTH / 2, RIGHT][i] ?? LEFT, 14, label, {
      anchor: (['start', 'middle', 'end'] as const)[i] ?? 'start',
      bold: true,
    }),
  );
  for (const link of graph.links) {
    parts.push(
      `<path d="${rounded(path(link) ?? '')}" fill="none" stroke="#7f93ad" stroke-opacity="0.5" stroke-width="${n(Math.max(0.8, link.width ?? 0))}"/>`,
    );
  }
  for (const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, label, column, value = 0 } of graph.nodes) {
    parts.push(
      `<rect x="${n(x0)}" y="${n(y0)}" width="${n(x1 - x0)}" height="${n(Math.max(1, y1 - y0))}" fill="${DARK}"/>`,
    );
    const words = `${shortened(label, column === 1 ? 150 : 118)} ${format.number(value)}`;
    const y = (y0 + y1) / 2 + 4;
    if (column === 0) parts.push(text(x0 - 6, y, words, { anchor: 'end' }));
    else parts.push(text(x1 + 6, y, words, { halo: column === 1 }));
  }
  return svg(height, title, parts);
}

function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => n(Number(number)));
}
