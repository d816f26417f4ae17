import type { CompanyColumns } from '../cypher/company.generated.ts';
import type { Context } from '../graphql/context.ts';
import type { Maybe } from '../graphql/filters.ts';
import { type Adjacency, codeOfLink } from './adjacency.ts';
import { type GraphAnswer, graphAnswer } from './answer.ts';
import { ENTITY_KINDS, type EntityRef, parseNodeIds } from './entity-ids.ts';
import { ALL, type LinkFilter, SEIZURE, SHIPMENT } from './links.ts';
import { HUB } from './neighbourhood.ts';
import { linksOfRecord } from './node-links.ts';
import { MOST_NODES, within } from './queries.ts';
import { type Part, partsOf } from './roles.ts';
import { recordsOf } from './timeline.ts';

export interface MemberRow extends Omit<Part, 'id'> {
  company: CompanyColumns;
}

export interface NetworkAnswer {
  graph: GraphAnswer;
  members: MemberRow[];
  communities: number;
}

const DEFAULT_NODES = 200;
const MOST_SEIZURES = 500;
const DIRECT: LinkFilter = { along: null, ...ALL, folding: 'none', isNode: () => true };
/** Which kinds are shown first where there is no room for all. */
const ORDER = (['COMPANY', 'SEIZURE', 'SHIPMENT', 'ROUTE', 'VESSEL', 'CONTAINER'] as const).map((kind) =>
  ENTITY_KINDS.indexOf(kind),
);
/** Who sends, receives and is told. */
const PARTIES = (['CONSIGNED_BY', 'CONSIGNED_TO', 'NOTIFIES'] as const).map((kind) =>
  codeOfLink(kind, false),
);
const TAKEN_FROM = codeOfLink('TAKEN_FROM', false);

export async function networkAnswer(
  context: Context,
  of: readonly string[],
  limit: Maybe<number>,
): Promise<NetworkAnswer | null> {
  const refs = parseNodeIds('of', of, 1, MOST_NODES);
  const room = within('limit', limit ?? DEFAULT_NODES, 1, MOST_NODES);
  const graph = await context.adjacency();
  const nodes = refs.map((ref) => graph.find(ref)).filter((node) => node >= 0);
  const [only] = nodes;
  if (only === undefined) return null;
  const alone = nodes.length === 1 && graph.kinds[only] === SEIZURE;
  const seizures = alone
    ? seizuresBeside(graph, only)
    : new Set(nodes.flatMap((node) => seizuresOf(graph, node)));
  return networkOf(context, graph, refs, [...seizures], room);
}

/** The network behind seizures by id. */
export async function networkOfSeizures(
  context: Context,
  ids: readonly string[],
  limit: Maybe<number>,
): Promise<NetworkAnswer> {
  const room = within('limit', limit ?? DEFAULT_NODES, 1, MOST_NODES);
  const graph = await context.adjacency();
  const seizures = ids.map((key) => graph.find({ kind: 'SEIZURE', key })).filter((node) => node >= 0);
  return networkOf(context, graph, [], seizures, room);
}

const seizuresOf = (graph: Adjacency, node: number) =>
  [...recordsOf(graph, node)].filter((record) => graph.kinds[record] === SEIZURE);

/** The seizure, and those of the companies that it concerns; what a company with very many shipments has says nothing. */
function seizuresBeside(graph: Adjacency, seizure: number): Set<number> {
  const companies = partiesOf(graph, seizure).filter((company) => graph.degree(company) <= HUB);
  return new Set([seizure, ...companies.flatMap((company) => seizuresOf(graph, company))]);
}

function neighboursBy(graph: Adjacency, node: number, codes: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = graph.start(node); at < graph.end(node); at++)
    if (codes.includes(graph.codes[at] as number)) found.push(graph.targets[at] as number);
  return found;
}

/** Companies that a seizure, or the shipment it was taken from, names as those that send, receive or are told. */
function partiesOf(graph: Adjacency, seizure: number): number[] {
  const records = [seizure, ...neighboursBy(graph, seizure, [TAKEN_FROM])];
  return [...new Set(records.flatMap((record) => neighboursBy(graph, record, PARTIES)))];
}

async function networkOf(
  context: Context,
  graph: Adjacency,
  asked: readonly EntityRef[],
  all: readonly number[],
  room: number,
): Promise<NetworkAnswer> {
  const seizures = newest(graph, all);
  const consignments = new Map<number, number[]>();
  for (const seizure of seizures) {
    const [shipment = seizure] = neighboursBy(graph, seizure, [TAKEN_FROM]);
    consignments.set(shipment, [...(consignments.get(shipment) ?? []), ...partiesOf(graph, seizure)]);
  }
  const records = new Set([...seizures, ...consignments.keys()]);
  const times = new Map<number, number>();
  for (const record of records)
    for (const node of new Set([record, ...neighboursOf(graph, record)]))
      times.set(node, (times.get(node) ?? 0) + 1);
  const own = asked.map((ref) => graph.find(ref)).filter((node) => node >= 0);
  const rank = (node: number) => ORDER.indexOf(graph.kinds[node] as number);
  const nodes = [...times.keys()]
    .filter((node) => rank(node) >= 0 && !own.includes(node))
    .sort((a, b) => rank(a) - rank(b) || (times.get(b) ?? 0) - (times.get(a) ?? 0) || a - b);
  const shown = [...own, ...nodes].slice(0, room);
  const those = new Set(shown);
  const links = shown
    .filter((node) => graph.kinds[node] === SHIPMENT || graph.kinds[node] === SEIZURE)
    .flatMap((node) => linksOfRecord(graph, node, DIRECT, those, false))
    // Of a seizure and its shipment one is enough.
    .filter(({ from, to }) => !(graph.kinds[from] === SHIPMENT && graph.kinds[to] === SEIZURE));
  const answer = await graphAnswer(context.loaders, graph, {
    asked,
    filter: DIRECT,
    nodes: shown,
    links,
    truncated: leftOutOf(graph, own, nodes, those),
  });
  const rows = new Map(
    answer.nodes.flatMap((row) => (row.__typename === 'Company' ? [[row.id, row] as const] : [])),
  );
  const parts = partsOf(
    [...consignments.values()].map((companies) => companies.map((each) => graph.keys[each] as string)),
  );
  const members = parts.flatMap(({ id, ...part }) => {
    const company = rows.get(id);
    return company ? [{ company, ...part }] : [];
  });
  return { graph: answer, members, communities: new Set(parts.map(({ community }) => community)).size };
}

/** Of very many the latest: measures of a network take the square of its size. */
function newest(graph: Adjacency, seizures: readonly number[]): readonly number[] {
  if (seizures.length <= MOST_SEIZURES) return seizures;
  const day = (seizure: number) => graph.days[seizure] as number;
  return [...seizures].sort((a, b) => day(b) - day(a) || a - b).slice(0, MOST_SEIZURES);
}

function neighboursOf(graph: Adjacency, node: number): Uint32Array {
  return graph.targets.subarray(graph.start(node), graph.end(node));
}

/** What there was no room for, of what was asked about. */
function leftOutOf(
  graph: Adjacency,
  [of]: readonly number[],
  nodes: readonly number[],
  shown: ReadonlySet<number>,
) {
  if (of === undefined) return [];
  return ENTITY_KINDS.flatMap((_, kind) => {
    const linked = nodes.filter((node) => graph.kinds[node] === kind);
    const leftOut = linked.filter((node) => !shown.has(node)).length;
    return leftOut > 0 ? [{ of, kind, linked: linked.length, leftOut }] : [];
  });
}
