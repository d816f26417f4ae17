import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allAudiences } from '../src/cypher/access.generated.ts';
import { allStatements } from '../src/cypher/all.generated.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { resolveGraph } from '../src/parties/resolve-graph.ts';
import { provider } from './support/credentials.ts';
import { everyQuery } from './support/every-query.ts';
import { sameGraph, testGraph } from './support/graph.ts';
import {
  attachFiles,
  BASES,
  decisions,
  deleteHidden,
  exchange,
  type Looker,
  markedWorld,
  SAMPLES,
  watch,
} from './support/marked-world.ts';
import { startTestServer } from './support/server.ts';
import { loadWorld } from './support/small-world.ts';

/**
 * PORTOLAN_PROOF=full asks everything for both viewers, and runs each statement for everybody's audiences, which takes some
 * five minutes; otherwise every fifth query is asked for one.
 */
const FULL = process.env.PORTOLAN_PROOF === 'full';
const LOOKERS: Looker[] = [
  { id: 'rilo', administration: null, clearance: 'AMBER+STRICT', groups: ['g 2'] },
  ...(FULL ? [{ id: 'ana', administration: 'PE', clearance: 'RED', groups: ['g1'] } satisfies Looker] : []),
];
/** How many of the queries that run a statement are tried until one finds it out. */
const TRIES = 200;

/**
 * What a viewer gets from the full graph is, byte for byte, what they get from one of which everything that they may not
 * see was deleted, whatever they ask; and no statement can forget its audiences without an answer showing it.
 */
describe.each(LOOKERS)('$id, cleared to $clearance', (looker) => {
  const world = markedWorld();
  let queries: string[] = [];
  const identity = provider();
  const answers = new Map<string, string>();
  const ranBy = new Map<string, string[]>();
  let filled: Graph;
  let graph: Graph;
  let ran = new Set<string>();
  /** The statement that is run for everybody's audiences. */
  let leaking: string | null = null;

  /** Asks a server of its own, which has answered nobody yet. */
  const asking = async (
    work: (ask: (query: string, variables?: object) => Promise<string>) => Promise<void>,
    { id: sub, administration, clearance, groups }: Looker = looker,
  ) => {
    const server = await startTestServer(graph, {
      access: { tokens: identity.settings },
      log: (line) => console.error(line),
    });
    const role = administration === null ? 'RILO' : 'ANALYST';
    const exp = Math.floor(Date.now() / 1_000) + 3_600;
    const token = await identity.token({ sub, role, administration, clearance, groups, exp });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    try {
      await work(async (query, variables) => {
        const body = JSON.stringify({ query, variables });
        return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
      });
    } finally {
      await server.stop();
    }
  };

  beforeAll(async () => {
    filled = await testGraph();
    graph = sameGraph({ observe: ({ name }) => ran.add(name) });
    const office: Looker = { id: 'office', administration: null, clearance: 'RED', groups: ['g1', 'g 2'] };
    const ids: string[] = [];
    // Who looks could see more when the records came: what was found then is not all theirs now.
    for (const before of [{ ...office, id: looker.id, administration: looker.administration }, office]) {
      await asking(async (ask) => {
        ids.push(await watch(async (...asked) => JSON.parse(await ask(...asked))));
      }, before);
    }
    await loadWorld(filled, world);
    await resolveGraph(filled);
    await asking(async (ask) => {
      ids.push(...(await exchange(async (...asked) => JSON.parse(await ask(...asked)))));
      await decisions(world, office, async (asked) => JSON.parse(await ask(asked)));
    }, office);
    const told = await filled.command(
      `MATCH (n:Notice {kind: 'WATCH'}) WITH n ORDER BY n.subject, n.sequence
       WITH n.recipients AS of, collect(n.id)[..toInteger($most)] AS ids UNWIND ids AS id RETURN id`,
      { most: FULL ? 8 : 2 },
    );
    ids.push(...told.map(({ id }) => String(id)));
    await attachFiles(filled);
    const id = [...(SAMPLES.id ?? []), ...ids.map((each) => JSON.stringify(each))];
    const all = everyQuery(buildSchema(typeDefs), { ...SAMPLES, id }, BASES);
    queries = FULL ? all : all.filter((_, i) => i % 5 === 0);
    const everybody = (await filled.run(allAudiences, {})).map(({ key }) => key);
    const run = graph.run.bind(graph);
    graph.run = (statement, params, timeout) =>
      run(statement, statement.name === leaking ? { ...params, audiences: everybody } : params, timeout);
    await asking(async (ask) => {
      for (const query of queries) {
        ran = new Set();
        answers.set(query, await ask(query));
        for (const name of ran) ranBy.set(name, [...(ranBy.get(name) ?? []), query]);
      }
    });
  }, 300_000);
  afterAll(async () => {
    await graph?.close();
    await filled?.close();
  });

  it('is answered, whatever is asked', () => {
    const refused = queries.filter((query) =>
      /^\{"errors":(?!.*"FORBIDDEN")|"INTERNAL_SERVER_ERROR"/.test(answers.get(query) ?? ''),
    );
    expect(refused.map((query) => [query, answers.get(query)?.slice(0, 300)])).toEqual([]);
  });

  it.runIf(FULL && looker === LOOKERS[0])(
    'is shown what a statement gives to others, for each that would',
    async () => {
      const guarded = allStatements.filter(
        ({ text, name }) => text.includes('$audiences') && !FOR_ALL.test(name),
      );
      const unseen: string[] = [];
      for (const { name } of guarded) {
        const using = ranBy.get(name) ?? [];
        leaking = name;
        let found = false;
        await asking(async (ask) => {
          for (const query of spread(using)) {
            found = (await ask(query)) !== answers.get(query);
            if (found) return;
          }
        });
        leaking = null;
        if (!found) unseen.push(name);
      }
      expect(unseen.filter((name) => !(name in UNSHOWN))).toEqual([]);
    },
    300_000,
  );

  it('gets the same as from a graph without what is not theirs', async () => {
    await deleteHidden(filled, world, looker);
    const different: string[][] = [];
    await asking(async (ask) => {
      for (const query of queries) {
        const without = await ask(query);
        const full = answers.get(query) ?? '';
        if (without !== full) different.push(firstDifference(query, full, without));
      }
    });
    expect(different).toEqual([]);
  }, 300_000);
});

/**
 * Not for viewers, or for what changes and plain HTTP find: test/seizure-report.test.ts, test/notice.test.ts,
 * test/watch.test.ts, test/party.test.ts and test/attachment.test.ts hold those.
 */
const FOR_ALL =
  /^(load|counter|seizure-report)\/|^notice\/receive$|^watch\/(change|end)$|^party\/by-key$|^attachment\/(by-id|attach-to-seizure)$/;

/** Statements whose own condition no answer can show, and why. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'attachment/of-notice': 'asked only of notices that are seen',
  'container/of-shipment': 'asked only of shipments that are seen, and containers have no marking',
  'group/members': 'asked only of groups that are seen',
  'link-analysis/containers':
    'links to shipments that are seen alone, and its containers are read again when shown',
  'link-analysis/routes': 'links to shipments that are seen alone, and its routes are read again when shown',
  'link-analysis/shipments': 'its shipments are linked with nothing that is seen, and read again when shown',
  'link-analysis/vessels':
    'links to shipments that are seen alone, and its vessels are read again when shown',
  'notice/acknowledgements': 'asked only of notices that are seen',
  'notice/receipts': 'asked only of notices that are seen',
  'provenance/of-company': 'asked only of companies that are seen',
  'provenance/of-seizure': 'asked only of seizures that are seen',
  'provenance/of-shipment': 'asked only of shipments that are seen',
  'routing/totals': 'counts routes only where they are more than half a million',
};

/** As many as are tried, from all over the list: those for one field are next to each other. */
function spread(queries: readonly string[]): string[] {
  const step = Math.max(1, queries.length / TRIES);
  return Array.from(
    { length: Math.min(TRIES, queries.length) },
    (_, i) => queries[Math.floor(i * step)] ?? '',
  );
}

/** Enough to see what is told, and where. */
function firstDifference(query: string, full: string, without: string): string[] {
  const at = [...full].findIndex((sign, i) => sign !== without[i]);
  const around = (answer: string) => answer.slice(Math.max(0, at - 200), at + 120);
  return [query.slice(0, 200), around(full), around(without)];
}
