import {
  companies,
  containers,
  routes,
  seizures,
  shipments,
  vessels,
} from '../cypher/link-analysis.generated.ts';
import type { Asked, Reader } from '../cypher/reader.ts';
import type { Statement } from '../cypher/statement.ts';
import { type EntityKind, type LinkKind, PARTY_RELATIONSHIPS } from '../vocabulary.ts';
import { type Adjacency, dayOf } from './adjacency.ts';
import { AdjacencyBuilder } from './builder.ts';

/** Rows of one statement: some tenths of a second of work. */
const PAGE = 10_000;
/** Fewer, as each may have the shipments of a hub. */
const PAGE_OF_COMPANIES = 1_000;

/** Reads what the viewer sees of the graph, as it was at `revision` or later. */
export async function readGraph(graph: Reader, revision: number): Promise<Adjacency> {
  const builder = new AdjacencyBuilder();
  const shipmentOf = await readShipments(graph, builder);
  const linkAll = (node: number, kind: LinkKind, numbers: readonly number[]) => {
    for (const number of numbers) {
      const shipment = shipmentOf.get(number);
      // One that came after the shipments were read: the revision has moved, and the next reading has it.
      if (shipment !== undefined) builder.link(shipment, kind, node);
    }
  };
  for await (const row of pages(graph, companies, PAGE_OF_COMPANIES)) {
    const node = builder.node('COMPANY', row.key);
    builder.describe(node, row.marking, row.synthetic);
    for (const country of row.countries)
      builder.link(node, 'REGISTERED_IN', builder.node('COUNTRY', country));
    linkAll(node, 'CONSIGNED_BY', row.consignedBy);
    linkAll(node, 'CONSIGNED_TO', row.consignedTo);
    linkAll(node, 'NOTIFIES', row.notifies);
    linkAll(node, 'FORWARDED_BY', row.forwardedBy);
    linkAll(node, 'CARRIED_BY', row.carriedBy);
  }
  const places = new Places(builder);
  for await (const row of pages(graph, routes, PAGE))
    linkAll(places.route(row.key), 'FOLLOWED', row.shipments);
  for (const [statement, kind, link] of CONVEYANCES) {
    for await (const row of pages(graph, statement, PAGE))
      linkAll(builder.node(kind, row.key), link, row.shipments);
  }
  await readSeizures(graph, builder, places);
  return builder.build(revision);
}

const CONVEYANCES: readonly [typeof vessels | typeof containers, EntityKind, LinkKind][] = [
  [vessels, 'VESSEL', 'ABOARD'],
  [containers, 'CONTAINER', 'STOWED_IN'],
];

/** Nodes of shipments by the graph's own numbers. */
async function readShipments(graph: Reader, builder: AdjacencyBuilder): Promise<Map<number, number>> {
  const shipmentOf = new Map<number, number>();
  const dayNumbers = new Map<string, number>();
  for (let after = ''; ; ) {
    const [row] = await graph.run(shipments, { after, limit: PAGE });
    row?.ids.forEach((id, at) => {
      const date = row.days[at] as string;
      const day = dayNumbers.get(date) ?? dayOf(date);
      dayNumbers.set(date, day);
      const node = builder.node('SHIPMENT', id);
      builder.describe(node, row.markings[at] ?? null, row.synthetic[at] === true, day);
      shipmentOf.set(row.numbers[at] as number, node);
    });
    const last = row?.ids.at(-1);
    if (last === undefined || (row?.ids.length ?? 0) < PAGE) return shipmentOf;
    after = last;
  }
}

async function readSeizures(graph: Reader, builder: AdjacencyBuilder, places: Places): Promise<void> {
  for await (const row of pages(graph, seizures, PAGE)) {
    const node = builder.node('SEIZURE', row.key);
    builder.describe(node, row.marking, row.synthetic, dayOf(row.day));
    for (const id of row.shipments) builder.link(node, 'TAKEN_FROM', builder.node('SHIPMENT', id));
    for (const key of row.routes) builder.link(node, 'ALONG', places.route(key));
    for (const code of row.places) builder.link(node, 'SEIZED_AT', places.place(code));
    for (const code of row.reporters) builder.link(node, 'REPORTED_BY', places.place(code));
    for (const id of row.consignors)
      builder.link(node, PARTY_RELATIONSHIPS.CONSIGNOR, builder.node('COMPANY', id));
    for (const id of row.consignees)
      builder.link(node, PARTY_RELATIONSHIPS.CONSIGNEE, builder.node('COMPANY', id));
  }
}

/** Routes with their stops, and ports with their countries, as their keys name them. */
class Places {
  readonly #builder: AdjacencyBuilder;
  readonly #known = new Set<string>();

  constructor(builder: AdjacencyBuilder) {
    this.#builder = builder;
  }

  place(code: string): number {
    const isPort = code.length > 2;
    const node = this.#builder.node(isPort ? 'PORT' : 'COUNTRY', code);
    if (isPort && !this.#known.has(code))
      this.#builder.link(node, 'IN', this.#builder.node('COUNTRY', code.slice(0, 2)));
    this.#known.add(code);
    return node;
  }

  route(key: string): number {
    const node = this.#builder.node('ROUTE', key);
    if (!this.#known.has(key))
      for (const stop of new Set(key.split('>'))) this.#builder.link(node, 'STOPS_AT', this.place(stop));
    this.#known.add(key);
    return node;
  }
}

type Paged = { after: string; limit: number };

async function* pages<Params extends Paged, Row extends { key: string }>(
  graph: Reader,
  statement: Statement<Params, Row>,
  limit: number,
): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const rows = await graph.run(statement, { after, limit } as unknown as Asked<Params>);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = last.key;
  }
}
