import { PortolanError } from '../errors.ts';
import type { StretchLevel } from '../vocabulary.ts';
import { type Ask, type Paged, pagesOf, type QueryName, type Variables } from './ask.ts';
import type { CaseRecord, ReportStop } from './case.ts';
import { readCourses } from './courses.ts';
import type { Report } from './model.ts';
import { isWithin, monthsUpTo, type Period } from './period.ts';
import { assemble } from './report.ts';
import type { ReportRequest } from './request.ts';
import { resolveScope, type Scope } from './scope.ts';
import { caseLine } from './sections/notable.ts';
import { wayOf } from './sections/routes.ts';
import { seenSection, sureSection } from './sections/warning.ts';
import { asksSection, signsSection } from './sections/warning-asks.ts';
import type { Speech } from './speech.ts';
import { EMERGING_MONTHS, FINDING_MONTHS, type Progressing, readSteadily, routesOf } from './study.ts';
import type { Found, StretchCase, Warning, WarningCase } from './warning-model.ts';

interface Page<Node, Summary> extends Paged {
  summary: Summary;
  nodes: Node[];
}

const PAGE = 10;
/** Keys that an error names, so that the next try can be of one that is there. */
const NAMED = 5;

/**
 * What a warning tells of: the route that is named, else the strongest emerging one of the region and period. Fails with
 * NOTHING_TO_WARN_OF where the route neither emerges nor recurs, or none emerges.
 */
export function readWarning(ask: Ask, request: ReportRequest, tell: Progressing): Promise<Warning> {
  return readSteadily(ask, async (basis) => {
    const { period, categories } = request;
    const scope = await resolveScope(ask, request.region);
    const only = categories.length > 0 ? { categories } : {};
    tell('emerging routes', 0);
    const emerging = await findEmerging(ask, request, scope, only);
    const key = request.route ?? emerging?.route.key;
    if (key === undefined) throw await nothing(ask, request, scope, only);
    tell('recurring routes', 0.4);
    const recurring = await findRecurring(ask, key, period, only);
    const found = emerging?.route ?? recurring?.route;
    if (!found) throw await nothing(ask, request, scope, only);
    tell('cases', 0.7);
    const months = monthsUpTo(period, EMERGING_MONTHS);
    const stretch = await readStretch(ask, key, found.level, { ...months, ...only });
    tell('courses', 0.9);
    const evidence = found.evidence.nodes;
    const courses = await readCourses(ask, basis.status.revision, routesOf(evidence));
    tell('done', 1);
    return {
      ...{ basis, scope, period, months, key, categories, emerging, recurring, stretch, courses },
      ...{ level: found.level, stops: found.stops, evidence: found.evidence },
      ...{ answerTo: request.answerTo, answerBy: request.answerBy },
    };
  });
}

type Only = { categories?: readonly string[] };

/** Of the route that is named, else the strongest that fits and has a case in the period. */
async function findEmerging(
  ask: Ask,
  { route, period, through }: ReportRequest,
  scope: Scope,
  only: Only,
): Promise<Warning['emerging']> {
  const fits = (node: Found) =>
    route !== null
      ? node.key === route
      : passes(node.stops, scope, through) &&
        node.evidence.nodes.some(({ date }: WarningCase) => isWithin(period, date));
  for (const level of levelsOf(route)) {
    const filter = { asOf: period.to, historyMonths: EMERGING_MONTHS, level, ...only };
    const found = await findIn<NonNullable<Warning['emerging']>>(
      ask,
      'warning-emerging',
      'emergingRoutes',
      filter,
      fits,
    );
    if (found) return found;
  }
  return null;
}

async function findRecurring(
  ask: Ask,
  key: string,
  period: Period,
  only: Only,
): Promise<Warning['recurring']> {
  for (const level of levelsOf(key)) {
    const through = key.split('>').slice(0, 1);
    const filter = { ...monthsUpTo(period, FINDING_MONTHS), level, through, ...only };
    const found = await findIn<NonNullable<Warning['recurring']>>(
      ask,
      'warning-recurring',
      'recurringRoutes',
      filter,
      (node) => node.key === key,
    );
    if (found) return found;
  }
  return null;
}

/** By country where no place is named: what is seen at several ports of a country may emerge there alone. */
function levelsOf(key: string | null): StretchLevel[] {
  const places = key?.split('>').some((code) => code.length > 2);
  return places ? ['PORT'] : ['PORT', 'COUNTRY'];
}

interface FoundIn {
  route: Found;
  summary: object;
  variables: Variables;
}

async function findIn<Finding extends FoundIn>(
  ask: Ask,
  query: QueryName,
  list: string,
  filter: object,
  fits: (node: Finding['route']) => boolean,
): Promise<Finding | null> {
  const listOf = (answer: Record<string, Page<Finding['route'], Finding['summary']>>) => answer[list];
  for await (const { page, variables } of pagesOf(ask, query, { filter, first: PAGE }, listOf)) {
    const route = page.nodes.find(fits);
    if (route) return { route, summary: page.summary, variables } as Finding;
  }
  return null;
}

async function readStretch(
  ask: Ask,
  key: string,
  level: StretchLevel,
  filter: object,
): Promise<Warning['stretch']> {
  interface Answer {
    stretch: {
      traffic: { month: string; shipments: number }[];
      seizures: Paged & { nodes: StretchCase[] };
    } | null;
  }
  const cases: StretchCase[] = [];
  const variables = { key, level, filter };
  let traffic: Warning['stretch']['traffic'] = [];
  const listOf = ({ stretch }: Answer) => stretch && { ...stretch.seizures, traffic: stretch.traffic };
  for await (const { page } of pagesOf(ask, 'warning-stretch', { ...variables, first: 500 }, listOf)) {
    cases.push(...page.nodes);
    traffic = page.traffic;
  }
  return { variables, cases, traffic };
}

function passes(stops: readonly ReportStop[], scope: Scope, through: readonly string[]): boolean {
  const named = ({ code, place }: ReportStop) =>
    through.includes(code) || through.includes(place.country.code);
  return (
    stops.some(({ place }) => scope.has(place.country.code)) && (through.length === 0 || stops.some(named))
  );
}

async function nothing(ask: Ask, { route, period }: ReportRequest, scope: Scope, only: Only) {
  const keysOf = async (query: 'emerging-routes' | 'recurring-routes', filter: object) => {
    const answer = await ask<Record<string, { nodes: { key: string; stops: ReportStop[] }[] }>>(query, {
      filter: { ...filter, ...only },
    });
    const nodes = Object.values(answer).flatMap((list) => list.nodes);
    const keys = nodes.filter(({ stops }) => passes(stops, scope, [])).map(({ key }) => key);
    return keys.slice(0, NAMED).join(', ') || 'none';
  };
  const emerging = await keysOf('emerging-routes', { asOf: period.to, historyMonths: EMERGING_MONTHS });
  const recurring = await keysOf('recurring-routes', monthsUpTo(period, FINDING_MONTHS));
  const what = route
    ? `The route ${route} neither emerges at ${period.to} nor recurs in the ${FINDING_MONTHS} months before.`
    : `No route that fits emerges at ${period.to} with a case since ${period.from}.`;
  return new PortolanError(
    'NOTHING_TO_WARN_OF',
    `${what} Emerging: ${emerging}. Recurring: ${recurring}. Name one to warn of it.`,
    { route, ...period },
  );
}

/** One route on one page or two, for those who can look out for it. */
export function warningReport(
  speech: Speech,
  warning: Warning,
  reference: string,
  { madeOn, parameters }: Pick<Report, 'madeOn' | 'parameters'>,
): Report {
  const line = (of: Parameters<typeof caseLine>[1]) =>
    caseLine(speech, of, isWithin(warning.period, of.date));
  const all: Pick<CaseRecord & StretchCase, keyof StretchCase>[] = [
    ...warning.stretch.cases,
    ...warning.evidence.nodes,
    ...(warning.recurring?.route.evidence.nodes ?? []),
  ];
  return assemble(speech, {
    kind: 'warning',
    subtitle: `${wayOf(speech, warning.stops)}, ${speech.period(warning.period)}`,
    basis: warning.basis,
    ...{ madeOn, parameters },
    sections: [
      seenSection(speech, warning, reference),
      sureSection(speech, warning),
      signsSection(speech, warning),
      asksSection(speech, warning, reference),
    ],
    known: new Map(all.map((of) => [of.id, line(of)])),
  });
}
