import { pipeline, Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { PortolanError } from '../errors.ts';
import { fromMinutes } from './coordinates.ts';
import { country } from './countries.ts';
import { isLocode, kindOf, type PlaceFunction, type PortRecord } from './place.ts';
import { readText } from './text-file.ts';
import { type Column, type Layout, layoutOf } from './unlocode-columns.ts';

/** A row that could not be read: its line in the file (its last, where a cell has a line break), which cell, and why. */
export interface PlaceReject {
  line: number;
  column: string;
  value: string;
  reason: string;
}

export type UnlocodeEntry = PortRecord | { reject: PlaceReject };

/** Function classifiers; each stands at a place of its own in the cell, and says by itself which one it is. */
const FUNCTIONS: Readonly<Record<string, PlaceFunction | null>> = {
  '-': null,
  '0': null, // not known
  '1': 'SEAPORT',
  '2': 'RAIL',
  '3': 'ROAD',
  '4': 'AIRPORT',
  '5': 'POST',
  '6': 'INLAND_TERMINAL',
  '7': 'FIXED',
  '8': 'INLAND_PORT',
  B: 'BORDER_CROSSING',
};

/**
 * Reads the UN/LOCODE code list (UNECE Recommendation 16) from CSV, as it streams: UNECE's own parts without a header,
 * or an edition with one; UTF-8 or Latin-1; gzipped or not. Every row is a place or a reject, but for those that are no
 * places: country headings, references to another name (`=`), entries marked for removal (`X`), and a code listed again
 * under its name in another language, of which the first is taken.
 *
 * Throws PortolanError FILE where the file cannot be read at all.
 */
export async function* readUnlocode(path: string): AsyncGenerator<UnlocodeEntry> {
  let layout: Layout | undefined;
  const seen = new Set<string>();
  for await (const { cells, line } of rows(path)) {
    if (layout === undefined) {
      layout = layoutOf(cells);
      if (layout === undefined) throw notACodeList(path, cells);
      if (layout.hasHeader) continue;
    }
    const entry = readRow(new Row(cells, line, layout));
    if (entry === null || ('locode' in entry && seen.has(entry.locode))) continue;
    if ('locode' in entry) seen.add(entry.locode);
    yield entry;
  }
}

function notACodeList(path: string, cells: readonly string[]): PortolanError {
  return new PortolanError(
    'FILE',
    `${path} is not a UN/LOCODE code list: its first line has neither the columns LOCODE (or Country and Location), ` +
      `Name and Function, nor the twelve cells of a row of UNECE's files. It reads "${cells.join(',').slice(0, 80)}".`,
  );
}

interface CsvRow {
  cells: string[];
  line: number;
}

async function* rows(path: string): AsyncGenerator<CsvRow> {
  const parser = pipeline(
    Readable.from(readText(path)),
    parse({ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
    () => {},
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { cells: record.map((cell) => cell.trim()), line: info.lines };
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new PortolanError('FILE', `${path} could not be read: ${problem}.`, { path }, { cause: error });
  }
}

/** The cells of one row by what they are, whatever the edition. */
class Row {
  constructor(
    readonly cells: readonly string[],
    readonly line: number,
    readonly layout: Layout,
  ) {}

  get(column: Column): string {
    const place = this.layout.columns.get(column);
    return place === undefined ? '' : (this.cells[place.index] ?? '');
  }

  /** UN/LOCODE without blanks, whether the edition has it in one column or two. */
  get locode(): string {
    const code = this.get('locode') || this.get('country') + this.get('location');
    return code.replaceAll(/\s/g, '');
  }

  reject(column: Column, value: string, reason: string): { reject: PlaceReject } {
    const title = this.layout.columns.get(column)?.title ?? column;
    return { reject: { line: this.line, column: title, value, reason } };
  }
}

/** Null: a row that is no place and was not meant as one. */
function readRow(row: Row): UnlocodeEntry | null {
  const { width } = row.layout;
  if (row.cells.length !== width) {
    const reason = `the row has ${row.cells.length} cells instead of ${width}`;
    return row.reject('name', row.cells.join(','), reason);
  }
  if (['=', 'X'].includes(row.get('change')) || row.get('name').startsWith('.')) return null;

  const locode = row.locode;
  const codeColumn = row.layout.columns.has('locode') ? 'locode' : 'location';
  if (!isLocode(locode)) {
    return row.reject(codeColumn, locode, 'not two letters of a country and three characters A-Z, 2-9');
  }
  const code = locode.slice(0, 2);
  if (country(code) === undefined) {
    return row.reject(codeColumn, locode, `${code} is not the ISO 3166-1 code of a country`);
  }
  const name = row.get('name');
  if (name === '') return row.reject('name', name, 'the place has no name');

  const functions = readFunctions(row.get('function'));
  if (functions === undefined) {
    return row.reject('function', row.get('function'), 'a function classifier other than 0-8, B and -');
  }
  const coordinates = row.get('coordinates');
  const place = coordinates === '' ? null : fromMinutes(coordinates);
  if (place === undefined) {
    return row.reject(
      'coordinates',
      coordinates,
      'not degrees and minutes on the globe, such as 1203S 07709W',
    );
  }
  return {
    locode,
    name,
    country: code,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    kind: kindOf(functions),
    functions,
    iata: row.get('iata') || null,
    subdivision: row.get('subdivision') || null,
  };
}

function readFunctions(cell: string): PlaceFunction[] | undefined {
  const functions = new Set<PlaceFunction>();
  for (const classifier of cell) {
    const meaning = FUNCTIONS[classifier];
    if (meaning === undefined) return undefined;
    if (meaning !== null) functions.add(meaning);
  }
  return [...functions];
}
