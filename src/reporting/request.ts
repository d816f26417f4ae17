import { PortolanError } from '../errors.ts';
import { SEIZURE_CATEGORIES, type SeizureCategory } from '../vocabulary.ts';
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
  /** Key of the route that a dossier or a warning is about; a warning may do without. */
  route: string | null;
  /** Day that displaced routes are held against. */
  measure: string | null;
  /** Of warnings: only cases of these categories, all for none. */
  categories: readonly SeizureCategory[];
  /** Of warnings without a route: one through one of these places or countries. */
  through: readonly string[];
  /** Of warnings: whom to answer, and until when. */
  answerTo: string | null;
  answerBy: string | null;
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
  categories?: unknown;
  through?: unknown;
  answerTo?: unknown;
  answerBy?: unknown;
}

const OF_WARNINGS = ['categories', 'through', 'answerTo', 'answerBy'] as const;

/** Fails with BAD_INPUT, MALFORMED_DATE or EMPTY_PERIOD and says what is wrong, and where (`where` is a file or the command). */
export function readRequest(raw: RawRequest, where: string): ReportRequest {
  const kind = word(raw.kind, REPORT_KINDS, 'kind', where);
  const route = optional(raw.route, 'route', where);
  if (kind !== 'warning' && (kind === 'route') !== (route !== null)) {
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
  const answerBy = optional(raw.answerBy, 'answerBy', where);
  if (answerBy) readPeriod(answerBy, answerBy);
  const foreign = OF_WARNINGS.find((field) => kind !== 'warning' && raw[field] !== undefined);
  if (foreign) throw bad(where, foreign, `it is of warnings, and a report of the kind ${kind} has none`);
  const through = codes(raw.through, 'through', where);
  if (route !== null && through.length > 0) {
    throw bad(where, 'through', 'it finds a route to warn of, and one is named');
  }
  return {
    ...{ kind, route, period, measure, through, answerBy },
    answerTo: optional(raw.answerTo, 'answerTo', where),
    categories:
      raw.categories === undefined ? [] : words(raw.categories, SEIZURE_CATEGORIES, 'categories', where),
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

/** Places (PECLL) or countries (PE). */
function codes(values: unknown, what: string, where: string): string[] {
  if (values === undefined) return [];
  if (!Array.isArray(values) || !values.every((value) => /^[A-Z]{2}([A-Z0-9]{3})?$/.test(String(value)))) {
    throw bad(where, what, 'it must be a list of places or countries, such as PECLL or PE');
  }
  return values.map(String);
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
