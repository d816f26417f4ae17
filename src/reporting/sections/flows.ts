import { sourceOf } from '../breakdown.ts';
import { counted, type ReportCase, type ReportStop } from '../case.ts';
import type { Courses } from '../courses.ts';
import type { Block, MapFigure, Position, SankeyFigure, Section, Table } from '../model.ts';
import type { Speech } from '../speech.ts';
import { casesWithin, type Study } from '../study.ts';

const FLOWS_SHOWN = 12;
/** Countries of a column of the diagram; the others are one. */
const NODES = 7;
const POINTS_NAMED = 12;

interface Flow {
  departure: string;
  transit: readonly string[];
  destination: string;
  cases: ReportCase[];
}

/** Where the goods came from, went through and were bound to, as map, diagram and table. */
export function flowsSection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const cases = casesWithin(study.cases, study.period);
  const flows = flowsOf(cases);
  const variables = [
    { filter: { from: study.period.from, to: study.period.to, ...study.scope.cases }, first: 500 },
  ];
  const source = sourceOf('cases', variables, study.basis.status.revision, cases);
  const blocks: Block[] = [];
  if (flows.length > 0) {
    const figure = mapOf(cases, study.courses);
    blocks.push(
      {
        kind: 'chart',
        id: 'chart-map',
        title: say.charts.map,
        note: mapNote(speech, figure),
        figure,
        source,
      },
      {
        kind: 'chart',
        id: 'chart-sankey',
        title: say.charts.sankey,
        figure: sankeyOf(speech, flows),
        source,
      },
    );
  }
  blocks.push(tableOf(speech, flows, cases, source));
  return { id: 'flows', title: say.sections.flows, blocks };
}

function flowsOf(cases: readonly ReportCase[]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const of of cases) {
    const countries = countriesOf(of.route?.stops ?? []);
    const [departure, destination] = [countries[0], countries.at(-1)];
    if (!departure || !destination || countries.length < 2) continue;
    const key = countries.join('>');
    const known = flows.get(key);
    if (known) known.cases.push(of);
    else flows.set(key, { departure, transit: countries.slice(1, -1), destination, cases: [of] });
  }
  return [...flows]
    .sort(([a, x], [b, y]) => y.cases.length - x.cases.length || (a < b ? -1 : 1))
    .map(([, flow]) => flow);
}

/** Countries in travel order; stops that follow each other in one country are one. */
export function countriesOf(stops: readonly ReportStop[]): string[] {
  return stops.map(({ place }) => place.country.code).filter((code, i, all) => code !== all[i - 1]);
}

function tableOf(
  speech: Speech,
  flows: readonly Flow[],
  cases: readonly ReportCase[],
  source: Table['source'],
): Table {
  const { say } = speech;
  const name = (code: string) => speech.country(code);
  const within = flows.reduce((sum, flow) => sum + flow.cases.length, 0);
  const rest = flows.slice(FLOWS_SHOWN);
  return {
    kind: 'table',
    id: 'flows',
    title: say.tables.flows,
    columns: [
      { key: 'departure', label: say.columns.departure, type: 'text' },
      { key: 'transit', label: say.columns.transit, type: 'text' },
      { key: 'destination', label: say.columns.destination, type: 'text' },
      { key: 'cases', label: say.columns.cases, type: 'count' },
      { key: 'share', label: say.columns.share, type: 'share' },
    ],
    rows: [
      ...flows
        .slice(0, FLOWS_SHOWN)
        .map((flow) => [
          name(flow.departure),
          flow.transit.map(name).join(', ') || say.charts.direct,
          name(flow.destination),
          counted(flow.cases),
          flow.cases.length / cases.length,
        ]),
      ...(rest.length > 0
        ? [
            [
              say.others(speech.number(rest.length)),
              null,
              null,
              counted(rest.flatMap((flow) => flow.cases)),
              rest.reduce((sum, flow) => sum + flow.cases.length, 0) / cases.length,
            ],
          ]
        : []),
    ],
    note: say.tables.flowsNote(speech.number(cases.length - within)),
    source,
  };
}

/** Three columns; of several countries of transit the first stands for the flow. */
function sankeyOf(speech: Speech, flows: readonly Flow[]): SankeyFigure {
  const { say } = speech;
  const DIRECT = '-';
  const parts = (flow: Flow) => [flow.departure, flow.transit[0] ?? DIRECT, flow.destination];
  const kept = [0, 1, 2].map((column) => {
    const sizes = new Map<string, number>();
    for (const flow of flows) {
      const code = parts(flow)[column] ?? DIRECT;
      sizes.set(code, (sizes.get(code) ?? 0) + flow.cases.length);
    }
    const ranked = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return new Set(ranked.slice(0, NODES).map(([code]) => code));
  });
  const nodes = new Map<string, SankeyFigure['nodes'][number]>();
  const links = new Map<string, SankeyFigure['links'][number]>();
  for (const flow of flows) {
    const ids = parts(flow).map((code, column) => {
      const shown = kept[column]?.has(code) ? code : '*';
      const id = `${column}${shown}`;
      const label = { '*': say.charts.other, [DIRECT]: say.charts.direct }[shown] ?? speech.country(shown);
      nodes.set(id, { id, column, label, rest: shown === '*' });
      return id;
    });
    for (const [from, to] of [ids.slice(0, 2), ids.slice(1)]) {
      if (from === undefined || to === undefined) continue;
      const key = `${from}>${to}`;
      const value = (links.get(key)?.value ?? 0) + flow.cases.length;
      links.set(key, { from, to, value });
    }
  }
  return {
    kind: 'sankey',
    columns: [say.columns.departure, say.columns.transit, say.columns.destination],
    nodes: [...nodes.values()],
    links: [...links.values()],
  };
}

/** Every leg between two stops with coordinates, and the stops with most cases by name. */
export function mapOf(cases: readonly Pick<ReportCase, 'route'>[], courses: Courses): MapFigure {
  const lines = new Map<string, MapFigure['lines'][number]>();
  const points = new Map<string, MapFigure['points'][number]>();
  for (const { route } of cases) {
    const stops = route?.stops ?? [];
    for (const [i, { code, place }] of stops.entries()) {
      const at = pointOf(place);
      if (!at) continue;
      points.set(code, { ...at, label: place.name, value: (points.get(code)?.value ?? 0) + 1 });
      const next = stops[i + 1];
      const to = next && pointOf(next.place);
      if (!next || !to) continue;
      const key = `${code}>${next.code}`;
      const course = courses.get(key);
      const value = (lines.get(key)?.value ?? 0) + 1;
      if (course?.bySea) lines.set(key, { line: course.line, bySea: true, value });
      else lines.set(key, { line: [positionOf(at), positionOf(to)], bySea: false, value });
    }
  }
  const ranked = [...points].sort(([a, x], [b, y]) => y.value - x.value || (a < b ? -1 : 1));
  return {
    kind: 'map',
    lines: [...lines].sort(([a, x], [b, y]) => x.value - y.value || (a < b ? -1 : 1)).map(([, line]) => line),
    points: ranked.map(([, point], i) => (i < POINTS_NAMED ? point : { ...point, label: '' })),
  };
}

/** What the lines of a map are, and are not. */
export function mapNote(speech: Speech, { lines }: MapFigure): string {
  const { mapNotes } = speech.say.charts;
  if (lines.every(({ bySea }) => bySea)) return mapNotes.bySea;
  return lines.some(({ bySea }) => bySea) ? mapNotes.both : mapNotes.straight;
}

function positionOf({ latitude, longitude }: { latitude: number; longitude: number }): Position {
  return [longitude, latitude];
}

function pointOf({ latitude, longitude }: ReportStop['place']) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
