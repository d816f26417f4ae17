import { DUPLICATE_DAYS, DUPLICATE_TOLERANCE } from '../reports/duplicate-rule.ts';
import type { Ask, Variables } from './ask.ts';
import { type CaseRecord, readCases } from './case.ts';
import type { Report } from './model.ts';
import { daysBetween, type Period } from './period.ts';
import { assemble } from './report.ts';
import type { ReportRequest } from './request.ts';
import { resolveScope, type Scope } from './scope.ts';
import { methodSection } from './sections/method.ts';
import { caseLine } from './sections/notable.ts';
import { fieldsSection, oddSection, scorecardSection } from './sections/quality.ts';
import type { Speech } from './speech.ts';
import { type Basis, type Progressing, type ReportingGaps, readGaps, readSteadily } from './study.ts';

/** A record as `quality.graphql` asks for it. */
export interface QualityCase extends CaseRecord {
  hs: string | null;
  sourceGrade: string | null;
  provenance: { at: string } | null;
  conveyanceId: string | null;
  /** What was seized together with other goods has a number in common with them. */
  case: string | null;
  shipmentId: string | null;
  shipment: { departed: string; containers: { number: string }[] } | null;
  route: { key: string; stopCount: number } | null;
}

/** Fields that a report is the better for, with whether a record has them. */
export const QUALITY_FIELDS = {
  substance: (of) => of.substance !== null,
  hs: (of) => of.hs !== null,
  quantity: (of) => of.quantity !== null,
  value: (of) => of.valueUsd !== null,
  conveyance: (of) => of.conveyance !== null,
  concealment: (of) => of.concealment !== null,
  detection: (of) => of.detection !== null,
  place: (of) => of.place?.__typename === 'Port',
  route: (of) => of.route !== null,
  grade: (of) => of.sourceGrade !== null,
} as const satisfies Record<string, (of: QualityCase) => boolean>;
export type QualityField = keyof typeof QUALITY_FIELDS;
export const FIELD_NAMES = Object.keys(QUALITY_FIELDS) as QualityField[];

/** What cannot be right, or is worth a look. */
export const ODDITIES = {
  future: (of) => of.provenance !== null && of.date > of.provenance.at,
  beforeDeparture: (of) => of.shipment !== null && of.date < of.shipment.departed,
  noQuantity: (of) => of.quantity?.value === 0,
  noValue: (of) => of.valueUsd === 0,
  unknownUnit: (of) => of.quantity !== null && of.quantity.normalised === null,
  shortRoute: (of) => of.route !== null && of.route.stopCount < 2,
} as const satisfies Record<string, (of: QualityCase) => boolean>;
export type Oddity = keyof typeof ODDITIES;

export function odditiesOf(of: QualityCase): Oddity[] {
  return (Object.keys(ODDITIES) as Oddity[]).filter((oddity) => ODDITIES[oddity](of));
}

export interface Quality {
  basis: Basis;
  scope: Scope;
  period: Period;
  variables: Variables;
  cases: readonly QualityCase[];
  gaps: ReportingGaps;
}

export function readQuality(
  ask: Ask,
  { region, period }: ReportRequest,
  tell: Progressing,
): Promise<Quality> {
  return readSteadily(ask, async (basis) => {
    const scope = await resolveScope(ask, region);
    const filter = { from: period.from, to: period.to, ...scope.cases };
    const cases = await readCases<QualityCase>(ask, filter, (share) => tell('cases', share * 0.8), 'quality');
    tell('reporting gaps', 0.85);
    const gaps = await readGaps(ask, scope, period);
    tell('done', 1);
    return { basis, scope, period, variables: { filter, first: 500 }, cases, gaps };
  });
}

/** Whose record it is: who reported it, else where it was made. */
export function reporterOf({ reportedBy, country }: QualityCase): string | null {
  return reportedBy?.code ?? country?.code ?? null;
}

export function byReporter(cases: readonly QualityCase[]): Map<string | null, QualityCase[]> {
  const groups = new Map<string | null, QualityCase[]>();
  for (const of of cases) {
    const code = reporterOf(of);
    groups.set(code, [...(groups.get(code) ?? []), of]);
  }
  return groups;
}

/** Share of the fields that are there, over all records. */
export function completeness(
  cases: readonly QualityCase[],
  fields: readonly QualityField[] = FIELD_NAMES,
): number {
  const there = cases.reduce(
    (sum, of) => sum + fields.filter((field) => QUALITY_FIELDS[field](of)).length,
    0,
  );
  return cases.length === 0 ? 0 : there / (cases.length * fields.length);
}

/** Middle of the days from the seizure to its record; null where none tells. */
export function delayOf(cases: readonly QualityCase[]): number | null {
  const days = cases
    .flatMap(({ date, provenance }) => (provenance ? [daysBetween(date, provenance.at)] : []))
    .sort((a, b) => a - b);
  const middle = days.length >> 1;
  const [upper, lower] = [days[middle], days[days.length % 2 ? middle : middle - 1]];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Records that `reportSeizure` would have asked about: of one seizure, as far as such a rule can tell. */
export function likelyDuplicates(cases: readonly QualityCase[]): QualityCase[] {
  const inOrder = [...cases].sort((a, b) => (a.date < b.date ? -1 : 1));
  const found = new Set<QualityCase>();
  inOrder.forEach((of, i) => {
    for (const other of inOrder.slice(i + 1)) {
      if (daysBetween(of.date, other.date) > DUPLICATE_DAYS) break;
      if (isLikelySame(of, other)) found.add(of).add(other);
    }
  });
  return cases.filter((of) => found.has(of));
}

function isLikelySame(a: QualityCase, b: QualityCase): boolean {
  if (a.category !== b.category) return false;
  // Goods of one case are told apart by who reported them.
  if (a.case !== null && a.case === b.case && reporterOf(a) === reporterOf(b)) return false;
  if (a.shipmentId !== null && a.shipmentId === b.shipmentId) return true;
  const numbers = new Set(a.shipment?.containers.map(({ number }) => number));
  if (b.shipment?.containers.some(({ number }) => numbers.has(number))) return true;
  const [conveyance, other] = [a, b].map(({ conveyanceId }) => conveyanceId?.toUpperCase() ?? null);
  if (conveyance !== null && conveyance === other) return true;
  return a.country !== null && a.country.code === b.country?.code && isSimilar(a.quantity, b.quantity);
}

function isSimilar(a: QualityCase['quantity'], b: QualityCase['quantity']): boolean {
  const [of, other] = [a?.normalised ?? 0, b?.normalised ?? 0];
  if (of <= 0 || other <= 0 || a?.normalisedUnit !== b?.normalisedUnit) return false;
  return Math.abs(of - other) <= DUPLICATE_TOLERANCE * Math.max(of, other);
}

export function qualityReport(
  speech: Speech,
  quality: Quality,
  { madeOn, parameters }: Pick<Report, 'madeOn' | 'parameters'>,
): Report {
  return assemble(speech, {
    kind: 'data-quality',
    subtitle: `${speech.region(quality.scope.code)}, ${speech.period(quality.period)}`,
    basis: quality.basis,
    ...{ madeOn, parameters },
    sections: [
      scorecardSection(speech, quality),
      fieldsSection(speech, quality),
      oddSection(speech, quality),
      methodSection(speech, quality.basis, null),
    ],
    known: new Map(quality.cases.map((of) => [of.id, caseLine(speech, of, true)])),
  });
}
