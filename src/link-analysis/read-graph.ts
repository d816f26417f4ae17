import { companies, seizures, shipments } from '../cypher/link-analysis.generated.ts';
import type { Asked, Reader } from '../cypher/reader.ts';
import type { Statement } from '../cypher/statement.ts';
import type { LinkKind } from '../vocabulary.ts';
import { type Adjacency, dayOf } from './adjacency.ts';
import { AdjacencyBuilder } from './builder.ts';

/** Rows of one statement: some tenths of a second of work. */
const PAGE = 10_000;

/** Reads what the viewer sees of the graph, as it was at `revision` or later. */
export async function readGraph(graph: Reader, revision: number): Promise<Adjacency> {
  const builder = new AdjacencyBuilder();
  for await (const row of pages(graph, companies)) {
    const node = builder.node('COMPANY', row.id);
    builder.describe(node, row.marking, row.synthetic);
    for (const country of row.countries)
      builder.link(node, 'REGISTERED_IN', builder.node('COUNTRY', country));
  }
  const places = new Set<string>();
  const place = (code: string) => {
    const node = builder.node(code.length === 2 ? 'COUNTRY' : 'PORT', code);
    if (code.length > 2 && !places.has(code))
      builder.link(node, 'IN', builder.node('COUNTRY', code.slice(0, 2)));
    places.add(code);
    return node;
  };
  const routes = new Map<string, number>();
  const route = (key: string) => {
    let node = routes.get(key);
    if (node === undefined) {
      node = builder.node('ROUTE', key);
      routes.set(key, node);
      for (const stop of new Set(key.split('>'))) builder.link(node, 'STOPS_AT', place(stop));
    }
    return node;
  };
  const parties = (node: number, named: readonly string[]) => {
    for (const party of named) {
      const space = party.indexOf(' ');
      const company = builder.node('COMPANY', party.slice(space + 1));
      builder.link(node, party.slice(0, space) as LinkKind, company);
    }
  };
  for await (const row of pages(graph, shipments)) {
    const node = builder.node('SHIPMENT', row.id);
    builder.describe(node, row.marking, row.synthetic, dayOf(row.day));
    builder.link(node, 'FOLLOWED', route(row.route));
    parties(node, row.parties);
    for (const imo of row.vessels) builder.link(node, 'ABOARD', builder.node('VESSEL', imo));
    for (const number of row.containers) builder.link(node, 'STOWED_IN', builder.node('CONTAINER', number));
  }
  for await (const row of pages(graph, seizures)) {
    const node = builder.node('SEIZURE', row.id);
    builder.describe(node, row.marking, row.synthetic, dayOf(row.day));
    for (const id of row.shipments) builder.link(node, 'TAKEN_FROM', builder.node('SHIPMENT', id));
    for (const key of row.routes) builder.link(node, 'ALONG', route(key));
    for (const code of row.places) builder.link(node, 'SEIZED_AT', place(code));
    for (const code of row.reporters) builder.link(node, 'REPORTED_BY', place(code));
    parties(node, row.parties);
  }
  return builder.build(revision);
}

type Paged = { after: string; limit: number };

async function* pages<Params extends Paged, Row extends { id: string }>(
  graph: Reader,
  statement: Statement<Params, Row>,
): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const rows = await graph.run(statement, { after, limit: PAGE } as unknown as Asked<Params>);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
