import { sourceOf } from '../breakdown.ts';
import { counted, type ReportCase, type ReportStop } from '../case.ts';
import type { Block, SankeyFigure, Section, Table } from '../model.ts';
import type { Speech } from '../speech.ts';
import { casesWithin, type Study } from '../study.ts';
import { mapNote, mapOf } from './course-map.ts';

const FLOWS_SHOWN = 12;
/** Countries of a column of the diagram; the others are one. */
const NODES = 7;

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
    const figure = mapOf(speech, cases, study.courses);
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
