import { type ExportGraph, edgeAttributes, noticeOf } from './export-graph.ts';

/** Cytoscape's JSON (`.cyjs`), as Cytoscape and Cytoscape.js read it. */
export function* cytoscape(graph: ExportGraph): Generator<string> {
  const { title, marking, synthetic, revision } = graph;
  const data = { name: title, marking, synthetic, revision, notice: noticeOf(graph) };
  yield `{"format_version":"1.0","generated_by":"Portolan","data":${JSON.stringify(data)},"elements":{"nodes":[\n`;
  for (const [at, { id, type, label, attributes }] of graph.nodes.entries())
    yield `${at > 0 ? ',\n' : ''}${JSON.stringify({ data: { ...attributes, id, name: label, label, type } })}`;
  yield '\n],"edges":[\n';
  for (const [at, edge] of graph.edges.entries()) {
    const { id, from, to, kind } = edge;
    const row = { ...edgeAttributes(edge), id, source: from, target: to, interaction: kind };
    yield `${at > 0 ? ',\n' : ''}${JSON.stringify({ data: row })}`;
  }
  yield '\n]}}\n';
}
