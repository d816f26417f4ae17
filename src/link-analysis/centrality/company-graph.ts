import { setImmediate } from 'node:timers/promises';
import type { CompanyTies } from '../../graphql/types.generated.ts';
import { type Adjacency, codeOfLink } from '../adjacency.ts';
import { ENTITY_KINDS } from '../entity-ids.ts';
import { SEIZURE, SHIPMENT } from '../links.ts';

/** Companies that consignments tie, as compressed rows: each tie is in the rows of both. */
export interface CompanyGraph {
  /** Ids, in order. */
  ids: readonly string[];
  offsets: Uint32Array;
  targets: Uint32Array;
  /** Consignments that the two have in common. */
  weights: Uint32Array;
  /** Consignments that name the company beside another. */
  consignments: Uint32Array;
}

const COMPANY = ENTITY_KINDS.indexOf('COMPANY');
/** Who sends, receives and is told: who forwards or carries would tie everyone. */
const PARTIES = (['CONSIGNED_BY', 'CONSIGNED_TO', 'NOTIFIES'] as const).map((kind) =>
  codeOfLink(kind, false),
);
const TAKEN_FROM = codeOfLink('TAKEN_FROM', false);
/** Nodes looked at, or rows made, before others may work. */
const PART = 20_000;

/** Ties companies that are named by one shipment, or by one consignment that was seized. */
export async function companyGraph(graph: Adjacency, ties: CompanyTies): Promise<CompanyGraph> {
  const offsets = [0];
  const named: number[] = [];
  const counts = new Uint32Array(graph.size);
  for await (const companies of ties === 'SHIPMENTS' ? shipments(graph) : seized(graph)) {
    // One company alone ties nobody.
    if (companies.length < 2) continue;
    for (const company of companies) counts[company] = (counts[company] as number) + 1;
    named.push(...companies);
    offsets.push(named.length);
  }
  return rowsOf(graph, Uint32Array.from(offsets), Uint32Array.from(named), counts);
}

async function* shipments(graph: Adjacency): AsyncGenerator<number[]> {
  for (let node = 0; node < graph.size; node++) {
    if (node % PART === PART - 1) await setImmediate();
    if (graph.kinds[node] === SHIPMENT) yield partiesOf(graph, [node]);
  }
}

/** Seizures from one shipment are of one consignment. */
async function* seized(graph: Adjacency): AsyncGenerator<number[]> {
  const consignments = new Map<number, number[]>();
  for (let node = 0; node < graph.size; node++) {
    if (node % PART === PART - 1) await setImmediate();
    if (graph.kinds[node] !== SEIZURE) continue;
    const [shipment] = neighboursBy(graph, node, [TAKEN_FROM]);
    const records = consignments.get(shipment ?? node) ?? (shipment === undefined ? [] : [shipment]);
    consignments.set(shipment ?? node, [...records, node]);
  }
  for (const records of consignments.values()) yield partiesOf(graph, records);
}

const partiesOf = (graph: Adjacency, records: readonly number[]) => [
  ...new Set(records.flatMap((record) => neighboursBy(graph, record, PARTIES))),
];

function neighboursBy(graph: Adjacency, node: number, codes: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = graph.start(node); at < graph.end(node); at++)
    if (codes.includes(graph.codes[at] as number)) found.push(graph.targets[at] as number);
  return found;
}

/** From who is named together to rows: of each company the others, with how often. */
async function rowsOf(
  graph: Adjacency,
  offsets: Uint32Array,
  named: Uint32Array,
  counts: Uint32Array,
): Promise<CompanyGraph> {
  const companies: number[] = [];
  const numbers = new Int32Array(graph.size).fill(-1);
  for (let node = 0; node < graph.size; node++) {
    if (graph.kinds[node] !== COMPANY || counts[node] === 0) continue;
    numbers[node] = companies.length;
    companies.push(node);
  }
  // Consignments of each company, one after the other.
  const starts = new Uint32Array(companies.length + 1);
  companies.forEach((node, number) => {
    starts[number + 1] = (starts[number] as number) + (counts[node] as number);
  });
  const free = starts.slice();
  const of = new Uint32Array(named.length);
  for (let consignment = 0; consignment + 1 < offsets.length; consignment++) {
    for (let at = offsets[consignment] as number; at < (offsets[consignment + 1] as number); at++) {
      const number = numbers[named[at] as number] as number;
      of[free[number] as number] = consignment;
      free[number] = (free[number] as number) + 1;
    }
  }
  const rows = new Uint32Array(companies.length + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const common = new Uint32Array(companies.length);
  for (let number = 0; number < companies.length; number++) {
    if (number % PART === PART - 1) await setImmediate();
    const met: number[] = [];
    for (let at = starts[number] as number; at < (starts[number + 1] as number); at++) {
      const consignment = of[at] as number;
      for (let on = offsets[consignment] as number; on < (offsets[consignment + 1] as number); on++) {
        const other = numbers[named[on] as number] as number;
        if (other === number) continue;
        if (common[other] === 0) met.push(other);
        common[other] = (common[other] as number) + 1;
      }
    }
    for (const other of met.sort((a, b) => a - b)) {
      targets.push(other);
      weights.push(common[other] as number);
      common[other] = 0;
    }
    rows[number + 1] = targets.length;
  }
  return {
    ids: companies.map((node) => graph.keys[node] as string),
    offsets: rows,
    targets: Uint32Array.from(targets),
    weights: Uint32Array.from(weights),
    consignments: Uint32Array.from(companies, (node) => counts[node] as number),
  };
}
