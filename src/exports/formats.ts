import { csvPairs } from './csv-pairs.ts';
import { cytoscape } from './cytoscape.ts';
import type { ExportGraph } from './export-graph.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';

interface Format {
  mediaType: string;
  /** Lines of routes follow sea lanes in it, which takes the server a while to find. */
  isMap?: true;
  /** Piece by piece, so that a large file is never in memory as a whole. */
  write: (graph: ExportGraph) => Generator<string>;
}

/** By the ending of a file's name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['graphml', { mediaType: 'application/graphml+xml; charset=utf-8', write: graphml }],
  ['gexf', { mediaType: 'application/gexf+xml; charset=utf-8', write: gexf }],
  ['cyjs', { mediaType: 'application/json; charset=utf-8', write: cytoscape }],
  ['csv', { mediaType: 'text/csv; charset=utf-8', write: csvPairs }],
  ['geojson', { mediaType: 'application/geo+json; charset=utf-8', isMap: true, write: geojson }],
]);
