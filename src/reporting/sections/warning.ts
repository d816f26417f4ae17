import { sourceOf } from '../breakdown.ts';
import { counted } from '../case.ts';
import type { Block, Chart, Figures, Section, Source, Table } from '../model.ts';
import { monthsOf } from '../period.ts';
import type { Speech } from '../speech.ts';
import type { Found, Warning } from '../warning-model.ts';
import { casesOnMap, mapNote, mapOf } from './course-map.ts';
import { plain } from './dossier.ts';
import { evidenceOf, throughOf } from './routes.ts';

/** So that all of it goes on two pages. */
const [MAP_HEIGHT, TIME_HEIGHT] = [180, 120];

/** Where the cases that are warned of come from. */
export function warningSource({ emerging, recurring, evidence, basis }: Warning): Source {
  const query = emerging ? 'warning-emerging' : 'warning-recurring';
  const variables = (emerging ?? recurring)?.variables;
  return sourceOf(query, variables ? [variables] : [], basis.status.revision, evidence.nodes);
}

function found({ emerging, recurring }: Warning): Found {
  const route = emerging?.route ?? recurring?.route;
  if (!route) throw new Error('a warning is of a route that emerges or recurs');
  return route;
}

/** The months or days of the cases that are warned of. */
function windowOf(speech: Speech, { emerging, recurring }: Warning): string {
  if (emerging) {
    const { fromMonth, toMonth } = emerging.route;
    if (fromMonth === toMonth) return speech.month(fromMonth);
    return `${speech.month(fromMonth)} – ${speech.month(toMonth)}`;
  }
  const { firstSeen, lastSeen } = recurring?.route ?? { firstSeen: '', lastSeen: '' };
  return `${speech.day(firstSeen)} – ${speech.day(lastSeen)}`;
}

/** What was seen, where and since when. */
export function seenSection(speech: Speech, warning: Warning, reference: string): Section {
  const { say } = speech;
  const { emerging, recurring, stretch, stops, key, evidence } = warning;
  const { consignments, expected } = found(warning);
  const words = [
    ...(emerging
      ? [
          say.warning.emerging(
            speech.number(emerging.route.observed),
            windowOf(speech, warning),
            speech.small(expected),
            speech.number(stretch.cases.length),
            speech.period(warning.months),
          ),
        ]
      : []),
    ...(recurring
      ? [
          say.warning.recurring(
            speech.number(emerging ? recurring.route.consignments : consignments),
            speech.day(recurring.route.firstSeen),
            speech.day(recurring.route.lastSeen),
            speech.small(recurring.route.expected),
          ),
        ]
      : []),
    ...(recurring?.route.front ? [say.dossier.front(recurring.route.front.name)] : []),
    ...(recurring?.route.foundThrough
      ? [say.dossier.foundThrough(throughOf(speech, recurring.route.foundThrough))]
      : []),
  ];
  // By country there is nothing to draw but the routes of the cases: no course begins in the middle of a country.
  const shown = warning.level === 'PORT' ? casesOnMap(evidence.nodes, key, stops) : evidence.nodes;
  const figure = { ...mapOf(speech, shown, warning.courses), height: MAP_HEIGHT };
  return {
    id: 'seen',
    title: say.warning.seen,
    blocks: [
      plain(say.warning.reference(reference)),
      figures(speech, warning),
      plain(words.join(' ')),
      { kind: 'words', tone: 'heading', text: say.warning.where },
      {
        kind: 'chart',
        id: 'chart-map',
        title: say.charts.map,
        note: mapNote(speech, figure),
        figure,
        source: warningSource(warning),
      },
      timeLine(speech, warning),
    ],
  };
}

function figures(speech: Speech, warning: Warning): Figures {
  const { say } = speech;
  const { emerging, recurring, stretch } = warning;
  const { expected, lift } = found(warning);
  const within = ({ month }: { month: string }) =>
    emerging !== null && emerging.route.fromMonth <= month && month <= emerging.route.toMonth;
  const shipments = emerging
    ? stretch.traffic.filter(within).reduce((sum, each) => sum + each.shipments, 0)
    : (recurring?.route.shipments ?? 0);
  return {
    kind: 'figures',
    id: 'key-figures',
    items: [
      {
        label: say.columns.cases,
        value: evidenceOf(warning.evidence),
        type: 'count',
        note: windowOf(speech, warning),
      },
      { label: say.columns.expected, value: expected, type: 'small', note: '' },
      {
        label: say.columns.lift,
        value: lift.estimate,
        type: 'small',
        note: speech.range(lift),
      },
      {
        label: say.columns.shipments,
        value: shipments === 0 ? null : shipments,
        type: 'count',
        note: shipments === 0 ? say.warning.noTraffic : '',
      },
      {
        label: say.warning.onRoute,
        value: counted(stretch.cases),
        type: 'count',
        note: speech.period(warning.months),
      },
    ],
    source: warningSource(warning),
  };
}

/** Cases on the route by month, whether or not they are warned of. */
function timeLine(speech: Speech, { months, stretch, basis }: Warning): Chart {
  const all = monthsOf(months);
  return {
    kind: 'chart',
    id: 'chart-time',
    title: speech.say.warning.timeChart,
    figure: {
      kind: 'series',
      height: TIME_HEIGHT,
      ticks: all.map((month) => speech.month(month, 'short')),
      lines: [
        {
          label: speech.say.columns.cases,
          values: all.map((month) => stretch.cases.filter(({ date }) => date.startsWith(month)).length),
        },
      ],
    },
    source: sourceOf('warning-stretch', [stretch.variables], basis.status.revision, stretch.cases),
  };
}

/** How sure it is, in figures and in plain words. */
export function sureSection(speech: Speech, warning: Warning): Section {
  const { say } = speech;
  const { emerging, recurring, evidence } = warning;
  const countries = new Set(evidence.nodes.map(({ country }) => country?.code ?? null));
  const [only] = countries;
  const caveats = [
    ...(emerging ? [say.routes.emergingCaveat] : []),
    ...(recurring ? [say.routes.recurringCaveat] : []),
    ...(countries.size === 1 && only ? [say.warning.oneCountry(speech.country(only))] : []),
    say.summary.reading,
  ];
  const blocks: Block[] = [
    statistics(speech, warning),
    { kind: 'words', tone: 'caution', text: caveats.join(' ') },
  ];
  const cautions = recurring?.summary.cautions ?? [];
  if (cautions.length > 0) {
    blocks.push({
      kind: 'words',
      tone: 'caution',
      text: speech.labelled(say.routes.cautions, cautions.join(' ')),
    });
  }
  return { id: 'sure', title: say.warning.sure, blocks };
}

function statistics(speech: Speech, warning: Warning): Table {
  const { columns, dossier, warning: words } = speech.say;
  const { emerging, recurring } = warning;
  const rows: [string, string, string][] = [];
  if (emerging) {
    const { pValue, recurrenceIntervalMonths: months } = emerging.route;
    const { stretches, windows, replicates } = emerging.summary;
    const least = pValue <= 1 / (replicates + 1);
    rows.push(
      [
        columns.p,
        `${least ? '≤ ' : ''}${speech.chance(pValue)}`,
        words.p(speech.number(stretches), speech.number(windows)),
      ],
      [
        columns.every,
        `${least ? '≥ ' : ''}${speech.number(Math.round(months))}`,
        words.every(speech.number(Math.round(months))),
      ],
    );
  }
  if (recurring) {
    const { qValue, lift } = recurring.route;
    const interval = speech.range(lift);
    rows.push(
      [columns.q, speech.chance(qValue), dossier.means.q(speech.number(recurring.summary.tested))],
      [columns.lift, speech.small(lift.estimate), dossier.means.lift(interval)],
    );
  }
  if (!emerging) {
    const last = speech.day(recurring?.route.lastSeen ?? '');
    rows.push([words.emerges, words.no, words.notEmerging(last)]);
  }
  if (!recurring) rows.push([words.recurs, words.no, words.notRecurring]);
  return {
    kind: 'table',
    id: 'statistics',
    title: dossier.statistics,
    columns: [
      { key: 'item', label: columns.item, type: 'text' },
      { key: 'figure', label: columns.figure, type: 'text' },
      { key: 'meaning', label: columns.meaning, type: 'text' },
    ],
    rows,
    source: warningSource(warning),
  };
}
