import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PortolanError } from '../errors.ts';
import type { Report } from './model.ts';
import { type Period, periodAfter, readPeriod } from './period.ts';
import { type RawRequest, type ReportRequest, readRequest } from './request.ts';

/** A report that is made again and again: a JSON file that people keep with their papers. */
export interface Definition {
  path: string;
  raw: RawRequest;
  /** Where its reports go, from the folder of the file. */
  out: string;
}

/** What the latest report of a definition was: kept beside it, and read by `--since last`. */
export interface Last extends Period {
  /** Null where there was nothing to warn of. */
  revision: number | null;
  madeOn: string;
  /** SHA-256 of the data of each report, by its name: two of one revision are the same. */
  reports: Record<string, string>;
}

const FIELDS = [
  ...['kind', 'region', 'from', 'to', 'formats', 'languages', 'route', 'measure', 'out'],
  ...['categories', 'through', 'answerTo', 'answerBy'],
];

export async function readDefinition(path: string): Promise<Definition> {
  const said = await readJson(path, 'The definition');
  const unknown = Object.keys(said).find((field) => !FIELDS.includes(field));
  if (unknown) {
    throw new PortolanError(
      'BAD_INPUT',
      `${path}: there is no ${unknown}; fields are ${FIELDS.join(', ')}.`,
      {
        where: path,
        field: unknown,
      },
    );
  }
  const { out = 'reports', ...raw } = said;
  if (typeof out !== 'string') {
    throw new PortolanError('BAD_INPUT', `${path}: out: it must be the name of a folder.`, { where: path });
  }
  return { path, raw, out: resolve(dirname(path), out) };
}

/** The request of a definition: of its own period, or of the one after the latest that was made. */
export async function requestOf(
  { path, raw }: Definition,
  sinceLast: boolean,
  today: string,
): Promise<ReportRequest> {
  if (!sinceLast) return readRequest(raw, path);
  const said = await readJson(lastOf(path), 'What was made last');
  const next = periodAfter(readPeriod(String(said.from), String(said.to)));
  if (next.to >= today) {
    throw new PortolanError(
      'EMPTY_PERIOD',
      `${path}: the next period, ${next.from} to ${next.to}, is not over yet.`,
      { ...next },
    );
  }
  return readRequest({ ...raw, ...next }, path);
}

export async function keepLast(
  { path }: Definition,
  { period }: ReportRequest,
  made: readonly { name: string; report: Report }[],
  madeOn: string,
): Promise<void> {
  const last: Last = {
    ...period,
    revision: made[0]?.report.revision ?? null,
    madeOn,
    reports: Object.fromEntries(made.map(({ name, report }) => [name, digestOf(report)])),
  };
  await writeFile(lastOf(path), `${JSON.stringify(last, null, 2)}\n`);
}

/** Of all but the day on which it was made. */
export function digestOf({ madeOn: _, ...report }: Report): string {
  return createHash('sha256').update(JSON.stringify(report)).digest('hex');
}

/** `monthly.json` → `monthly.last.json`. */
function lastOf(path: string): string {
  return join(dirname(path), `${basename(path, '.json')}.last.json`);
}

async function readJson(path: string, what: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const hint = path.endsWith('.last.json') ? ' Make the first one without --since.' : '';
    throw new PortolanError(
      'FILE',
      `${what} cannot be read from ${path}.${hint}`,
      { path },
      { cause: error },
    );
  }
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return { ...said };
  } catch {
    // Told below, as what is no object is.
  }
  throw new PortolanError('BAD_INPUT', `${path} is no JSON object.`, { where: path });
}
