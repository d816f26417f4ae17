import { stringify } from 'csv-stringify/sync';
import type { ExportGraph } from './export-graph.ts';

const COLUMNS = [
  ...['from', 'from_type', 'from_label', 'to', 'to_type', 'to_label'],
  ...['kind', 'weight', 'seizures', 'first_date', 'last_date', 'marking'],
];

/** A line for each link (RFC 4180), as i2, Linkurious and spreadsheets read it; nodes without links are not in it. */
export function* csvPairs(graph: ExportGraph): Generator<string> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  yield line(COLUMNS);
  for (const { from, to, kind, weight, seizures, firstDate, lastDate } of graph.edges) {
    const ends = [from, to].flatMap((id) => [id, nodes.get(id)?.type, nodes.get(id)?.label]);
    yield line([...ends, kind, weight, seizures, firstDate, lastDate, graph.marking ?? 'CLEAR']);
  }
}

/** A cell that a spreadsheet would reckon as a formula begins with an apostrophe. */
const line = (cells: readonly unknown[]) =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: '\r\n' });
