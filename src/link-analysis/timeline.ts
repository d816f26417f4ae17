import type { EntityRow } from '../graphql/rows.ts';
import { type Adjacency, codeOfLink, dateOf, NO_DAY } from './adjacency.ts';
import type { GraphAnswer } from './answer.ts';
import { parseNodeId } from './entity-ids.ts';
import { SEIZURE, SHIPMENT } from './links.ts';

export interface Timeline {
  firstDate: string | null;
  lastDate: string | null;
  shipments: number;
  seizures: number;
  months: { month: string; shipments: number; seizures: number }[];
}

export interface TimelineRow extends Timeline {
  entity: EntityRow;
}

const FOLLOWED = codeOfLink('FOLLOWED', true);
const TAKEN_FROM = codeOfLink('TAKEN_FROM', true);

/** The shipments and seizures that belong to a node, by month. */
export function timelineOf(graph: Adjacency, node: number): Timeline {
  return byMonth(graph, recordsOf(graph, node));
}

/** Those that an answer shows or has behind its links, and what was seized from them, each once. */
export function monthsOfAnswer(
  graph: Adjacency,
  { ids, edges }: Pick<GraphAnswer, 'ids' | 'edges'>,
): Timeline['months'] {
  const records = new Set<number>();
  const behind = edges.flatMap(({ recordRefs }) => recordRefs(Number.POSITIVE_INFINITY));
  for (const ref of [...ids.map((id) => parseNodeId('nodes', id)), ...behind]) {
    const node = graph.find(ref);
    if (node >= 0 && isRecord(graph, node)) addRecord(graph, records, node);
  }
  return byMonth(graph, records).months;
}

function byMonth(graph: Adjacency, records: Iterable<number>): Timeline {
  const months = new Map<string, { month: string; shipments: number; seizures: number }>();
  const total = { shipments: 0, seizures: 0 };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const record of records) {
    const what = graph.kinds[record] === SHIPMENT ? 'shipments' : 'seizures';
    total[what]++;
    const day = graph.days[record] as number;
    if (day === NO_DAY) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
    const month = monthOf(day);
    const row = months.get(month) ?? { month, shipments: 0, seizures: 0 };
    row[what]++;
    months.set(month, row);
  }
  const hasDay = months.size > 0;
  return {
    firstDate: hasDay ? dateOf(first) : null,
    lastDate: hasDay ? dateOf(last) : null,
    ...total,
    months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
  };
}

/** Shipments and seizures that belong to a node: those next to it, those along its routes, and what was seized from them. */
export function recordsOf(graph: Adjacency, node: number): Set<number> {
  const records = new Set<number>();
  if (isRecord(graph, node)) addRecord(graph, records, node);
  const kind = graph.kindOf(node);
  const places = kind === 'COUNTRY' ? [node, ...neighbours(graph, node, codeOfLink('IN', true))] : [node];
  for (const place of places) {
    for (let at = graph.start(place); at < graph.end(place); at++) {
      const next = graph.targets[at] as number;
      if (
        !isRecord(graph, node) &&
        isRecord(graph, next) &&
        graph.codes[at] !== codeOfLink('REPORTED_BY', true)
      )
        addRecord(graph, records, next);
    }
    if (kind !== 'PORT' && kind !== 'COUNTRY') continue;
    for (const route of neighbours(graph, place, codeOfLink('STOPS_AT', true)))
      for (const shipment of neighbours(graph, route, FOLLOWED)) addRecord(graph, records, shipment);
  }
  return records;
}

const isRecord = ({ kinds }: Adjacency, node: number) => kinds[node] === SHIPMENT || kinds[node] === SEIZURE;

/** With what was seized from it. */
function addRecord(graph: Adjacency, records: Set<number>, record: number): void {
  if (records.has(record)) return;
  records.add(record);
  if (graph.kinds[record] !== SHIPMENT || graph.seized[record] === 0) return;
  for (let at = graph.start(record); at < graph.end(record); at++)
    if (graph.codes[at] === TAKEN_FROM) records.add(graph.targets[at] as number);
}

function neighbours(graph: Adjacency, node: number, code: number): number[] {
  const found: number[] = [];
  for (let at = graph.start(node); at < graph.end(node); at++)
    if (graph.codes[at] === code) found.push(graph.targets[at] as number);
  return found;
}

const months = new Map<number, string>();

function monthOf(day: number): string {
  let month = months.get(day);
  if (month === undefined) {
    month = dateOf(day).slice(0, 7);
    months.set(day, month);
  }
  return month;
}
