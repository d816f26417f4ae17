import { isUtf8 } from 'node:buffer';
import { CsvError, type Options, parse } from 'csv-parse/sync';

const LF = 0x0a;
const CR = 0x0d;
const BOM = Buffer.from('\uFEFF');

/** Bytes. Longer is no record but a quote that is never closed; this bounds memory and how far a search for it goes. */
const MAX_RECORD = 256 * 1024;

/** With fewer columns, ordinary text has as many commas as a row, and proves nothing. */
const MIN_WIDTH_OF_A_TELLTALE_ROW = 4;

const DIALECT: Options = {
  record_delimiter: ['\r\n', '\n'],
  relax_column_count: true,
  skip_empty_lines: true,
};

/** One record of a CSV file; the first one of a file is its header. */
export interface CsvRecord {
  /** The physical line on which it starts, from 1. */
  line: number;
  /** As it stood; the whole line as one cell where it cannot be taken apart. */
  cells: readonly string[];
  fault: CsvFault | null;
}

/** Why a record cannot be read; `column` is the header's name for the place, where there is one place. */
export interface CsvFault {
  column: string | null;
  value: string;
  reason: string;
}

/** The records of a CSV file (RFC 4180; LF or CRLF, BOM tolerated) as they stream, in blocks of some hundreds. */
export async function* readRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<CsvRecord[]> {
  const splitter = new CsvSplitter();
  for await (const chunk of chunks) yield splitter.push(chunk);
  yield splitter.end();
}

/** Thrown out of csv-parse when a record is well-formed and yet cannot be meant; the message is the reason. */
class Misread extends Error {}

/**
 * Cuts bytes into records, with memory for one block.
 *
 * A malformed record costs its first line only: the rest is read again from the next line, so a stray quote never takes
 * the rows after it away. Every line that is not blank ends up in exactly one record, with or without a fault.
 */
export class CsvSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  #header: readonly string[] | null = null;
  #started = false;
  #skippingLine = false;

  push(chunk: Buffer): CsvRecord[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    return this.#started || this.#rest.length >= BOM.length ? this.#drain(false) : [];
  }

  end(): CsvRecord[] {
    return this.#drain(true);
  }

  #drain(final: boolean): CsvRecord[] {
    this.#start();
    this.#skip();
    const records: CsvRecord[] = [];
    const bytes = this.#rest;
    const limit = final ? bytes.length : bytes.lastIndexOf(LF) + 1;
    let from = 0;
    while (from < limit) {
      const { end, failure } = this.#read(bytes.subarray(from, limit), records);
      from += end;
      if (failure === null) break;
      const mayGoOn = isUnclosed(failure) && !final && bytes.length - from <= MAX_RECORD;
      if (mayGoOn) break;
      from = this.#setLineAside(bytes, from, limit, failure, records);
    }
    this.#rest = bytes.subarray(from);
    if (!final && limit === 0 && bytes.length > MAX_RECORD) this.#giveLineUp(records);
    return records;
  }

  /** Takes a byte order mark off. */
  #start(): void {
    if (this.#started) return;
    this.#started = true;
    if (this.#rest.subarray(0, BOM.length).equals(BOM)) this.#rest = this.#rest.subarray(BOM.length);
  }

  /** Drops what is left of a line that was given up. */
  #skip(): void {
    if (!this.#skippingLine) return;
    const lineEnd = this.#rest.indexOf(LF);
    this.#rest = this.#rest.subarray(lineEnd < 0 ? this.#rest.length : lineEnd + 1);
    if (lineEnd < 0) return;
    this.#skippingLine = false;
    this.#line++;
  }

  /** Reads records up to the end of the block or to the first failure, and says how far that was. */
  #read(block: Buffer, records: CsvRecord[]): { end: number; failure: Error | null } {
    const valid = isUtf8(block);
    let end = 0;
    try {
      parse(block, {
        ...DIALECT,
        on_record: (cells: string[], { bytes }) => {
          this.#take(cells, block.subarray(end, bytes), valid, records);
          end = bytes;
          return null;
        },
      });
    } catch (error) {
      if (!(error instanceof CsvError || error instanceof Misread)) throw error;
      const start = afterBlankLines(block, end);
      this.#line += linesIn(block, end, start);
      return { end: start, failure: error };
    }
    this.#line += linesIn(block, end, block.length);
    return { end: block.length, failure: null };
  }

  /** @param bytes the record's own, with the blank lines before it */
  #take(cells: readonly string[], bytes: Buffer, validBlock: boolean, records: CsvRecord[]): void {
    const start = afterBlankLines(bytes, 0);
    const line = this.#line + linesIn(bytes, 0, start);
    const lines = linesIn(bytes, start, bytes.length);
    if (lines > 1 && this.#header !== null) refuseSwallowedRows(this.#header.length, cells, bytes, start);
    this.#line = line + lines;
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    const record =
      validBlock || isUtf8(bytes) ? { line, cells, fault: null } : this.#misencoded(line, cells, bytes);
    records.push(record.fault ? record : { ...record, fault: this.#faultOf(cells, bytes.length - start) });
    this.#header ??= cells;
  }

  #faultOf(cells: readonly string[], length: number): CsvFault | null {
    if (length > MAX_RECORD) return tooLong(cells.join(','));
    if (this.#header === null || cells.length === this.#header.length) return null;
    const count = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    const advice =
      cells.length > this.#header.length
        ? 'put a cell that holds a comma in quotes'
        : 'write a comma for every empty cell, and look for a quote too many';
    return {
      column: null,
      value: count,
      reason: `The row has ${count}, the header has ${this.#header.length} columns: ${advice}.`,
    };
  }

  /** Latin-1 gives back at least what the sender's editor showed. */
  #misencoded(line: number, cells: readonly string[], bytes: Buffer): CsvRecord {
    const shown = parse(bytes, { ...DIALECT, encoding: 'latin1' })[0] ?? cells;
    const index = cells.findIndex((cell) => cell.includes('\uFFFD'));
    const column = this.#header?.[index] ?? null;
    const value = clip(shown[index] ?? '');
    const reason = `${column ?? 'The row'} "${value}" holds bytes that are not UTF-8: save the file as UTF-8.`;
    return { line, cells: shown, fault: { column, value, reason } };
  }

  /** Makes a fault of one physical line and returns where the next one starts. */
  #setLineAside(bytes: Buffer, from: number, limit: number, failure: Error, records: CsvRecord[]): number {
    const lineEnd = bytes.indexOf(LF, from);
    const next = lineEnd < 0 || lineEnd >= limit ? limit : lineEnd + 1;
    const text = bytes.toString('utf8', from, next).replace(/\r?\n$/, '');
    const column = failure instanceof CsvError ? columnOf(failure, this.#header) : null;
    records.push({
      line: this.#line++,
      cells: [text],
      fault: { column, value: clip(text), reason: reasonOf(failure, column) },
    });
    return next;
  }

  /** A line too long to be kept: its beginning is reported, the rest is dropped as it comes. */
  #giveLineUp(records: CsvRecord[]): void {
    const text = this.#rest.toString('utf8', 0, MAX_RECORD);
    records.push({ line: this.#line, cells: [text], fault: tooLong(text) });
    this.#rest = Buffer.alloc(0);
    this.#skippingLine = true;
  }
}

/**
 * A quote opened in one row and closed in a later one makes a well-formed record of all between: refuses a record of
 * several lines with the wrong number of cells, or of which a further line alone would make a row.
 */
function refuseSwallowedRows(width: number, cells: readonly string[], bytes: Buffer, start: number): void {
  const lines = bytes.toString('utf8', start).trimEnd().split('\n');
  const extent = `The record that starts on this line runs over ${lines.length} lines`;
  const advice = 'close the quote, or double it ("") inside a quoted cell.';
  if (cells.length !== width) {
    throw new Misread(`${extent} and has ${cells.length} cells, the header has ${width} columns: ${advice}`);
  }
  if (width < MIN_WIDTH_OF_A_TELLTALE_ROW) return;
  if (lines.slice(1).some((line) => looksLikeRow(line, width))) {
    throw new Misread(`${extent} and takes what look like rows into one cell: ${advice}`);
  }
}

/** Commas of prose have a blank after them, those between cells have none. */
function looksLikeRow(line: string, width: number): boolean {
  return line.split(',').length === width && !line.includes(', ');
}

function reasonOf(failure: Error, column: string | null): string {
  if (failure instanceof Misread) return failure.message;
  const where = column === null ? 'A cell' : `The cell of ${column}`;
  if (isUnclosed(failure)) {
    return `${where} opens a quote that is never closed: close it, or double it ("") inside a quoted cell.`;
  }
  return `${where} has a stray quote: put the whole cell in quotes and double those inside it, as in "a ""b"" c".`;
}

function isUnclosed(failure: Error): boolean {
  return failure instanceof CsvError && failure.code === 'CSV_QUOTE_NOT_CLOSED';
}

function columnOf(failure: CsvError, header: readonly string[] | null): string | null {
  const { column } = failure;
  return typeof column === 'number' ? (header?.[column] ?? null) : null;
}

function tooLong(text: string): CsvFault {
  const value = clip(text);
  const reason = `The row is longer than ${MAX_RECORD / 1024} KiB: shorten it, or look for a missing line end or quote.`;
  return { column: null, value, reason };
}

/** Where the first line starts that is not empty. */
function afterBlankLines(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const lineEnd = bytes[at] === CR ? at + 1 : at;
    if (bytes[lineEnd] !== LF) return at;
    at = lineEnd + 1;
  }
}

/** How many lines start in a range of whole lines; the last one of a file may lack its line end. */
function linesIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    const lineEnd = bytes.indexOf(LF, at);
    at = lineEnd < 0 ? to : lineEnd + 1;
    count++;
  }
  return count;
}

/** Long values are cut in messages; the whole stands in the record beside them. */
export function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
