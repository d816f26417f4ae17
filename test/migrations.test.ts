import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { migrate } from '../src/cypher/migrations.ts';
import { countersOf, type Stored } from '../src/load/counters.ts';
import { verifyCounters } from '../src/load/verify.ts';
import { testGraph } from './support/graph.ts';
import { loadWorld, smallWorld } from './support/small-world.ts';

/** What records and counters say of audiences. */
const OF_AUDIENCES = [
  'MATCH (r:Route) RETURN r.key AS key, r.audiences AS a, r.totals AS b, r.seizureAudiences AS c, r.seizuresBy AS d',
  'MATCH (t:Stretch) RETURN t.level + t.key AS key, t.audiences AS a, t.totals AS b, t.firstMonths AS c, t.lastMonths AS d',
  'MATCH (p:Place) WHERE p.calls > 0 RETURN p.code AS key, p.audiences AS a, p.totals AS b',
  'MATCH (v:Vessel) RETURN v.imo AS key, v.nameAudience AS a',
  'MATCH (z:Seizure) RETURN z.id AS key, z.routeAudience AS a, z.namesAudience AS b',
  'MATCH (c:Company) RETURN c.id AS key, c.audience AS a',
  'MATCH (a:Audience) WHERE NOT coalesce(a.unrecorded, false) RETURN a.key AS key, a.rank AS a, a.marking AS b, a.groups AS c, a.parts AS d, a.shipments AS e',
];

describe('a graph that was filled before records had audiences', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await testGraph();
    const world = smallWorld();
    const named = world.shipments.map((row, i) => (row.vessel ? { ...row, vesselName: `V${i % 3}` } : row));
    await loadWorld(graph, { ...world, shipments: named });
  });
  afterAll(() => graph?.close());

  const said = async () =>
    await Promise.all(OF_AUDIENCES.map((text) => graph.command(`${text} ORDER BY key`)));

  /** As counters were kept before there were tallies: one list of buckets. */
  const putBucketsBack = async () => {
    for (const { id, audiences, years, texts } of await graph.command(
      `MATCH (n:Route|Stretch|Place) WHERE n.audiences IS NOT NULL
       RETURN elementId(n) AS id, n.audiences AS audiences,
         [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
         reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts`,
    )) {
      const { buckets, counts } = countersOf({ audiences, years, texts } as Stored);
      await graph.command(
        `MATCH (n) WHERE elementId(n) = $id SET n.buckets = $buckets, n.counts = toIntegerList($counts)
         FOREACH (year IN $years | REMOVE n[year])`,
        { id, buckets, counts, years },
      );
    }
  };

  it('gets them as if it were loaded now', async () => {
    const loaded = await said();
    expect(loaded.map((rows) => rows.length > 3)).toEqual(loaded.map(() => true));
    await putBucketsBack();
    expect((await verifyCounters(graph)).wrong.length).toBeGreaterThan(10);
    await graph.command('MATCH (a:Audience) DETACH DELETE a');
    await graph.command('MATCH (n:Route) REMOVE n.audiences, n.totals, n.seizureAudiences, n.seizuresBy');
    await graph.command('MATCH (n:Stretch) REMOVE n.audiences, n.totals, n.firstMonths, n.lastMonths');
    await graph.command('MATCH (n:Place) REMOVE n.audiences, n.totals');
    await graph.command('MATCH (n:Vessel) REMOVE n.nameAudience');
    await graph.command('MATCH (n:Seizure) REMOVE n.routeAudience, n.namesAudience');
    await graph.command('MATCH (n:Company) REMOVE n.audience, n.marking');
    await graph.command('MATCH (m:Migration) WHERE m.number IN [12, 21] DELETE m');
    expect((await said())[0]?.some((row) => row.a !== null)).toBe(false);
    await migrate(graph);
    // No seizure is along a route of which the graph says so by an empty list, or by none.
    const bare = (rows: Record<string, unknown>[]) =>
      rows.map((row) => ({ ...row, c: row.c ?? [], d: row.d ?? [] }));
    expect((await said()).map(bare)).toEqual(loaded.map(bare));
    expect((await verifyCounters(graph)).wrong).toEqual([]);
  });
});
