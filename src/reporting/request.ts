import { PortolanError } from '../errors.ts';
import { type Language, REPORT_LANGUAGES } from './language.ts';
import { REPORT_KINDS, type ReportKind } from './model.ts';
import { type Period, readPeriod } from './period.ts';
import { REPORT_FORMATS, type ReportFormat } from './write.ts';

/** What is asked for, checked. */
export interface ReportRequest {
  kind: ReportKind;
  region: string | null;
  period: Period;
  formats: readonly ReportFormat[];
  languages: readonly Language[];
  /** Key of the recurring route that a dossier is about. */
  route: string | null;
  /** Day that displaced routes are held against. */
  measure: string | null;
}

/** As a command or a definition says it. */
export interface RawRequest {
  kind?: unknown;
  region?: unknown;
  from?: unknown;
  to?: unknown;
  formats?: unknown;
  languages?: unknown;
  route?: unknown;
  measure?: unknown;
}

/** Fails with BAD_INPUT, MALFORMED_DATE or EMPTY_PERIOD and says what is wrong, and where (`where` is a file or the command). */
export function readRequest(raw: RawRequest, where: string): ReportRequest {
  const kind = word(raw.kind, REPORT_KINDS, 'kind', where);
  const route = optional(raw.route, 'route', where);
  if ((kind === 'route') !== (route !== null)) {
    throw bad(
      where,
      'route',
      kind === 'route'
        ? 'a dossier needs the key of a recurring route, such as CLCNL>PECLL>MXZLO>USOAK'
        : `a report of the kind ${kind} is about no single route`,
    );
  }
  const period = readPeriod(required(raw.from, 'from', where), required(raw.to, 'to', where));
  const measure = optional(raw.measure, 'measure', where);
  if (measure) readPeriod(measure, measure);
  return {
    ...{ kind, route, period, measure },
    region: optional(raw.region, 'region', where),
    formats: words(raw.formats ?? ['html'], REPORT_FORMATS, 'formats', where),
    languages: words(raw.languages ?? ['en'], REPORT_LANGUAGES, 'languages', where),
  };
}

function words<Word extends string>(
  values: unknown,
  known: readonly Word[],
  what: string,
  where: string,
): Word[] {
  if (!Array.isArray(values) || values.length === 0) {
    throw bad(where, what, `it must be a list of ${known.join(', ')}`);
  }
  return [...new Set(values.map((value) => word(value, known, what, where)))];
}

function word<Word extends string>(
  value: unknown,
  known: readonly Word[],
  what: string,
  where: string,
): Word {
  const found = known.find((each) => each === value);
  if (!found) throw bad(where, what, `it must be one of ${known.join(', ')}, not ${JSON.stringify(value)}`);
  return found;
}

function required(value: unknown, what: string, where: string): string {
  const text = optional(value, what, where);
  if (text === null) throw bad(where, what, 'it is needed');
  return text;
}

function optional(value: unknown, what: string, where: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.trim() === '') {
    throw bad(where, what, `it must be a text, not ${JSON.stringify(value)}`);
  }
  return value;
}

function bad(where: string, what: string, why: string): PortolanError {
  return new PortolanError('BAD_INPUT', `${where}: ${what}: ${why}.`, { where, field: what });
}
