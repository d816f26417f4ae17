import { type Attributes, type ExportGraph, edgeAttributes, noticeOf } from './export-graph.ts';
import { typesOf, xml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
`;

/** GEXF 1.3 (gexf.net), Gephi's own format. */
export function* gexf(graph: ExportGraph): Generator<string> {
  const nodes = graph.nodes.map(({ type, attributes }) => ({ ...attributes, type }));
  // The weight is a property of an edge by itself; a kind tells parallel edges apart.
  const edges = graph.edges.map((edge) => {
    const { weight: _, ...attributes } = edgeAttributes(edge);
    return attributes;
  });
  yield HEAD;
  yield `<meta><creator>Portolan</creator><description>${xml(noticeOf(graph))}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield* declared('node', nodes);
  yield* declared('edge', edges);
  yield '<nodes>\n';
  for (const [at, { id, label }] of graph.nodes.entries())
    yield `<node id="${xml(id)}" label="${xml(label)}">${values(nodes[at] as Attributes)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const [at, { id, from, to, kind, weight }] of graph.edges.entries()) {
    const ends = `source="${xml(from)}" target="${xml(to)}" weight="${weight}" kind="${xml(kind)}" label="${xml(kind)}"`;
    yield `<edge id="${xml(id)}" ${ends}>${values(edges[at] as Attributes)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* declared(of: string, rows: readonly Attributes[]): Generator<string> {
  yield `<attributes class="${of}">\n`;
  for (const [name, type] of typesOf(rows))
    yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '</attributes>\n';
}

function values(attributes: Attributes): string {
  const all = Object.entries(attributes).map(
    ([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`,
  );
  return `<attvalues>${all.join('')}</attvalues>`;
}
