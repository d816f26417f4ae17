import { PortolanError } from '../errors.ts';
import { FileBytes } from './bytes.ts';
import { CellError, Cells } from './cells.ts';
import type { ExchangeKind } from './columns.ts';
import { type CompanyRow, readCompany } from './companies.ts';
import { type CsvRecord, readRecords } from './csv.ts';
import { canonicalColumns, type ExchangeFileOf, unreadable } from './files.ts';
import type { CountryTest } from './route.ts';
import { readSeizure, type SeizureRow } from './seizures.ts';
import { readShipment, type ShipmentRow } from './shipments.ts';

export interface RowOf {
  companies: CompanyRow;
  shipments: ShipmentRow;
  seizures: SeizureRow;
}

/** A row that can be loaded; `line` is the physical line on which its record starts, from 1. */
export interface AcceptedRow<R> {
  line: number;
  ok: true;
  row: R;
}

/** A row that cannot, with the first thing that is wrong with it in words for its sender. */
export interface RejectedRow {
  line: number;
  ok: false;
  /** Null where no single column is at fault. */
  column: string | null;
  value: string;
  reason: string;
  /** The cells as they stood; the line as one cell where it cannot be taken apart. */
  record: readonly string[];
}

export type ReadRow<R> = AcceptedRow<R> | RejectedRow;

/** The rows of a file as they stream, in the file's order, in constant memory. */
export interface RowReader<R> extends AsyncIterable<ReadRow<R>> {
  /** Bytes read from the disk so far, up to the file's `size`; somewhat ahead of the row at hand. */
  readonly bytesRead: number;
}

const READERS: { readonly [K in ExchangeKind]: (cells: Cells, isCountry: CountryTest) => RowOf[K] } = {
  companies: readCompany,
  shipments: readShipment,
  seizures: readSeizure,
};

/**
 * Reads and checks every row of a file: each one comes out, accepted or rejected, and none stops the rest.
 *
 * @param options.isCountry whether an ISO 3166-1 alpha-2 code in capitals is a country's
 * @throws PortolanError FILE where the file cannot be read to its end or is no longer the one that was found
 */
export function readRows<K extends ExchangeKind>(
  file: ExchangeFileOf<K>,
  options: { isCountry: CountryTest },
): RowReader<RowOf[K]> {
  const bytes = new FileBytes(file.path);
  return {
    get bytesRead() {
      return bytes.bytesRead;
    },
    [Symbol.asyncIterator]: () => rowsOf(file, bytes, options.isCountry),
  };
}

async function* rowsOf<K extends ExchangeKind>(
  file: ExchangeFileOf<K>,
  bytes: FileBytes,
  isCountry: CountryTest,
): AsyncGenerator<ReadRow<RowOf[K]>, void> {
  const read: (cells: Cells, isCountry: CountryTest) => RowOf[K] = READERS[file.kind];
  const positions = new Map(file.columns.map((column, i) => [column, i]));
  let isHeader = true;
  for await (const records of recordsOf(file.path, bytes)) {
    for (const record of records) {
      if (isHeader) checkHeader(file, record);
      else yield readRow(record, new Cells(positions, record.cells), (cells) => read(cells, isCountry));
      isHeader = false;
    }
  }
}

/** Errors of the disk and of the packing become the user's; those of whoever takes the rows stay their own. */
async function* recordsOf(path: string, bytes: FileBytes): AsyncGenerator<CsvRecord[]> {
  try {
    yield* readRecords(bytes);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function readRow<R>(record: CsvRecord, cells: Cells, read: (cells: Cells) => R): ReadRow<R> {
  if (record.fault !== null) return { line: record.line, ok: false, ...record.fault, record: record.cells };
  try {
    return { line: record.line, ok: true, row: read(cells) };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const { column, value, message } = error;
    return { line: record.line, ok: false, column, value, reason: message, record: record.cells };
  }
}

function checkHeader(file: { path: string; columns: readonly string[] }, header: CsvRecord): void {
  const columns = canonicalColumns(header.cells);
  if (columns.length === file.columns.length && columns.every((column, i) => column === file.columns[i]))
    return;
  throw new PortolanError('FILE', `${file.path} was changed while it was being loaded: load it again.`, {
    path: file.path,
  });
}
