import { type Attributes, type ExportGraph, edgeAttributes, noticeOf } from './export-graph.ts';
import { typesOf, xml } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
const TYPES = { string: 'string', double: 'double', integer: 'int', boolean: 'boolean' } as const;

/** GraphML 1.0 (graphdrawing.org), as Gephi, yEd and networkx read it. */
export function* graphml(graph: ExportGraph): Generator<string> {
  const notice = { marking: graph.marking ?? 'CLEAR', notice: noticeOf(graph) };
  const nodes = graph.nodes.map(({ type, label, attributes }) => ({ ...attributes, type, label }));
  yield HEAD;
  yield* keys('graph', [notice]);
  yield* keys('node', nodes);
  yield* keys('edge', graph.edges.map(edgeAttributes));
  yield '<graph id="portolan" edgedefault="directed">\n';
  yield `${data('graph', notice)}\n`;
  for (const [at, { id }] of graph.nodes.entries())
    yield `<node id="${xml(id)}">${data('node', nodes[at] as Attributes)}</node>\n`;
  for (const edge of graph.edges) {
    const ends = `source="${xml(edge.from)}" target="${xml(edge.to)}"`;
    yield `<edge id="${xml(edge.id)}" ${ends}>${data('edge', edgeAttributes(edge))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function* keys(of: string, rows: readonly Attributes[]): Generator<string> {
  for (const [name, type] of typesOf(rows))
    yield `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
}

function data(of: string, attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${of}-${name}">${xml(value)}</data>`)
    .join('');
}
