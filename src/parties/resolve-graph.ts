import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import * as statements from '../cypher/resolve.generated.ts';
import type { Decisions } from './cluster.ts';
import { linkKey } from './link-key.ts';
import { type Link, type Resolution, resolve } from './resolve.ts';

export interface ResolveSummary {
  companies: number;
  compared: number;
  parties: number;
  /** Companies that are in a party with others. */
  together: number;
  linked: number;
  /** Links that wait for an analyst. */
  proposed: number;
  decided: number;
  /** Links and memberships that were not as they are now. */
  changed: number;
  threshold: number;
  expectedError: number;
  seconds: number;
}

export interface ResolveGraphOptions {
  progress?: (done: number, of: number) => void;
}

/** Links in one transaction. */
const BATCH = 2_000;
/** How often decisions may come in between before they are left to the next run. */
const TRIES = 3;

/**
 * Finds which companies of the graph are one, and writes what differs from what it says. What analysts have decided is followed,
 * also what they decide while this runs. Run again on the same companies it changes nothing.
 */
export async function resolveGraph(
  graph: Graph,
  { progress }: ResolveGraphOptions = {},
): Promise<ResolveSummary> {
  const started = performance.now();
  for (let attempt = 1; ; attempt++) {
    const before = await standing(graph);
    const records = await all(graph.stream(statements.companies, {}));
    const found = resolve(records, { decisions: before.decisions, ...(progress ? { progress } : {}) });
    const changed = (await writeLinks(graph, found, before)) + (await writeParties(graph, found));
    const after = await standing(graph);
    if (attempt < TRIES && after.fingerprint !== before.fingerprint) continue;
    const states = [...after.links.values()].map(({ state }) => state);
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    return {
      companies: records.length,
      compared: found.compared,
      parties: found.parties.length,
      together: found.parties.reduce((sum, party) => sum + party.length, 0),
      linked: count('LINKED'),
      proposed: count('PROPOSED'),
      decided: count('CONFIRMED') + count('REFUSED'),
      changed,
      threshold: found.threshold,
      expectedError: found.expectedError,
      seconds: (performance.now() - started) / 1_000,
    };
  }
}

type StandingLink = statements.ResolveLinksRow;

interface Standing {
  links: ReadonlyMap<string, StandingLink>;
  decisions: Decisions;
  /** Changes where a decision does. */
  fingerprint: string;
}

async function standing(graph: Graph): Promise<Standing> {
  const links = new Map((await all(graph.stream(statements.links, {}))).map((link) => [link.key, link]));
  const of = (state: string) =>
    [...links.values()].filter((link) => link.state === state).map(({ a, b }) => [a, b] as const);
  const decisions = { confirmed: of('CONFIRMED'), refused: of('REFUSED') };
  return { links, decisions, fingerprint: JSON.stringify(decisions) };
}

async function writeLinks(
  graph: Graph,
  { links, parties, threshold }: Resolution,
  { links: before }: Standing,
) {
  const partyOf = new Map(parties.flatMap((party, i) => party.map((id): [string, number] => [id, i])));
  const rows = links.map((link) => {
    const likely = link.probability >= threshold;
    const together = partyOf.has(link.a) && partyOf.get(link.a) === partyOf.get(link.b);
    return { ...rowOf(link), likely, state: likely && together ? 'LINKED' : 'PROPOSED' };
  });
  const decided = ({ state }: StandingLink) => state === 'CONFIRMED' || state === 'REFUSED';
  const fresh = rows.filter((row) => {
    const known = before.get(row.key);
    if (!known) return true;
    const same = known.weight === row.weight && known.likely === row.likely;
    return (
      !same || known.reasons.join() !== row.reasons.join() || !(decided(known) || known.state === row.state)
    );
  });
  const found = new Set(rows.map(({ key }) => key));
  const gone = [...before.values()].filter(
    (link) => !found.has(link.key) && (link.weight !== null || !decided(link)),
  );
  await inBatches(graph, fresh, (run, some) => run(statements.writeLinks, { rows: some }));
  await inBatches(graph, gone, (run, some) =>
    run(statements.dropLinks, { keys: some.map(({ key }) => key) }),
  );
  return fresh.length + gone.length;
}

const rowOf = ({ a, b, weight, probability, reasons }: Link) => ({
  key: linkKey(a, b),
  a,
  b,
  weight,
  probability,
  reasons: [...reasons]
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map((reason) => `${reason.field}|${reason.level}|${reason.weight.toFixed(1)}`),
});

async function writeParties(graph: Graph, { parties }: Resolution): Promise<number> {
  const before = new Map(
    (await all(graph.stream(statements.members, {}))).map((row) => [row.company, row.party]),
  );
  const now = new Map(parties.flatMap((party) => party.map((id): [string, string] => [id, party[0] ?? id])));
  const rows = [...new Set([...before.keys(), ...now.keys()])]
    .map((company) => ({ company, party: now.get(company) ?? null }))
    .filter(({ company, party }) => party !== (before.get(company) ?? null));
  await inBatches(graph, rows, (run, some) => run(statements.setParties, { rows: some }));
  return rows.length;
}

async function inBatches<Row>(
  graph: Graph,
  rows: readonly Row[],
  write: (run: RunInTransaction, some: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await graph.write(async (run) => {
      await write(run, rows.slice(from, from + BATCH));
      await run(statements.raiseChanges, {});
    });
  }
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
