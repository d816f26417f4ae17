import { sourceOf } from '../breakdown.ts';
import { counted } from '../case.ts';
import type { Block, Section, Source, Table, Words } from '../model.ts';
import { monthsOf } from '../period.ts';
import type { Dossier } from '../route-dossier.ts';
import type { Speech } from '../speech.ts';
import { casesOnMap, mapNote, mapOf } from './course-map.ts';
import { evidenceOf, nameOf, throughOf } from './routes.ts';

/** So that the stops have room below it, on one page. */
const mapHeight = (stops: number): number => Math.max(150, 290 - 20 * stops);

export function dossierSource({ variables, basis, route }: Dossier): Source {
  return sourceOf('route', [variables], basis.status.revision, route.evidence.nodes);
}

export const plain = (text: string): Words => ({ kind: 'words', tone: 'plain', text });

/** Page one: what it is, and where. */
export function courseSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { route } = dossier;
  const { dossier: words, columns } = say;
  const shown = casesOnMap(route.evidence.nodes, route.key, route.stops);
  const figure = { ...mapOf(speech, shown, dossier.courses), height: mapHeight(route.stops.length) };
  const seen = [speech.day(route.firstSeen), speech.day(route.lastSeen)] as const;
  return {
    id: 'course',
    title: words.course,
    blocks: [
      {
        kind: 'figures',
        id: 'key-figures',
        items: [
          { label: columns.observed, value: evidenceOf(route.evidence), type: 'count', note: '' },
          { label: columns.expected, value: route.expected, type: 'small', note: '' },
          {
            label: columns.lift,
            value: route.lift.estimate,
            type: 'small',
            note: speech.range(route.lift),
          },
          { label: columns.q, value: route.qValue, type: 'chance', note: '' },
          { label: columns.shipments, value: route.shipments, type: 'count', note: '' },
        ],
        source: dossierSource(dossier),
      },
      plain(
        words.finding(
          speech.number(route.consignments),
          speech.small(route.expected),
          speech.number(route.shipments),
          ...seen,
        ),
      ),
      ...(route.front ? [plain(words.front(route.front.name))] : []),
      ...(route.foundThrough ? [plain(words.foundThrough(throughOf(speech, route.foundThrough)))] : []),
      {
        kind: 'chart',
        id: 'chart-map',
        title: say.charts.map,
        note: mapNote(speech, figure),
        figure,
        source: dossierSource(dossier),
      },
      stopsTable(speech, dossier),
    ],
  };
}

function stopsTable(speech: Speech, dossier: Dossier): Table {
  const { columns, dossier: words } = speech.say;
  const { stops, evidence } = dossier.route;
  return {
    kind: 'table',
    id: 'stops',
    title: words.stops,
    columns: [
      { key: 'place', label: columns.place, type: 'text' },
      { key: 'code', label: columns.code, type: 'code' },
      { key: 'country', label: columns.country, type: 'text' },
      { key: 'cases', label: words.seizedHere, type: 'count' },
    ],
    rows: stops.map((stop) => [
      nameOf(speech, stop),
      stop.code,
      speech.country(stop.place.country.code),
      counted(evidence.nodes.filter((of) => of.place?.code === stop.code)),
    ]),
    source: dossierSource(dossier),
  };
}

/** Page two: when, and how sure. */
export function timeSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { timeline } = dossier.route;
  const months = timeline.months.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  const all = first && last ? monthsOf({ from: `${first}-01`, to: `${last}-01` }) : [];
  const of = (month: string) => timeline.months.find((each) => each.month === month);
  const blocks: Block[] = [
    {
      kind: 'chart',
      id: 'chart-time',
      title: say.dossier.timeChart,
      figure: {
        kind: 'series',
        ticks: all.map((month) => speech.month(month, 'short')),
        lines: [
          { label: say.columns.observed, values: all.map((month) => of(month)?.observed ?? 0) },
          { label: say.columns.expected, values: all.map((month) => of(month)?.expected ?? 0) },
        ],
      },
      source: dossierSource(dossier),
    },
  ];
  if (timeline.bursts.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'bursts',
      title: say.dossier.bursts,
      columns: [
        { key: 'window', label: say.columns.window, type: 'text' },
        { key: 'consignments', label: say.columns.observed, type: 'count' },
        { key: 'shipments', label: say.columns.shipments, type: 'count' },
      ],
      rows: timeline.bursts.map((burst) => [
        `${speech.month(burst.fromMonth)} – ${speech.month(burst.toMonth)}`,
        burst.consignments,
        burst.shipments,
      ]),
      source: dossierSource(dossier),
    });
  }
  blocks.push(statisticsTable(speech, dossier));
  if (dossier.cautions.length > 0) {
    blocks.push({
      kind: 'words',
      tone: 'caution',
      text: speech.labelled(say.routes.cautions, dossier.cautions.join(' ')),
    });
  }
  return { id: 'time', title: say.dossier.time, blocks, ownPage: true };
}

function statisticsTable(speech: Speech, dossier: Dossier): Table {
  const { columns, dossier: words, trends } = speech.say;
  const { route, tested } = dossier;
  const strictest = Math.max(0, ...route.explain.sensitivity.map(({ pValue }) => pValue));
  const { periodicity } = route.timeline;
  const interval = speech.range(route.lift);
  const rows: [string, string, string][] = [
    [
      columns.observed,
      speech.number(route.observed),
      words.means.observed(speech.number(route.consignments)),
    ],
    [
      columns.expected,
      speech.small(route.expected),
      route.baseline === 'TRAFFIC' ? words.means.expected : words.means.expectedOfSeizures,
    ],
    [columns.lift, speech.small(route.lift.estimate), words.means.lift(interval)],
    [columns.p, speech.chance(route.pValue), words.means.p],
    [columns.q, speech.chance(route.qValue), words.means.q(speech.number(tested))],
    [
      words.monthsWith,
      speech.number(route.months),
      route.monthsPValue < 0.05 ? words.means.even(speech.chance(route.monthsPValue)) : words.means.bursts,
    ],
    [words.trend, trends[route.trend], words.means.trend],
    ...(route.explain.sensitivity.length > 0
      ? [
          [words.strictest, speech.chance(strictest), words.means.strictest] satisfies [
            string,
            string,
            string,
          ],
        ]
      : []),
    ...(periodicity
      ? [
          [
            words.period,
            words.days(speech.number(periodicity.days)),
            periodicity.pValue <= 0.05
              ? words.means.periodic(speech.chance(periodicity.pValue))
              : words.means.notPeriodic(speech.chance(periodicity.pValue)),
          ] satisfies [string, string, string],
        ]
      : []),
  ];
  return {
    kind: 'table',
    id: 'statistics',
    title: words.statistics,
    columns: [
      { key: 'item', label: columns.item, type: 'text' },
      { key: 'figure', label: columns.figure, type: 'text' },
      { key: 'meaning', label: columns.meaning, type: 'text' },
    ],
    rows,
    source: dossierSource(dossier),
  };
}
