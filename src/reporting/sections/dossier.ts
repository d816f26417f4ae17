import { sourceOf } from '../breakdown.ts';
import { counted, markingOf } from '../case.ts';
import type { Block, Section, Source, Table, Words } from '../model.ts';
import { monthsOf } from '../period.ts';
import type { Dossier, DossierCase } from '../route-dossier.ts';
import type { Speech } from '../speech.ts';
import { mapOf } from './flows.ts';
import { placeOf, quantityOf } from './notable.ts';
import { evidenceOf, wayOf } from './routes.ts';

/** So that the stops have room below it, on one page. */
const mapHeight = (stops: number): number => Math.max(150, 290 - 20 * stops);

function source({ variables, basis, route }: Dossier): Source {
  return sourceOf('route', [variables], basis.status.revision, route.evidence.nodes);
}

const plain = (text: string): Words => ({ kind: 'words', tone: 'plain', text });

/** Page one: what it is, and where. */
export function courseSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { route } = dossier;
  const { dossier: words, columns } = say;
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
            note: `${speech.small(route.lift.lower)} – ${speech.small(route.lift.upper)}`,
          },
          { label: columns.q, value: route.qValue, type: 'small', note: '' },
          { label: columns.shipments, value: route.shipments, type: 'count', note: '' },
        ],
        source: source(dossier),
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
      {
        kind: 'chart',
        id: 'chart-map',
        title: say.charts.map,
        note: say.charts.mapNote,
        figure: {
          ...mapOf([...route.evidence.nodes, { route: { key: route.key, stops: route.stops } }]),
          height: mapHeight(route.stops.length),
        },
        source: source(dossier),
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
      { key: 'country', label: columns.country, type: 'text' },
      { key: 'cases', label: words.seizedHere, type: 'count' },
    ],
    rows: stops.map(({ code, place }) => [
      place.name === code ? code : `${place.name} (${code})`,
      speech.country(place.country.code),
      counted(evidence.nodes.filter((of) => of.place?.code === code)),
    ]),
    source: source(dossier),
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
      source: source(dossier),
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
      source: source(dossier),
    });
  }
  blocks.push(statisticsTable(speech, dossier));
  if (dossier.cautions.length > 0) {
    blocks.push({
      kind: 'words',
      tone: 'caution',
      text: `${say.routes.cautions}: ${dossier.cautions.join(' ')}`,
    });
  }
  return { id: 'time', title: say.dossier.time, blocks, ownPage: true };
}

function statisticsTable(speech: Speech, dossier: Dossier): Table {
  const { columns, dossier: words, trends } = speech.say;
  const { route, tested } = dossier;
  const strictest = Math.max(0, ...route.explain.sensitivity.map(({ pValue }) => pValue));
  const { periodicity } = route.timeline;
  const interval = `${speech.small(route.lift.lower)} – ${speech.small(route.lift.upper)}`;
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
    [columns.p, speech.small(route.pValue), words.means.p],
    [columns.q, speech.small(route.qValue), words.means.q(speech.number(tested))],
    [
      words.monthsWith,
      speech.number(route.months),
      route.monthsPValue < 0.05 ? words.means.even(speech.small(route.monthsPValue)) : words.means.bursts,
    ],
    [words.trend, trends[route.trend], words.means.trend],
    ...(route.explain.sensitivity.length > 0
      ? [[words.strictest, speech.small(strictest), words.means.strictest] satisfies [string, string, string]]
      : []),
    ...(periodicity
      ? [
          [
            words.period,
            words.days(speech.number(periodicity.days)),
            periodicity.pValue <= 0.05
              ? words.means.periodic(speech.small(periodicity.pValue))
              : words.means.notPeriodic(speech.small(periodicity.pValue)),
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
    source: source(dossier),
  };
}

/** Page three: who, what and how. */
export function partiesSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { columns, dossier: words } = say;
  const { route } = dossier;
  const { nodes } = route.evidence;
  const text = (key: string, label: string) => ({ key, label, type: 'text' as const });
  const cases = { key: 'cases', label: columns.cases, type: 'count' as const };
  const blocks: Block[] = [
    {
      kind: 'table',
      id: 'companies',
      title: words.companies,
      columns: [
        text('company', columns.company),
        { key: 'id', label: columns.code, type: 'code' },
        text('country', columns.country),
        text('role', columns.role),
        { key: 'consignments', label: columns.consignments, type: 'count' },
      ],
      rows: route.companies.map(({ company, role, consignments }) => [
        company.name,
        company.id,
        company.country ? speech.country(company.country.code) : null,
        say.roles[role],
        consignments,
      ]),
      note: words.companiesNote,
      source: source(dossier),
    },
    {
      kind: 'table',
      id: 'concealments',
      title: say.tables.concealments,
      columns: [text('concealment', columns.concealment), cases],
      rows: route.concealments.map(({ concealment }) => [
        speech.word(concealment),
        counted(nodes.filter((of) => of.concealment?.toUpperCase() === concealment.toUpperCase())),
      ]),
      source: source(dossier),
    },
    {
      kind: 'table',
      id: 'goods',
      title: say.tables.substances,
      columns: [text('category', columns.category), text('substance', columns.substance), cases],
      rows: goodsOf(nodes).map(([of, those]) => [
        speech.value('CATEGORY', of.category, ''),
        of.substance === null ? say.notRecorded : speech.word(of.substance),
        counted(those),
      ]),
      source: source(dossier),
    },
  ];
  if (route.variants.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'variants',
      title: words.variants,
      columns: [
        text('route', columns.route),
        { key: 'observed', label: columns.observed, type: 'count' },
        { key: 'shared', label: words.shared, type: 'count' },
        { key: 'expected', label: columns.expected, type: 'small' },
      ],
      rows: route.variants.map((variant) => [
        wayOf(variant.stops),
        variant.observed,
        variant.shared,
        variant.expected,
      ]),
      note: words.variantsNote,
      source: source(dossier),
    });
  }
  blocks.push({ kind: 'words', tone: 'caution', text: say.routes.recurringCaveat });
  return { id: 'parties', title: words.parties, blocks, ownPage: true };
}

function goodsOf(cases: readonly DossierCase[]): [DossierCase, DossierCase[]][] {
  const groups = new Map<string, DossierCase[]>();
  for (const of of cases) {
    const key = `${of.category} ${of.substance?.toUpperCase() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), of]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((those): [DossierCase, DossierCase[]][] => (those[0] ? [[those[0], those]] : []));
}

/** Page four: the cases, and whom to ask for what. */
export function evidenceSection(speech: Speech, dossier: Dossier): Section {
  const { say } = speech;
  const { columns } = say;
  const { nodes, totalCount } = dossier.route.evidence;
  return {
    id: 'cases',
    title: say.dossier.evidence,
    ownPage: true,
    blocks: [
      { kind: 'words', tone: 'heading', text: say.dossier.next },
      ...nextSteps(speech, dossier).map(plain),
      {
        kind: 'table',
        id: 'evidence-list',
        title: `${columns.cases}: ${say.of(speech.number(nodes.length), speech.number(totalCount))}`,
        columns: [
          { key: 'id', label: columns.id, type: 'code' },
          { key: 'date', label: columns.date, type: 'date' },
          { key: 'substance', label: columns.substance, type: 'text' },
          { key: 'quantity', label: columns.quantity, type: 'text' },
          { key: 'place', label: columns.place, type: 'text' },
          { key: 'concealment', label: columns.concealment, type: 'text' },
          { key: 'detection', label: columns.detection, type: 'text' },
          { key: 'marking', label: columns.marking, type: 'text' },
        ],
        rows: nodes.map((of) => [
          of.id,
          of.date,
          speech.value(of.substance ? 'SUBSTANCE' : 'CATEGORY', of.substance ?? of.category, ''),
          quantityOf(speech, of),
          placeOf(speech, of),
          of.concealment === null ? null : speech.word(of.concealment),
          of.detection === null ? null : speech.word(of.detection),
          markingOf(of),
        ]),
        source: source(dossier),
      },
    ],
  };
}

/** Questions that the records leave open, each to those who can answer it. */
function nextSteps(speech: Speech, dossier: Dossier): string[] {
  const { steps } = speech.say.dossier;
  const { route } = dossier;
  const { nodes } = route.evidence;
  const countries = (of: readonly (string | undefined)[]) =>
    speech.list([...new Set(of.filter((code) => code !== undefined))].map((code) => speech.country(code)));
  const number = (of: readonly unknown[]) => speech.number(of.length);
  const found: string[] = [];
  const unlinked = nodes.filter(({ shipment }) => !shipment);
  if (unlinked.length > 0) {
    found.push(steps.document(number(unlinked), countries(unlinked.map((of) => of.reportedBy?.code))));
  }
  const silent = nodes.filter(({ concealment }) => !concealment);
  if (silent.length > 0) {
    found.push(steps.concealment(number(silent), countries(silent.map((of) => of.reportedBy?.code))));
  }
  const recurring = route.companies.filter(({ consignments }) => consignments >= 3);
  if (recurring.length > 0) {
    const home = countries(recurring.map(({ company }) => company.country?.code));
    found.push(steps.companies(number(recurring), home || speech.say.notRecorded));
  }
  const quiet = route.stops.filter(({ code }) => !nodes.some(({ place }) => place?.code === code));
  if (quiet.length > 0) found.push(steps.stops(speech.list(quiet.map(({ place }) => place.name))));
  if (route.variants.length > 0) found.push(steps.variants(number(route.variants)));
  found.push(steps.feedback);
  return found.map((step, i) => `${i + 1}. ${step}`);
}
