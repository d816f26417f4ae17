import { stringify } from 'csv-stringify/sync';
import { bareValue, type Cell, type Report, tablesOf } from '../model.ts';
import { evidenceLines } from './annex.ts';

/** Files by name: one for each table, the figures' cases, and the cases. Numbers have a point, whatever the language. */
export function toCsv(report: Report): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { id, columns, rows } of tablesOf(report)) {
    files.set(
      `${id}.csv`,
      write([columns.map(({ label }) => label), ...rows.map((row) => columns.map((_, i) => row[i] ?? null))]),
    );
  }
  files.set(
    'evidence.csv',
    write([
      ['figure', 'table', 'row', 'column', 'case'],
      ...evidenceLines(report).flatMap(({ id, title, row, column, cases }) =>
        cases.map((of) => [id, title, row, column, of]),
      ),
    ]),
  );
  files.set(
    'cases.csv',
    write([
      ['case', 'date', 'category', 'substance', 'quantity', 'place', 'marking'],
      ...report.cases.map((of) => [
        ...[of.id, of.date, of.category, of.substance, of.quantity, of.place, of.marking],
      ]),
    ]),
  );
  files.set(
    'sources.csv',
    write([
      ['table', 'query', 'parameters', 'revision', 'marking of its cases', 'marking of the report'],
      ...tablesOf(report).map(({ id, source: { query, variables, revision, marking } }) => [
        ...[id, query, JSON.stringify(variables), revision, marking, report.audience.clearance],
      ]),
    ]),
  );
  return files;
}

function write(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => harmless(bareValue(cell)))),
    { bom: true, record_delimiter: '\r\n' },
  );
}

/** A spreadsheet takes a text that begins like this for a formula. */
function harmless(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
