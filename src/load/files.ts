import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PortolanError } from '../errors.ts';
import { FileBytes } from './bytes.ts';
import {
  COLUMNS,
  EXCHANGE_KINDS,
  type ExchangeKind,
  isKnownColumn,
  lackingColumns,
  needsOf,
} from './columns.ts';
import { type CsvRecord, readRecords } from './csv.ts';
import { REJECTED_SUFFIX } from './rejects.ts';

/** A file of the exchange format, known by its header; nothing but the header is checked yet. */
export interface ExchangeFileOf<K extends ExchangeKind> {
  readonly path: string;
  readonly kind: K;
  /** Bytes on disk. */
  readonly size: number;
  /** In the file's order, in small letters. */
  readonly columns: readonly string[];
  /** Columns that are ignored because the format does not know them. */
  readonly unknownColumns: readonly string[];
  /** Optional columns that the file does without. */
  readonly missingColumns: readonly string[];
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly fingerprint: string;
}

export type ExchangeFile = { [K in ExchangeKind]: ExchangeFileOf<K> }[ExchangeKind];

/**
 * The exchange files among files and directories (their own files, not those of folders in them), in the order in which
 * to load them: companies, shipments, seizures, each by name. Lists of rejected rows are passed over.
 *
 * @throws PortolanError FILE where a path is missing, a directory holds nothing to load, or a header fits no kind
 */
export async function findFiles(paths: readonly string[]): Promise<ExchangeFile[]> {
  const found = new Map<string, ExchangeFile>();
  for (const path of paths) {
    for (const candidate of await candidatesOf(path)) {
      const real = await realpath(candidate);
      if (!found.has(real)) found.set(real, await identify(candidate));
    }
  }
  if (found.size === 0) {
    throw fileError(
      `There is nothing to load: name files or directories of .csv or .csv.gz files.`,
      paths.join(', '),
    );
  }
  return [...found.values()].sort(inLoadingOrder);
}

/** Names as the format knows them; an empty name is counted, so that its column can be spoken of. */
export function canonicalColumns(header: readonly string[]): string[] {
  return header.map((name, i) => name.trim().toLowerCase() || `(column ${i + 1})`);
}

/** A failure to read, as the user's to mend; ours pass as they are. */
export function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof PortolanError) return error;
  const packed = String(error.code).startsWith('Z_');
  const cause = packed ? `its gzip data are damaged or cut off (${error.message})` : error.message;
  return new PortolanError('FILE', `${path} cannot be read: ${cause}.`, { path }, { cause: error });
}

async function candidatesOf(path: string): Promise<string[]> {
  const stats = await statOf(path);
  if (stats.isDirectory()) return await candidatesIn(path);
  if (isRejectedList(path)) return [];
  if (!isCsvName(path))
    throw fileError(`${path} cannot be loaded: its name must end in .csv or .csv.gz.`, path);
  return [path];
}

async function candidatesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch((error: unknown) => {
    throw unreadable(directory, error);
  });
  const paths = names
    .filter((name) => isCsvName(name) && !isRejectedList(name) && !name.startsWith('.'))
    .map((name) => join(directory, name));
  const files: string[] = [];
  for (const path of paths) if ((await statOf(path)).isFile()) files.push(path);
  if (files.length > 0) return files;
  throw fileError(`${directory} holds no .csv or .csv.gz file (folders in it are not searched).`, directory);
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>>> {
  return await stat(path).catch((error: unknown) => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? fileError(`There is no file or directory ${path}.`, path) : unreadable(path, error);
  });
}

async function identify(path: string): Promise<ExchangeFile> {
  const header = await headerOf(path);
  const columns = canonicalColumns(header.cells);
  const kind = kindOf(path, columns);
  const { optional } = COLUMNS[kind];
  const twice = columns.find((column, i) => isKnownColumn(kind, column) && columns.indexOf(column) < i);
  if (twice !== undefined) throw fileError(`${path} has the column ${twice} twice: take one away.`, path);
  return {
    path,
    kind,
    size: Number((await statOf(path)).size),
    columns,
    unknownColumns: columns.filter((column) => !isKnownColumn(kind, column)),
    missingColumns: optional.filter((column) => !columns.includes(column)),
    fingerprint: await fingerprintOf(path),
  };
}

async function headerOf(path: string): Promise<CsvRecord> {
  try {
    for await (const records of readRecords(new FileBytes(path))) {
      const header = records[0];
      if (header?.fault) {
        const { reason } = header.fault;
        throw fileError(
          `${path} has a header line that cannot be read: ${reason}${hintAt(header.cells)}`,
          path,
        );
      }
      if (header !== undefined) return header;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  throw fileError(
    `${path} is empty: it needs a header line (${EXCHANGE_KINDS.map(needsOf).join('; ')}).`,
    path,
  );
}

/** By the columns; where they leave a doubt, by the name. */
function kindOf(path: string, columns: readonly string[]): ExchangeKind {
  const named = EXCHANGE_KINDS.find((kind) => basename(path).toLowerCase().includes(stemOf(kind)));
  const fitting = EXCHANGE_KINDS.filter((kind) => lackingColumns(kind, columns).length === 0);
  const best = Math.max(...fitting.map((kind) => knownIn(kind, columns)));
  const kinds = fitting.filter((kind) => knownIn(kind, columns) === best);
  const kind = kinds.find((each) => each === named) ?? kinds[0];
  if (kind !== undefined) return kind;
  const has = `it has the columns ${columns.slice(0, 40).join(', ')}${hintAt(columns)}`;
  if (named !== undefined && knownIn(named, columns) > 1) {
    const lacking = lackingColumns(named, columns).join(', ');
    throw fileError(`${path} lacks what every file of ${named} needs: ${lacking}; ${has}.`, path);
  }
  const needs = EXCHANGE_KINDS.map(needsOf).join('; ');
  throw fileError(`${path} is of no kind that can be loaded: ${has}. Needed are, for ${needs}.`, path);
}

/** `compan` of companies and company, `shipment`, `seizure`. */
function stemOf(kind: ExchangeKind): string {
  return kind.replace(/(ies|s)$/, '');
}

function knownIn(kind: ExchangeKind, columns: readonly string[]): number {
  return columns.filter((column) => isKnownColumn(kind, column)).length;
}

/** What most often makes a header unreadable. */
function hintAt(columns: readonly string[]): string {
  const header = columns.join(',');
  if (header.includes('\u0000') || header.includes('\uFFFD'))
    return ' (is it UTF-16 or not text? save it as CSV in UTF-8)';
  if (header.includes(';')) return ' (is it separated by semicolons? use commas)';
  if (header.includes('\t')) return ' (is it separated by tabs? use commas)';
  if (header.includes('\r')) return ' (do its lines end in a lone CR? use LF or CRLF)';
  return '';
}

async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  } catch (error) {
    throw unreadable(path, error);
  }
  return hash.digest('hex');
}

function isCsvName(path: string): boolean {
  return /\.csv(\.gz)?$/i.test(path);
}

function isRejectedList(path: string): boolean {
  return path.toLowerCase().endsWith(REJECTED_SUFFIX);
}

function inLoadingOrder(a: ExchangeFile, b: ExchangeFile): number {
  return EXCHANGE_KINDS.indexOf(a.kind) - EXCHANGE_KINDS.indexOf(b.kind) || compare(nameKey(a), nameKey(b));
}

function nameKey(file: ExchangeFile): string {
  return `${basename(file.path)}\u0000${file.path}`;
}

/** By code units, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fileError(message: string, path: string): PortolanError {
  return new PortolanError('FILE', message, { path });
}
