import type { Dimension } from '../detection/seizure-statistics.ts';
import { PortolanError } from '../errors.ts';
import type { SeizureCategory } from '../vocabulary.ts';
import type { Ask, Variables } from './ask.ts';
import { type ReportCase, type ReportStop, readCases } from './case.ts';
import { type Courses, readCourses } from './courses.ts';
import type { Audience } from './model.ts';
import { isWithin, monthsUpTo, type Period, shiftMonths, yearBefore, yearToDate } from './period.ts';
import { resolveScope, type Scope } from './scope.ts';

/** How far back findings look, in months: a month of cases proves no pattern. */
export const FINDING_MONTHS = 36;
/** Emerging routes are held against so many months. */
export const EMERGING_MONTHS = 24;
const MONTHS_AFTER = 6;
/** Tries to read all of a report within one revision of the data. */
const TRIES = 3;

export interface Basis {
  status: { revision: number; synthetic: boolean };
  viewer: Audience;
}

/** Figures of one question, with what was asked. */
export interface Statistics {
  variables: Variables;
  total: StatisticsCell;
  rows: (StatisticsCell & { keys: { value: string | null; label: string }[]; share: number })[];
}
export interface StatisticsCell {
  seizures: number;
  valued: number;
  valueUsd: number;
  quantities: { unit: string; total: number; seizures: number }[];
}

export interface Evidence {
  totalCount: number;
  nodes: {
    id: string;
    date: string;
    category: SeizureCategory;
    substance: string | null;
    marking: string;
  }[];
}

export interface RecurringRoutes {
  variables: Variables;
  totalCount: number;
  summary: {
    from: string | null;
    to: string | null;
    tested: number;
    shipments: number;
    baseline: string;
    cautions: string[];
  };
  nodes: {
    key: string;
    stops: ReportStop[];
    observed: number;
    consignments: number;
    expected: number;
    lift: { estimate: number; lower: number; upper: number };
    qValue: number;
    months: number;
    firstSeen: string;
    lastSeen: string;
    shipments: number;
    trend: 'RISING' | 'FALLING' | 'STEADY';
    front: { id: string; name: string } | null;
    foundThrough: { company: { name: string } | null } | null;
    evidence: Evidence;
  }[];
}

export interface EmergingRoutes {
  variables: Variables;
  nodes: {
    key: string;
    stops: ReportStop[];
    fromMonth: string;
    toMonth: string;
    observed: number;
    expected: number;
    pValue: number;
    recurrenceIntervalMonths: number;
    evidence: Evidence;
  }[];
}

interface BeforeAfter {
  key: string;
  stops: ReportStop[];
  before: number;
  after: number;
}

export interface DisplacedRoutes {
  variables: Variables;
  day: string;
  cautions: string[];
  nodes: {
    fallen: BeforeAfter;
    substitute: BeforeAfter;
    qValue: number;
    placeboPValue: number;
    placebos: number;
  }[];
}

export interface ReportingGaps {
  variables: Variables;
  nodes: {
    country: { code: string };
    status: 'SILENT' | 'GAP' | 'DECLINED' | 'REGULAR' | 'TOO_FEW';
    seizures: number;
    lastReported: string;
    gapFrom: string | null;
    gapTo: string | null;
    gapMonths: number;
    gapExpected: number;
    gapQValue: number;
    recent: number;
    recentExpected: number;
    declineQValue: number;
  }[];
}

/** All that the bulletin and the analyses of longer periods are written from. */
export interface Study {
  basis: Basis;
  scope: Scope;
  period: Period;
  before: Period;
  toDate: Period;
  toDateBefore: Period;
  /** Twenty-four months up to the end of the period. */
  months: Period;
  /** Of all these periods, earliest first. */
  cases: readonly ReportCase[];
  /** Of the routes of the period's cases. */
  courses: Courses;
  now: Readonly<Record<Breakdown, Statistics>>;
  earlier: Readonly<Record<Breakdown, Statistics>>;
  categoriesToDate: { now: Statistics; earlier: Statistics };
  byMonth: Statistics;
  /** By category over some years; null where only one period is asked for. */
  byYear: { period: Period; statistics: Statistics } | null;
  recurring: RecurringRoutes;
  emerging: EmergingRoutes;
  displaced: DisplacedRoutes;
  gaps: ReportingGaps;
}

/** What the tables of a period count by. */
export const BREAKDOWNS = [
  'CATEGORY',
  'SUBSTANCE',
  'COUNTRY',
  'MODE',
  'PORT',
  'CONCEALMENT',
  'DETECTION',
] as const satisfies readonly Dimension[];
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Told what is being read, and how much of all is done, 0 to 1. */
export type Progressing = (step: string, share: number) => void;

export interface StudyOptions {
  region: string | null;
  period: Period;
  /** Calendar years to show side by side, the last one that of the period. */
  years?: number;
  /** Day that displaced routes are held against; six months before the end where not given. */
  measure?: string;
}

/** Reads it all within one revision, so that its figures belong together. */
export async function readSteadily<T extends { basis: Basis }>(
  ask: Ask,
  read: (basis: Basis) => Promise<T>,
): Promise<T> {
  for (let left = TRIES; left > 0; left--) {
    const basis = await ask<Basis>('basis', {});
    const result = await read(basis);
    const after = await ask<Basis>('basis', {});
    if (after.status.revision === basis.status.revision) return result;
  }
  throw new PortolanError(
    'REPORT',
    `The data changed ${TRIES} times while the report was read, so that its figures would not belong together. Make it when no load is running.`,
  );
}

export function readStudy(ask: Ask, options: StudyOptions, tell: Progressing): Promise<Study> {
  return readSteadily(ask, (basis) => readOnce(ask, basis, options, tell));
}

async function readOnce(
  ask: Ask,
  basis: Basis,
  { region, period, measure, years }: StudyOptions,
  tell: Progressing,
): Promise<Study> {
  const scope = await resolveScope(ask, region);
  const before = yearBefore(period);
  const toDate = yearToDate(period);
  const toDateBefore = yearBefore(toDate);
  const months = monthsUpTo(period, 24);
  const filterOf = ({ from, to }: Period) => ({ from, to, ...scope.cases });
  const inYears = years
    ? { from: `${Number(period.to.slice(0, 4)) + 1 - years}-01-01`, to: period.to }
    : null;
  const starts = [before.from, toDateBefore.from, months.from, ...(inYears ? [inYears.from] : [])];
  const from = starts.sort()[0] ?? before.from;
  const cases = await readCases(ask, filterOf({ from, to: period.to }), (share) => tell('cases', share / 3));

  const statistics = async (groupBy: Dimension[], of: Period): Promise<Statistics> => {
    const variables = { groupBy, filter: filterOf(of) };
    const answer = await ask<{ seizureStatistics: Statistics }>('statistics', variables);
    return { ...answer.seizureStatistics, variables };
  };
  const breakdowns = async (of: Period, done: number) => {
    const found: Partial<Record<Breakdown, Statistics>> = {};
    for (const [i, by] of BREAKDOWNS.entries()) {
      found[by] = await statistics([by], of);
      tell('figures', done + (i + 1) / 42);
    }
    return found as Record<Breakdown, Statistics>;
  };
  const now = await breakdowns(period, 1 / 3);
  const earlier = await breakdowns(before, 1 / 2);
  const categoriesToDate = {
    now: await statistics(['CATEGORY'], toDate),
    earlier: await statistics(['CATEGORY'], toDateBefore),
  };
  const byMonth = await statistics(['MONTH'], months);
  const byYear = inYears && {
    period: inYears,
    statistics: await statistics(['CATEGORY', 'YEAR'], inYears),
  };

  tell('courses', 0.65);
  const courses = await readCourses(ask, basis.status.revision, routesOf(casesWithin(cases, period)));
  tell('recurring routes', 0.7);
  const recurring = await readRecurring(ask, scope, period);
  tell('emerging routes', 0.8);
  const emerging = await readEmerging(ask, scope, period);
  tell('displaced routes', 0.87);
  const day = measure ?? `${shiftMonths(`${period.to.slice(0, 7)}-01`, 1 - MONTHS_AFTER).slice(0, 7)}-01`;
  const displaced = await readDisplaced(ask, scope, day);
  tell('reporting gaps', 0.94);
  const gaps = await readGaps(ask, scope, period);
  tell('done', 1);
  return {
    ...{ basis, scope, period, before, toDate, toDateBefore, months, cases, courses, now },
    ...{ earlier, categoriesToDate, byMonth, byYear, recurring, emerging, displaced, gaps },
  };
}

/** Cases of a period among those of a study. */
export function casesWithin(cases: readonly ReportCase[], period: Period): ReportCase[] {
  return cases.filter(({ date }) => isWithin(period, date));
}

/** Keys of the routes that cases name. */
export function routesOf(cases: readonly Pick<ReportCase, 'route'>[]): string[] {
  return cases.flatMap(({ route }) => (route ? [route.key] : []));
}

async function readRecurring(ask: Ask, scope: Scope, period: Period): Promise<RecurringRoutes> {
  const { from, to } = monthsUpTo(period, FINDING_MONTHS);
  const variables = { filter: { from, to, ...scope.routes } };
  const answer = await ask<{ recurringRoutes: RecurringRoutes }>('recurring-routes', variables);
  return { ...answer.recurringRoutes, variables };
}

async function readEmerging(ask: Ask, scope: Scope, { to }: Period): Promise<EmergingRoutes> {
  const variables = { filter: { asOf: to, historyMonths: EMERGING_MONTHS } };
  const { emergingRoutes } = await ask<{ emergingRoutes: EmergingRoutes }>('emerging-routes', variables);
  return { variables, nodes: emergingRoutes.nodes.filter(({ stops }) => passes(scope, stops)) };
}

async function readDisplaced(ask: Ask, scope: Scope, day: string): Promise<DisplacedRoutes> {
  const variables = { filter: { date: day, monthsBefore: 12, monthsAfter: MONTHS_AFTER } };
  const { displacedRoutes } = await ask<{ displacedRoutes: DisplacedRoutes }>('displaced-routes', variables);
  const nodes = displacedRoutes.nodes.filter(
    ({ fallen, substitute }) => passes(scope, fallen.stops) || passes(scope, substitute.stops),
  );
  return { variables, day, cautions: displacedRoutes.cautions, nodes };
}

export async function readGaps(ask: Ask, scope: Scope, period: Period): Promise<ReportingGaps> {
  const variables = { filter: { ...monthsUpTo(period, FINDING_MONTHS) } };
  const { reportingGaps } = await ask<{ reportingGaps: ReportingGaps }>('reporting-gaps', variables);
  return { variables, nodes: reportingGaps.nodes.filter(({ country }) => scope.has(country.code)) };
}

function passes(scope: Scope, stops: readonly ReportStop[]): boolean {
  return stops.some(({ place }) => scope.has(place.country.code));
}
