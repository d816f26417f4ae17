import { PortolanError } from '../errors.ts';
import { period as checkedPeriod, type Maybe } from '../graphql/filters.ts';
import type { PeriodInput } from '../graphql/types.generated.ts';
import { LINK_KINDS, type LinkKind } from '../vocabulary.ts';
import { type Adjacency, codeOfLink, dayOf, NO_DAY } from './adjacency.ts';
import { ENTITY_KINDS } from './entity-ids.ts';

export const SHIPMENT = ENTITY_KINDS.indexOf('SHIPMENT');
export const SEIZURE = ENTITY_KINDS.indexOf('SEIZURE');

const [BY, TO] = [1 << LINK_KINDS.indexOf('CONSIGNED_BY'), 1 << LINK_KINDS.indexOf('CONSIGNED_TO')];
const TRADES = codeOfLink('TRADES_WITH', false);
const TRADES_BACK = codeOfLink('TRADES_WITH', true);
const SHARES = codeOfLink('SHARES_SHIPMENTS', false);
const SHARES_BACK = codeOfLink('SHARES_SHIPMENTS', true);

/** Which links count. */
export interface LinkFilter {
  /** A bit for each kind in its order; null for all. */
  along: number | null;
  fromDay: number;
  toDay: number;
  /** Which shipments are folded into links between what they name. */
  folding: 'all' | 'some' | 'none';
  /** Whether a shipment stands as a node. */
  isNode: (shipment: number) => boolean;
}

export const ALL = { fromDay: Number.NEGATIVE_INFINITY, toDay: Number.POSITIVE_INFINITY };

export function bitsOf(argument: string, kinds: Maybe<readonly LinkKind[]>): number | null {
  if (kinds == null) return null;
  if (kinds.length === 0) {
    throw new PortolanError('BAD_FILTER', `${argument} is an empty list: leave it out to ask for all.`, {
      argument,
    });
  }
  return kinds.reduce((bits, kind) => bits | (1 << LINK_KINDS.indexOf(kind)), 0);
}

export function daysOf(input: Maybe<PeriodInput>): { fromDay: number; toDay: number } {
  const { from, to } = checkedPeriod(input?.from, input?.to);
  return { fromDay: from ? dayOf(from) : ALL.fromDay, toDay: to ? dayOf(to) : ALL.toDay };
}

/** Told of a link: its neighbour, its code as in a row, and the record behind it (-1 where it is none's). */
export type Visit = (neighbour: number, code: number, record: number) => void;

/** All links of a node; each shipment that two nodes share joins them once. */
export function forEachLink(
  graph: Adjacency,
  node: number,
  filter: LinkFilter,
  visit: Visit,
  skipsShipments = false,
): void {
  const { targets, codes, kinds } = graph;
  const { along, isNode } = filter;
  const own = kinds[node] as number;
  const end = graph.end(node);
  for (let at = graph.start(node); at < end; at++) {
    const next = targets[at] as number;
    const kind = kinds[next] as number;
    if (kind === SHIPMENT && skipsShipments) {
      // A row is sorted, so that they are together.
      at = graph.rowFrom(node, SHIPMENT + 1) - 1;
      continue;
    }
    // Of a seizure and its shipment the seizure is the record.
    const nextIsRecord = kind === SEIZURE || (kind === SHIPMENT && own !== SEIZURE);
    const record = nextIsRecord ? next : own === SHIPMENT || own === SEIZURE ? node : -1;
    if (record >= 0 && !isWithin(graph, record, filter)) continue;
    if (kind !== SHIPMENT || isNode(next)) {
      if (along === null || along & (1 << ((codes[at] as number) >> 1)))
        visit(next, codes[at] as number, record);
      continue;
    }
    let roles = 1 << ((codes[at] as number) >> 1);
    while (at + 1 < end && targets[at + 1] === next) roles |= 1 << ((codes[++at] as number) >> 1);
    if (isWithin(graph, next, filter)) forEachFolded(graph, node, roles, next, along, visit);
  }
}

/** All that a shipment joins with a node. */
function forEachFolded(
  graph: Adjacency,
  node: number,
  roles: number,
  shipment: number,
  along: number | null,
  visit: Visit,
): void {
  const { targets, codes } = graph;
  for (let at = graph.start(shipment), end = graph.end(shipment); at < end; at++) {
    const other = targets[at] as number;
    let theirs = 1 << ((codes[at] as number) >> 1);
    while (at + 1 < end && targets[at + 1] === other) theirs |= 1 << ((codes[++at] as number) >> 1);
    if (other === node) continue;
    const code = foldedCode(node, roles, other, theirs);
    if (along === null || along & (1 << (code >> 1)) || (along & roles && along & theirs))
      visit(other, code, shipment);
  }
}

function isWithin({ days }: Adjacency, record: number, { fromDay, toDay }: LinkFilter): boolean {
  const day = days[record] as number;
  return day === NO_DAY || (day >= fromDay && day <= toDay);
}

/** What a shipment is to two nodes. Shared shipments have no direction: the smaller number comes first. */
function foldedCode(node: number, roles: number, other: number, theirs: number): number {
  if (roles & BY && theirs & TO) return TRADES;
  if (roles & TO && theirs & BY) return TRADES_BACK;
  return node < other ? SHARES : SHARES_BACK;
}

/** Records of the links of one kind between two nodes, found from the one that has fewer links. */
export function recordsBetween(
  graph: Adjacency,
  { from, to, code }: { from: number; to: number; code: number },
  filter: LinkFilter,
): number[] {
  const flipped = graph.degree(to) < graph.degree(from);
  const [node, wanted] = flipped ? [to, from] : [from, to];
  const records: number[] = [];
  forEachLink(graph, node, filter, (neighbour, each, record) => {
    if (neighbour === wanted && each === (flipped ? code ^ 1 : code) && record >= 0) records.push(record);
  });
  return records;
}
