import { PortolanError } from '../errors.ts';
import { period as checkedPeriod, type Maybe } from '../graphql/filters.ts';
import type { PeriodInput } from '../graphql/types.generated.ts';
import { LINK_KINDS, type LinkKind } from '../vocabulary.ts';
import { type Adjacency, codeOfLink, dayOf, NO_DAY } from './adjacency.ts';
import { ENTITY_KINDS } from './entity-ids.ts';

export const SHIPMENT = ENTITY_KINDS.indexOf('SHIPMENT');
export const SEIZURE = ENTITY_KINDS.indexOf('SEIZURE');

const [BY, TO] = [LINK_KINDS.indexOf('CONSIGNED_BY'), LINK_KINDS.indexOf('CONSIGNED_TO')];
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
  /** Whether a shipment stands as a node, or is folded into links between what it names. */
  isNode: (shipment: number) => boolean;
}

export const ALWAYS = { fromDay: Number.NEGATIVE_INFINITY, toDay: Number.POSITIVE_INFINITY };

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
  return { fromDay: from ? dayOf(from) : ALWAYS.fromDay, toDay: to ? dayOf(to) : ALWAYS.toDay };
}

/** Told of a link: its neighbour, its code as in a row, and the record behind it (-1 where it is none's). */
export type Visit = (neighbour: number, code: number, record: number) => void;

/** All links of a node, in the order of its row. */
export function forEachLink(graph: Adjacency, node: number, filter: LinkFilter, visit: Visit): void {
  const { targets, codes, kinds, days } = graph;
  const { along, fromDay, toDay, isNode } = filter;
  const own = kinds[node] as number;
  const ownIsRecord = own === SHIPMENT || own === SEIZURE;
  for (let at = graph.start(node), end = graph.end(node); at < end; at++) {
    const next = targets[at] as number;
    const code = codes[at] as number;
    const kind = kinds[next] as number;
    // Of a seizure and its shipment the seizure is the record.
    const nextIsRecord = kind === SEIZURE || (kind === SHIPMENT && own !== SEIZURE);
    const record = nextIsRecord ? next : ownIsRecord ? node : -1;
    if (record >= 0) {
      const day = days[record] as number;
      if (day !== NO_DAY && (day < fromDay || day > toDay)) continue;
    }
    const bit = 1 << (code >> 1);
    if (kind !== SHIPMENT || isNode(next)) {
      if (along === null || along & bit) visit(next, code, record);
      continue;
    }
    const day = days[next] as number;
    if (day !== NO_DAY && (day < fromDay || day > toDay)) continue;
    for (let beyond = graph.start(next), last = graph.end(next); beyond < last; beyond++) {
      const other = targets[beyond] as number;
      if (other === node) continue;
      const folded = foldedCode(node, code, other, codes[beyond] as number, kinds);
      if (along === null || follows(along, bit, codes[beyond] as number, folded)) visit(other, folded, next);
    }
  }
}

function follows(along: number, bit: number, beyond: number, folded: number): boolean {
  return (
    (along & (1 << (folded >> 1))) !== 0 || ((along & bit) !== 0 && (along & (1 << (beyond >> 1))) !== 0)
  );
}

/** What a shipment between two nodes is to them. Shared shipments have no direction: the smaller number comes first. */
function foldedCode(node: number, code: number, other: number, beyond: number, kinds: Uint8Array): number {
  const [first, second] = [code >> 1, beyond >> 1];
  if (kinds[node] === kinds[other]) {
    if (first === BY && second === TO) return TRADES;
    if (first === TO && second === BY) return TRADES_BACK;
  }
  return node < other ? SHARES : SHARES_BACK;
}

/** All that joins pairs of nodes, before it is shown. */
export interface Link {
  from: number;
  to: number;
  kind: LinkKind;
  /** Distinct, in no order. */
  records: number[];
}

/** The links of a node with those that are chosen, by neighbour and kind; each pair's is found from either end. */
export function gatherLinks(
  graph: Adjacency,
  node: number,
  filter: LinkFilter,
  isChosen: (neighbour: number) => boolean,
  into: Map<string, Link>,
): void {
  forEachLink(graph, node, filter, (neighbour, code, record) => {
    if (!isChosen(neighbour)) return;
    const [from, to] = code & 1 ? [neighbour, node] : [node, neighbour];
    const name = `${from} ${code >> 1} ${to}`;
    let link = into.get(name);
    if (!link) {
      link = { from, to, kind: LINK_KINDS[code >> 1] as LinkKind, records: [] };
      into.set(name, link);
    }
    // Rows are sorted, so that what names a pair twice does so in a row.
    if (record >= 0 && link.records.at(-1) !== record) link.records.push(record);
  });
}
