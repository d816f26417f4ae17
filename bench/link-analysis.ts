import type { Graph } from '../src/cypher/graph.ts';
import type { Reader } from '../src/cypher/reader.ts';
import type { Adjacency } from '../src/link-analysis/adjacency.ts';
import { readGraph } from '../src/link-analysis/read-graph.ts';
import { median, paired, time } from './measure.ts';

type Row = (name: string, figure: string) => void;
type Ask = (query: string) => Promise<unknown>;

/** The companies that most and that few shipments name, and who trades with them, by Cypher alone. */
const PARTNERS = `
  MATCH (c:Company {id: $id})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
  MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY|FOLLOWED|ABOARD|STOWED_IN]->(other) WHERE other <> c
  OPTIONAL MATCH (s)<-[:TAKEN_FROM]-(z:Seizure)
  WITH other, count(DISTINCT s) AS shipments, count(DISTINCT z) AS seizures, min(s.departed) AS first, max(s.departed) AS last
  RETURN elementId(other) AS id, shipments, seizures, toString(first) AS first, toString(last) AS last
  ORDER BY seizures DESC, shipments DESC LIMIT 200`;
const SHORTEST = `
  MATCH (a:Company {id: $from}), (b:Company {id: $to})
  MATCH p = SHORTEST 3 (a)-[:CONSIGNED_BY|CONSIGNED_TO|FOLLOWED|ABOARD|STOWED_IN|NOTIFIES|FORWARDED_BY|CARRIED_BY]-{1,6}(b)
  RETURN length(p) AS hops`;
const BY_SHIPMENTS = `
  MATCH (c:Company) WHERE c.id > ''
  WITH c, COUNT { (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-() } AS shipments
  WHERE shipments > 0
  RETURN c.id AS id, shipments ORDER BY shipments DESC, id`;

const number = (value: number) => value.toPrecision(3);

/** Link analysis over HTTP against Cypher that finds the same, and a hub against any other company. */
export async function measureLinkAnalysis(graph: Graph, reader: Reader, ask: Ask, row: Row): Promise<void> {
  let adjacency: Adjacency | undefined;
  const took = await time(async () => {
    adjacency = await readGraph(reader, 0);
  });
  row('link analysis: reading the graph, s', number(took / 1_000));
  const size = `${adjacency?.size} nodes, ${adjacency?.targets.length} links, ${number((adjacency?.bytes ?? 0) / 1e6)} MB`;
  row('  in memory', size);
  for (const ties of ['SEIZURES', 'SHIPMENTS']) {
    const central = `{ centralCompanies(ties: ${ties}, first: 10) { nodes { company { id } } summary { companies ties sources } } }`;
    const first = await time(() => ask(central));
    row(
      `centralCompanies by ${ties}, first and again, ms`,
      `${number(first)}, ${number(await time(() => ask(central)))}`,
    );
  }
  const companies = (await graph.command(BY_SHIPMENTS)) as { id: string; shipments: number }[];
  const some = companies.filter((_, at) => at % Math.ceil(companies.length / 200) === 7);
  const [hub] = companies;
  const usual = companies[Math.floor(companies.length / 2)];
  if (!hub || !usual) return;
  const around = (id: string) => () => time(() => ask(neighbourhood(id)));
  for (const id of [hub.id, usual.id]) await around(id)();
  for (const asked of ['first time', 'again']) {
    const all: number[] = [];
    for (const { id } of some) all.push(await around(id)());
    row(`neighbourhood of 200 companies, limit 200, ${asked}, ms`, percentiles(all));
  }
  const sides = await paired(around(hub.id), around(usual.id), 25);
  row(
    `neighbourhood: ${hub.shipments} shipments / ${usual.shipments} shipments`,
    `${number(sides.ratio)}  (${number(sides.a)} and ${number(sides.b)} ms)`,
  );
  for (const { id, shipments } of [hub, usual]) {
    const { a, b, ratio } = await paired(around(id), () => time(() => graph.command(PARTNERS, { id })), 7);
    row(
      `neighbourhood / Cypher, ${shipments} shipments`,
      `${number(ratio)}  (${number(a)} and ${number(b)} ms)`,
    );
  }
  const pairs = some.slice(1).map(({ id }, at) => [some[at]?.id ?? '', id] as const);
  let between: number[] = [];
  for (const asked of ['first time', 'again']) {
    between = [];
    for (const [from, to] of pairs) between.push(await time(() => ask(paths(from, to))));
    row(`paths between 199 pairs, six hops, three paths, ${asked}, ms`, percentiles(between));
  }
  const [few] = [pairs.slice(0, 9)];
  const cypher: number[] = [];
  for (const [from, to] of few)
    cypher.push(await time(() => graph.command(SHORTEST, { from, to }).catch(() => undefined)));
  row(
    'paths / Cypher SHORTEST 3, medians of 9 pairs',
    `${number(median(between) / median(cypher))}  (${number(median(between))} and ${number(median(cypher))} ms)`,
  );
}

function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => number(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  return `${at(0.5)} half of them, ${at(0.95)} p95, ${number(sorted.at(-1) ?? Number.NaN)} at most`;
}

const neighbourhood = (id: string) => `{ neighbourhood(of: ["Company:${id}"], limit: 200) {
  nodes { nodeId label } edges { id from to weight seizures firstDate lastDate } truncated { of kind linked leftOut } } }`;
const paths = (from: string, to: string) =>
  `{ paths(from: "Company:${from}", to: "Company:${to}") { outcome complete paths { hops cost nodes { nodeId label } } } }`;
