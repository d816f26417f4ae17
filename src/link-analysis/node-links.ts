import { type Adjacency, NO_DAY } from './adjacency.ts';
import { ENTITY_KINDS } from './entity-ids.ts';
import { forEachLink, type LinkFilter, SEIZURE, SHIPMENT } from './links.ts';

/** Links of one kind between a node and a neighbour; `code` as seen from the node. */
export interface Link {
  from: number;
  to: number;
  code: number;
  weight: number;
  seizures: number;
  /** NO_DAY where no record has one. */
  firstDay: number;
  lastDay: number;
  /** Highest rank of the markings of its records, and one; 0 where none has one. */
  marking: number;
  synthetic: boolean;
}

/** A neighbour with all its links. */
export interface Neighbour {
  node: number;
  weight: number;
  seizures: number;
  /** How much of what it is linked with this is, from 0 to 1: rare links are strong. */
  share: number;
}

/** Neighbours that any answer could show. */
const MOST = 500;
/** Of what has few links a part says little: so many are added to all. */
const FEW = 5;
/** Room for the kind of a link in a packed number. */
const CODES = 64;

/** What a node is linked with, each neighbour's links together. */
export class NodeLinks {
  readonly node: number;
  /** Sorted by neighbour, then kind. */
  readonly links: readonly Link[];
  readonly neighbours: readonly Neighbour[];
  /** How many neighbours of each kind of node. */
  readonly linked: readonly number[];
  /** For each kind of node, the best neighbours by seizures behind the links, and by share of those without. */
  readonly bySeizures: readonly (readonly Neighbour[])[];
  readonly byShare: readonly (readonly Neighbour[])[];

  constructor(graph: Adjacency, node: number, filter: LinkFilter, minWeight: number) {
    this.node = node;
    this.links = linksOf(graph, node, filter).filter(({ weight }) => weight >= minWeight);
    this.neighbours = neighboursOf(graph, this.links);
    const linked = ENTITY_KINDS.map(() => 0);
    const seized = ENTITY_KINDS.map((): Neighbour[] => []);
    const others = ENTITY_KINDS.map((): Neighbour[] => []);
    for (const neighbour of this.neighbours) {
      const kind = graph.kinds[neighbour.node] as number;
      linked[kind] = (linked[kind] as number) + 1;
      (neighbour.seizures > 0 ? seized : others)[kind]?.push(neighbour);
    }
    this.linked = linked;
    this.bySeizures = seized.map((list) => best(list, bySeizures));
    this.byShare = others.map((list) => best(list, byShare));
  }

  has(node: number): boolean {
    let [low, high] = [0, this.neighbours.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.neighbours[middle] as Neighbour).node < node) low = middle + 1;
      else high = middle;
    }
    return this.neighbours[low]?.node === node;
  }
}

export const bySeizures = (a: Neighbour, b: Neighbour) =>
  b.seizures - a.seizures || b.share - a.share || a.node - b.node;
export const byShare = (a: Neighbour, b: Neighbour) => b.share - a.share || a.node - b.node;

/** The first by an order; of many, only those are sorted that may be among them. */
export function best<Row>(list: readonly Row[], order: (a: Row, b: Row) => number, most = MOST): Row[] {
  if (list.length <= 4 * most) return [...list].sort(order).slice(0, most);
  let kept: Row[] = [];
  let worst: Row | undefined;
  for (const each of list) {
    if (worst && order(each, worst) >= 0) continue;
    kept.push(each);
    if (kept.length < 2 * most) continue;
    kept = kept.sort(order).slice(0, most);
    worst = kept.at(-1);
  }
  return kept.sort(order).slice(0, most);
}

/** Packs neighbour, kind and record into one number each, so that they are sorted natively. */
function linksOf(graph: Adjacency, node: number, filter: LinkFilter): Link[] {
  const records = graph.size + 1;
  const packed: number[] = [];
  forEachLink(graph, node, filter, (neighbour, code, record) => {
    packed.push((neighbour * CODES + code) * records + record + 1);
  });
  const links: Link[] = [];
  let link: Link | undefined;
  for (const each of Float64Array.from(packed).sort()) {
    const pair = Math.floor(each / records);
    const record = each - pair * records - 1;
    const to = Math.floor(pair / CODES);
    const code = pair - to * CODES;
    if (link?.to !== to || link.code !== code) {
      link = emptyLink(node, to, code);
      links.push(link);
    }
    count(graph, link, record);
  }
  return links;
}

/** Links of a node with some neighbours, as its own row has them. What shipments a node has is passed over. */
export function linksOfRecord(
  graph: Adjacency,
  node: number,
  filter: LinkFilter,
  wanted: ReadonlySet<number>,
  skipsShipments = graph.kinds[node] !== SHIPMENT,
): Link[] {
  const links: Link[] = [];
  const direct = { ...filter, isNode: () => true };
  forEachLink(
    graph,
    node,
    direct,
    (to, code, record) => {
      if (!wanted.has(to)) return;
      const link = emptyLink(node, to, code);
      count(graph, link, record);
      links.push(link);
    },
    skipsShipments,
  );
  return links;
}

function emptyLink(from: number, to: number, code: number): Link {
  const days = { firstDay: NO_DAY, lastDay: NO_DAY };
  return { from, to, code, weight: 0, seizures: 0, ...days, marking: 0, synthetic: false };
}

function count(graph: Adjacency, link: Link, record: number): void {
  link.weight++;
  const { kinds } = graph;
  const bySeizure = kinds[link.from] === SEIZURE || kinds[link.to] === SEIZURE;
  if (bySeizure || (record >= 0 && (graph.seized[record] as number) > 0)) link.seizures++;
  if (record < 0) return;
  const day = graph.days[record] as number;
  if (day !== NO_DAY) {
    if (link.firstDay === NO_DAY || day < link.firstDay) link.firstDay = day;
    if (day > link.lastDay) link.lastDay = day;
  }
  link.marking = Math.max(link.marking, graph.markings[record] as number);
  link.synthetic ||= graph.synthetic[record] === 1;
}

function neighboursOf(graph: Adjacency, links: readonly Link[]): Neighbour[] {
  const neighbours: Neighbour[] = [];
  let last: Neighbour | undefined;
  for (const { to, weight, seizures } of links) {
    if (last?.node !== to) {
      last = { node: to, weight: 0, seizures: 0, share: 0 };
      neighbours.push(last);
    }
    last.weight += weight;
    last.seizures += seizures;
    last.share = last.weight / (graph.degree(to) + FEW);
  }
  return neighbours;
}
