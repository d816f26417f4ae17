import { PortolanError } from '../errors.ts';
import type { PartyRole, SeizureCategory } from '../vocabulary.ts';
import { type Ask, type Paged, pagesOf, type Variables } from './ask.ts';
import type { ReportCase, ReportStop } from './case.ts';
import { type Courses, readCourses } from './courses.ts';
import type { Report } from './model.ts';
import { assemble } from './report.ts';
import type { ReportRequest } from './request.ts';
import { resolveScope } from './scope.ts';
import { courseSection, timeSection } from './sections/dossier.ts';
import { evidenceSection, partiesSection } from './sections/dossier-cases.ts';
import { caseLine } from './sections/notable.ts';
import { wayOf } from './sections/routes.ts';
import type { Speech } from './speech.ts';
import { type Basis, type Progressing, readSteadily, routesOf } from './study.ts';

/** A case behind the route, with whom its shipment names. */
export interface DossierCase extends Omit<ReportCase, 'shipment'> {
  shipment: {
    id: string;
    mode: string | null;
    consignor: { id: string } | null;
    consignee: { id: string } | null;
  } | null;
}

/** A recurring route as `route.graphql` asks for it. */
export interface DossierRoute {
  key: string;
  stops: ReportStop[];
  observed: number;
  consignments: number;
  expected: number;
  baseline: string;
  lift: { estimate: number; lower: number; upper: number };
  pValue: number;
  qValue: number;
  months: number;
  monthsPValue: number;
  firstSeen: string;
  lastSeen: string;
  shipments: number;
  trend: 'RISING' | 'FALLING' | 'STEADY';
  front: { id: string; name: string } | null;
  /** The front whose consignments led to it, and whose the q-value is. */
  foundThrough: { company: { name: string } | null } | null;
  categories: { category: SeizureCategory; seizures: number }[];
  timeline: {
    months: { month: string; observed: number; expected: number; shipments: number }[];
    bursts: { fromMonth: string; toMonth: string; consignments: number; shipments: number }[];
    periodicity: { days: number; pValue: number } | null;
  };
  variants: { key: string; stops: ReportStop[]; observed: number; shared: number; expected: number }[];
  companies: {
    company: { id: string; name: string; country: { code: string } | null };
    role: PartyRole;
    consignments: number;
  }[];
  explain: { sensitivity: { stratifyBy: string[]; expected: number; pValue: number }[] };
  evidence: { totalCount: number; nodes: DossierCase[] };
}

export interface Dossier {
  basis: Basis;
  period: { from: string; to: string };
  tested: number;
  cautions: readonly string[];
  variables: Variables;
  route: DossierRoute;
  courses: Courses;
}

interface Page {
  recurringRoutes: Paged & {
    summary: { from: string | null; to: string | null; tested: number; cautions: string[] };
    nodes: DossierRoute[];
  };
}

/** Fails with REPORT where the search, as it is asked, does not find the route. */
export function readDossier(ask: Ask, request: ReportRequest, tell: Progressing): Promise<Dossier> {
  return readSteadily(ask, async (basis) => {
    tell('recurring routes', 0);
    const { from, to } = request.period;
    const key = request.route ?? '';
    const scope = await resolveScope(ask, request.region);
    // An office's countries and the first stop would be an OR: the route is named, so that the stop is enough.
    const through = key.split('>').slice(0, 1);
    const region = scope.routes.region ? { region: scope.routes.region } : {};
    const filter = { from, to, through, ...region };
    const routes = ({ recurringRoutes }: Page) => recurringRoutes;
    for await (const { page, variables } of pagesOf(ask, 'route', { filter, first: 10 }, routes)) {
      const { nodes, summary } = page;
      const route = nodes.find((node) => node.key === key);
      if (!route) continue;
      tell('courses', 0.8);
      const keys = routesOf(route.evidence.nodes);
      const courses = await readCourses(ask, basis.status.revision, keys);
      tell('done', 1);
      return {
        ...{ basis, courses, variables, route },
        period: { from: summary.from ?? from, to: summary.to ?? to },
        tested: summary.tested,
        cautions: summary.cautions,
      };
    }
    throw new PortolanError(
      'REPORT',
      `No recurring route ${key} is found from ${from} to ${to}. The keys of those that are: recurringRoutes { nodes { key } }, or a bulletin of the period.`,
      { route: key, from, to },
    );
  });
}

/** One recurring route on four pages. */
export function routeDossier(
  speech: Speech,
  dossier: Dossier,
  { madeOn, parameters }: Pick<Report, 'madeOn' | 'parameters'>,
): Report {
  return assemble(speech, {
    kind: 'route',
    subtitle: `${wayOf(speech, dossier.route.stops)}, ${speech.period(dossier.period)}`,
    basis: dossier.basis,
    ...{ madeOn, parameters },
    sections: [
      courseSection(speech, dossier),
      timeSection(speech, dossier),
      partiesSection(speech, dossier),
      evidenceSection(speech, dossier),
    ],
    known: new Map(dossier.route.evidence.nodes.map((of) => [of.id, caseLine(speech, of, true)])),
  });
}
