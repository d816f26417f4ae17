import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import type { DemoTruth } from '../src/demo/truth.ts';
import { type DemoSummary, writeDemoWorld } from '../src/demo/world.ts';
import { loadFiles } from '../src/load/load.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

interface Finding {
  key: string;
  observed: number;
  consignments: number;
  expected: number;
  pValue: number;
  qValue: number;
  months: number;
  firstSeen: string;
  lastSeen: string;
  shipments: number;
  synthetic: boolean;
  front: { id: string } | null;
  timeline: {
    months: { month: string; observed: number }[];
    bursts: { consignments: number }[];
    periodicity: { pValue: number } | null;
  };
  explain: {
    steps: { step: string; passed: boolean; words: string }[];
    sensitivity: { pValue: number }[];
    parameters: string;
    revision: number;
  };
  variants: { key: string; shared: number }[];
  evidence: { totalCount: number; nodes: { id: string; date: string; shipmentId: string }[] };
}

const FINDINGS = `query Findings($filter: RecurringRouteFilter, $first: Int = 100, $after: String) {
  recurringRoutes(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    summary {
      from to seizures seizuresWithoutShipment seizuresWithoutRoute consignments shipments tested candidates baseline revision cautions
      strata { stratum calls consignments rate }
    }
    nodes {
      key observed consignments expected pValue qValue months firstSeen lastSeen shipments synthetic
      front { id }
      timeline {
        months { month observed }
        bursts { fromMonth toMonth consignments shipments weight }
        changePoints { month before after }
        periodicity { days resultant firstPeak pValue periods replicates seed }
      }
      explain { steps { step passed words } sensitivity { stratifyBy expected pValue } byChance parameters revision }
      variants { key shared }
      evidence(first: 500) { totalCount nodes { id date shipmentId } }
    }
  }
}`;

/** A seizure lies along its shipment's route, or along its own where no shipment is known. */
const ROUTED = `MATCH (z:Seizure)
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(:Shipment)-[:FOLLOWED]->(taken:Route)
  OPTIONAL MATCH (z)-[:ALONG]->(own:Route)
  WITH DISTINCT z, coalesce(taken, own) AS r`;

describe('recurringRoutes on the demonstration world', () => {
  let graph: Graph;
  let server: TestServer;
  let world: DemoSummary;
  let truth: DemoTruth;
  let directory: string;
  const load = (files: readonly string[]) => loadFiles(graph, files);
  const count = async (cypher: string, params = {}) => Number((await graph.command(cypher, params))[0]?.n);
  const find = async (filter: Record<string, unknown> = {}, page = {}) =>
    (await server.answer(FINDINGS, { filter, ...page })).recurringRoutes;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portolan-world-'));
    // A seed that nothing was tuned on.
    world = await writeDemoWorld({ shipments: 6_000, seed: 4_242, directory });
    truth = JSON.parse(await readFile(world.truth, 'utf8'));
    graph = await testGraph();
    await load(world.files);
    server = await startTestServer(graph);
  });

  afterAll(async () => {
    await server.stop();
    await graph.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('adds up by hand: evidence, traffic, months and expectation', async () => {
    const { nodes, summary } = await find();
    expect(nodes.length).toBeGreaterThan(0);
    for (const finding of nodes as Finding[]) {
      expect(finding.evidence.totalCount).toBe(finding.observed);
      expect(finding.evidence.nodes).toHaveLength(finding.observed);
      const dates = finding.evidence.nodes.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect([finding.firstSeen, finding.lastSeen]).toEqual([dates[0], dates.at(-1)]);
      expect(finding.months).toBe(new Set(dates.map((date) => date.slice(0, 7))).size);
      expect(finding.explain.steps.map(({ step }) => step)).toHaveLength(7);
      expect(finding.explain.steps.some(({ step, passed }) => passed && /TEST|WINDOW/.test(step))).toBe(true);
      expect(JSON.stringify(finding.explain)).not.toMatch(/NaN|undefined|Infinity/);
      expect(JSON.parse(finding.explain.parameters)).toMatchObject({ level: 'PORT', minObserved: 3 });
      expect(finding.explain.revision).toBe(summary.revision);
      const { timeline } = finding;
      expect(timeline.months.reduce((sum, { observed }) => sum + observed, 0)).toBe(finding.observed);
      if (finding.consignments >= 5) {
        expect(timeline.periodicity?.pValue).toBeGreaterThanOrEqual(0.001);
        expect(timeline.periodicity?.pValue).toBeLessThanOrEqual(1);
      } else expect(timeline.periodicity).toBeNull();
      for (const burst of timeline.bursts) expect(burst.consignments).toBeGreaterThan(0);
      for (const { pValue } of finding.explain.sensitivity) expect(pValue).toBeLessThanOrEqual(0.05);
      if (finding.front !== null) {
        expect(finding.shipments).toBe(
          await count(
            'MATCH (c:Company {id: $id})<-[:CONSIGNED_BY|CONSIGNED_TO]-(s:Shipment) RETURN count(DISTINCT s) AS n',
            finding.front,
          ),
        );
        expect(finding.observed).toBe(
          await count(
            'MATCH (c:Company {id: $id})<-[:CONSIGNED_BY|CONSIGNED_TO]-(:Shipment)<-[:TAKEN_FROM]-(z:Seizure) RETURN count(DISTINCT z) AS n',
            finding.front,
          ),
        );
        continue;
      }
      const stops = { stretch: finding.key };
      expect(finding.shipments).toBe(
        await count(
          `MATCH (s:Shipment)-[:FOLLOWED]->(r:Route) WHERE ('>' + r.key + '>') CONTAINS ('>' + $stretch + '>') RETURN count(s) AS n`,
          stops,
        ),
      );
      expect(finding.observed).toBe(
        await count(
          `${ROUTED} WHERE ('>' + r.key + '>') CONTAINS ('>' + $stretch + '>') RETURN count(z) AS n`,
          stops,
        ),
      );
      expect(finding.synthetic).toBe(true);
    }
    expect(summary.shipments).toBe(world.shipments);
    expect(summary.seizures + summary.seizuresWithoutRoute).toBe(world.seizures);
    expect(summary.seizuresWithoutShipment).toBeGreaterThan(0);
    expect(summary.tested).toBe(await count(`MATCH (t:Stretch {level: 'PORT'}) RETURN count(t) AS n`));
    for (const { stratum, calls, consignments, rate } of summary.strata) {
      expect(rate).toBeCloseTo(consignments / calls, 12);
      if (stratum === 'elsewhere') continue;
      expect(calls).toBe(
        await count(
          `MATCH (s:Shipment)-[:FOLLOWED]->(r:Route) UNWIND split(r.key, '>') AS stop WITH stop WHERE stop STARTS WITH $stratum RETURN count(*) AS n`,
          { stratum },
        ),
      );
    }
  });

  // A small world with few calls in each stratum, where a ring raises its own expectation: most, not nearly all.
  it('finds most planted rings, and little else', async () => {
    const { nodes } = await find();
    const ringOfSeizure = new Map(
      truth.rings.flatMap((ring) => ring.seizures.map((id) => [id, ring.id] as const)),
    );
    const found = new Set<string>();
    let wrong = 0;
    for (const finding of nodes as Finding[]) {
      const rings = new Map<string, number>();
      for (const { id } of finding.evidence.nodes) {
        const ring = ringOfSeizure.get(id);
        if (ring) rings.set(ring, (rings.get(ring) ?? 0) + 1);
      }
      const planted = [...rings.values()].reduce((sum, number) => sum + number, 0);
      if (planted < finding.observed / 2) wrong++;
      else for (const ring of rings.keys()) found.add(ring);
    }
    const large = truth.rings.filter((ring) => ring.seizures.length >= 5);
    expect(large.length).toBeGreaterThanOrEqual(3);
    expect(large.filter((ring) => found.has(ring.id)).length / large.length).toBeGreaterThan(0.5);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  it('reads each route once: variants stand beneath, not beside', async () => {
    const { nodes } = await find();
    const keys = (nodes as Finding[]).map(({ key }) => key);
    expect(new Set((nodes as Finding[]).map(({ key, front }) => `${key} ${front?.id}`)).size).toBe(
      keys.length,
    );
    for (const { variants, key, observed } of nodes as Finding[]) {
      for (const variant of variants) {
        expect(keys).not.toContain(variant.key);
        expect(variant.key).not.toBe(key);
        expect(variant.shared).toBeGreaterThan(0);
        expect(variant.shared).toBeLessThanOrEqual(Math.max(observed, variant.shared));
      }
    }
  });

  it('changes no q-value when the view is narrowed', async () => {
    const all = (await find()).nodes as Finding[];
    const [{ key, qValue }] = all as [Finding];
    const stop = key.split('>')[0];
    const narrowed = (await find({ through: [stop], minStops: key.split('>').length })).nodes as Finding[];
    expect(narrowed.find((finding) => finding.key === key)?.qValue).toBe(qValue);
    for (const finding of narrowed) expect(finding.key.split('>')).toContain(stop);
  });

  it('pages without repeating or leaving out', async () => {
    const whole = ((await find()).nodes as Finding[]).map(({ key }) => key);
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { nodes: Finding[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await find(
        {},
        { first: 1, after },
      );
      paged.push(...page.nodes.map(({ key }) => key));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
  });

  it('answers by period, category, country and level', async () => {
    const year = await find({ from: '2024-02-10', to: '2024-12-20', maxQ: 1 });
    expect(year.summary).toMatchObject({ from: '2024-02-01', to: '2024-12-31' });
    expect(year.summary.shipments).toBe(
      await count(
        `MATCH (s:Shipment) WHERE date('2024-02-01') <= s.departed <= date('2024-12-31') RETURN count(s) AS n`,
      ),
    );
    const drugs = await find({ categories: ['DRUGS'], maxQ: 1 });
    expect(drugs.summary.seizures).toBe(
      await count(`${ROUTED} WHERE r IS NOT NULL AND z.category = 'DRUGS' RETURN count(z) AS n`),
    );
    const country = await count(
      `${ROUTED} WHERE r IS NOT NULL WITH z.country AS c, count(*) AS n ORDER BY n DESC LIMIT 1 RETURN n`,
    );
    const [{ c }] = (await graph.command(
      `${ROUTED} WHERE r IS NOT NULL WITH z.country AS c, count(*) AS n ORDER BY n DESC LIMIT 1 RETURN c`,
    )) as [{ c: string }];
    expect((await find({ seizedIn: [c], maxQ: 1 })).summary.seizures).toBe(country);
    const countries = await find({ level: 'COUNTRY' });
    for (const { key } of countries.nodes as Finding[]) expect(key).toMatch(/^[A-Z]{2}(>[A-Z]{2})+$/);
    expect(countries.nodes.length).toBeGreaterThan(0);
  });

  it('walks from a finding to its seizures, shipments, companies, ports and back', async () => {
    const data = await server.answer(`{
      recurringRoutes(first: 1) { nodes {
        key
        stops { place { code country { code name } } }
        companies(first: 3) { role consignments company { id name } }
        stretch { key shipmentCount routes(first: 2) { nodes { key } } shipments(first: 2) { totalCount } }
        evidence(first: 2) { nodes { id place { code } shipment { id route { key } consignee { id name } seizures { id } } } }
      } }
    }`);
    const [finding] = data.recurringRoutes.nodes;
    expect(finding.stops.map((stop: { place: { code: string } }) => stop.place.code).join('>')).toBe(
      finding.key,
    );
    expect(finding.stretch.shipments.totalCount).toBe(finding.stretch.shipmentCount);
    for (const { id, shipment } of finding.evidence.nodes) {
      expect(`>${shipment.route.key}>`).toContain(`>${finding.key}>`);
      expect(shipment.seizures.map((seizure: { id: string }) => seizure.id)).toContain(id);
    }
    expect(finding.companies[0].consignments).toBeGreaterThan(0);
  });

  it('marks each as the highest of the records behind it', async () => {
    const { recurringRoutes } = await server.answer(
      '{ recurringRoutes(filter: { maxQ: 1 }, first: 40) { nodes { marking front { id } evidence(first: 500) { nodes { marking shipment { marking } } } } } }',
    );
    const ranks = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];
    const found: string[] = [];
    for (const { marking, evidence } of recurringRoutes.nodes) {
      const behind = evidence.nodes.flatMap(
        ({ marking: own, shipment }: { marking: string; shipment: { marking: string } | null }) => [
          own,
          ...(shipment ? [shipment.marking] : []),
        ],
      );
      found.push(marking);
      // Companies of the demonstration world, fronts too, are open to all.
      expect(marking).toBe(ranks[Math.max(...behind.map((each: string) => ranks.indexOf(each)))]);
    }
    expect(new Set(found).size).toBeGreaterThan(1);
  });

  it('answers empty questions plainly', async () => {
    const nothing = await find({ from: '1999-01-01', to: '1999-12-31' });
    expect(nothing).toMatchObject({
      totalCount: 0,
      nodes: [],
      summary: { seizures: 0, shipments: 0, tested: 0, baseline: 'NONE' },
    });
    expect(nothing.summary.cautions).toEqual([expect.stringContaining('No seizure')]);
  });

  it.each([
    [{ from: '2024-05-01', to: '2024-04-01' }, 'EMPTY_PERIOD'],
    [{ seizedIn: ['ZZ'] }, 'UNKNOWN_COUNTRY'],
    [{ through: ['nowhere'] }, 'BAD_KEY'],
    [{ maxQ: 0 }, 'BAD_FILTER'],
    [{ maxQ: 1.5 }, 'BAD_FILTER'],
    [{ minObserved: 1 }, 'BAD_FILTER'],
    [{ minStops: 1 }, 'BAD_FILTER'],
    [{ minStops: 4, maxStops: 3 }, 'BAD_FILTER'],
    [{ categories: [] }, 'BAD_FILTER'],
    [{ from: 'yesterday' }, 'MALFORMED_DATE'],
  ])('refuses %j with %s', async (filter, code) => {
    const { errors } = await server.ask(FINDINGS, { filter });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('answers anew when the data has changed', async () => {
    const before = await find({ maxQ: 1, minObserved: 2 });
    const [{ id, route }] = (await graph.command(
      `MATCH (s:Shipment)-[:FOLLOWED]->(r:Route) WHERE NOT (s)<-[:TAKEN_FROM]-() RETURN s.id AS id, r.key AS route ORDER BY id LIMIT 1`,
    )) as [{ id: string; route: string }];
    const file = join(directory, 'more-seizures.csv');
    await writeFile(
      file,
      `id,date,shipment,location,category\nNEW-1,2024-06-01,${id},${route.split('>').at(-1)},DRUGS\n`,
    );
    await load([file]);
    const after = await find({ maxQ: 1, minObserved: 2 });
    expect(after.summary.revision).toBeGreaterThan(before.summary.revision);
    expect(after.summary.seizures).toBe(before.summary.seizures + 1);
  });
});
