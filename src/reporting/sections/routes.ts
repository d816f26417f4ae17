import { sourceOf } from '../breakdown.ts';
import type { ReportStop } from '../case.ts';
import type { Block, Counted, Section, Table } from '../model.ts';
import type { Speech } from '../speech.ts';
import type { Evidence, RecurringRoutes, Study } from '../study.ts';

/** Findings beyond these are in the answer to the same query. */
const SHOWN = 12;

export function routesSection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const { recurring, displaced } = study;
  const { from, to, tested } = recurring.summary;
  const window = from && to ? speech.period({ from, to }) : speech.period(study.period);
  const cautions = [...new Set([...recurring.summary.cautions, ...displaced.cautions])];
  const blocks: Block[] = [
    {
      kind: 'words',
      tone: 'plain',
      text: say.routes.recurringLead(window, speech.number(tested)),
    },
    recurringTable(speech, study),
    { kind: 'words', tone: 'caution', text: say.routes.recurringCaveat },
    emergingTable(speech, study),
    { kind: 'words', tone: 'caution', text: say.routes.emergingCaveat },
    displacedTable(speech, study),
    { kind: 'words', tone: 'caution', text: say.routes.displacedCaveat(speech.day(displaced.day)) },
  ];
  if (cautions.length > 0) {
    blocks.push({
      kind: 'words',
      tone: 'caution',
      text: speech.labelled(say.routes.cautions, cautions.join(' ')),
    });
  }
  return { id: 'routes', title: say.sections.routes, blocks };
}

/** Stops by name and code, in travel order. */
export function wayOf(speech: Speech, stops: readonly ReportStop[]): string {
  return stops
    .map((stop) => {
      const name = nameOf(speech, stop);
      return name === stop.code || isCountry(stop) ? name : `${name} (${stop.code.slice(0, 2)})`;
    })
    .join(' → ');
}

/** A port has one name everywhere, a country one in each language. */
export function nameOf(speech: Speech, stop: ReportStop): string {
  return isCountry(stop) ? speech.country(stop.code) : stop.place.name;
}

function isCountry({ code, place }: ReportStop): boolean {
  return code === place.country.code;
}

/** With the company that it is of, or through which it was found: its q-value is not one of the stretch alone. */
function nameOfFinding(speech: Speech, route: RecurringRoutes['nodes'][number]): string {
  const { routes } = speech.say;
  const way = wayOf(speech, route.stops);
  if (route.front) return speech.labelled(way, routes.front(route.front.name));
  if (!route.foundThrough) return way;
  return speech.labelled(way, routes.foundThrough(throughOf(speech, route.foundThrough)));
}

/** Whom a finding was found through, as far as the reader may know. */
export function throughOf(speech: Speech, { company }: { company: { name: string } | null }): string {
  return company?.name ?? speech.say.dossier.oneCompany;
}

function months(speech: Speech, from: string, to: string): string {
  return `${speech.month(from, 'short')} – ${speech.month(to, 'short')}`;
}

export function evidenceOf({ nodes, totalCount }: Evidence): Counted {
  return { value: totalCount, cases: nodes.map(({ id }) => id) };
}

function recurringTable(speech: Speech, { recurring, basis }: Study): Table {
  const { say } = speech;
  const shown = recurring.nodes.slice(0, SHOWN);
  return {
    kind: 'table',
    id: 'recurring',
    title: say.tables.recurring,
    columns: [
      { key: 'route', label: say.columns.route, type: 'text' },
      { key: 'observed', label: say.columns.observed, type: 'count' },
      { key: 'expected', label: say.columns.expected, type: 'small' },
      { key: 'lift', label: say.columns.lift, type: 'small' },
      { key: 'interval', label: say.columns.interval, type: 'code' },
      { key: 'q', label: say.columns.q, type: 'chance' },
      { key: 'seen', label: say.columns.seen, type: 'text' },
      { key: 'trend', label: say.dossier.trend, type: 'text' },
    ],
    rows: shown.map((route) => [
      nameOfFinding(speech, route),
      evidenceOf(route.evidence),
      route.expected,
      route.lift.estimate,
      speech.range(route.lift),
      route.qValue,
      months(speech, route.firstSeen, route.lastSeen),
      say.trends[route.trend],
    ]),
    ...(recurring.totalCount > shown.length
      ? { note: say.of(speech.number(shown.length), speech.number(recurring.totalCount)) }
      : {}),
    source: sourceOf(
      'recurring-routes',
      [recurring.variables],
      basis.status.revision,
      shown.flatMap(({ evidence }) => evidence.nodes),
    ),
  };
}

function emergingTable(speech: Speech, { emerging, basis }: Study): Table {
  const { say } = speech;
  const shown = emerging.nodes.slice(0, SHOWN);
  return {
    kind: 'table',
    id: 'emerging',
    title: say.tables.emerging,
    columns: [
      { key: 'route', label: say.columns.route, type: 'text' },
      { key: 'window', label: say.columns.window, type: 'text' },
      { key: 'observed', label: say.columns.observed, type: 'count' },
      { key: 'expected', label: say.columns.expected, type: 'small' },
      { key: 'p', label: say.columns.p, type: 'chance' },
      { key: 'every', label: say.columns.every, type: 'count' },
    ],
    rows: shown.map((route) => [
      wayOf(speech, route.stops),
      months(speech, route.fromMonth, route.toMonth),
      evidenceOf(route.evidence),
      route.expected,
      route.pValue,
      Math.round(route.recurrenceIntervalMonths),
    ]),
    source: sourceOf(
      'emerging-routes',
      [emerging.variables],
      basis.status.revision,
      shown.flatMap(({ evidence }) => evidence.nodes),
    ),
  };
}

function displacedTable(speech: Speech, { displaced, basis }: Study): Table {
  const { say } = speech;
  const moved = ({ before, after }: { before: number; after: number }) =>
    `${speech.number(before)} → ${speech.number(after)}`;
  return {
    kind: 'table',
    id: 'displaced',
    title: say.tables.displaced,
    columns: [
      { key: 'fallen', label: say.columns.fallen, type: 'text' },
      { key: 'fallenMoved', label: say.columns.beforeAfter, type: 'text' },
      { key: 'risen', label: say.columns.risen, type: 'text' },
      { key: 'risenMoved', label: say.columns.beforeAfter, type: 'text' },
      { key: 'q', label: say.columns.q, type: 'chance' },
      { key: 'placebo', label: say.columns.placebo, type: 'chance' },
    ],
    rows: displaced.nodes
      .slice(0, SHOWN)
      .map((pair) => [
        wayOf(speech, pair.fallen.stops),
        moved(pair.fallen),
        wayOf(speech, pair.substitute.stops),
        moved(pair.substitute),
        pair.qValue,
        pair.placeboPValue,
      ]),
    source: sourceOf('displaced-routes', [displaced.variables], basis.status.revision, []),
  };
}
