import { drawnBetween } from './drawing.ts';
import { type ExportGraph, edgeAttributes, noticeOf } from './export-graph.ts';

/** GeoJSON (RFC 7946): places as points, routes as lines, links between points as lines. What has no place has no geometry. */
export function* geojson(graph: ExportGraph): Generator<string> {
  const { title, marking, synthetic, revision } = graph;
  const notice = { title, marking, synthetic, revision, notice: noticeOf(graph) };
  yield `{"type":"FeatureCollection","portolan":${JSON.stringify(notice)},"features":[\n`;
  const places = new Map(graph.nodes.map(({ id, drawing }) => [id, drawing]));
  let isFirst = true;
  for (const feature of features(graph, places)) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(feature)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function* features(
  { nodes, edges }: ExportGraph,
  places: ReadonlyMap<string, ExportGraph['nodes'][number]['drawing']>,
) {
  for (const { id, type, label, attributes, drawing } of nodes) {
    const properties = { ...attributes, type, label, ...(drawing ? { drawn: drawing.drawn } : {}) };
    yield { type: 'Feature', id, geometry: drawing?.geometry ?? null, properties };
  }
  for (const edge of edges) {
    const drawing = drawnBetween(places.get(edge.from), places.get(edge.to));
    if (!drawing) continue;
    const properties = { ...edgeAttributes(edge), from: edge.from, to: edge.to, drawn: drawing.drawn };
    yield { type: 'Feature', id: edge.id, geometry: drawing.geometry, properties };
  }
}
