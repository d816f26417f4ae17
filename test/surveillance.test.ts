import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displacementQuotient } from '../src/detection/displaced-routes.ts';
import { poissonLogRatio, type ScanInput, scanEmerging } from '../src/detection/emerging-scan.ts';
import { monthsAfter, monthsUpTo } from '../src/detection/surveillance.ts';
import { stream } from '../src/random.ts';
import reference from './reference/surveillance.json' with { type: 'json' };
import { type DemoServer, demoServer } from './support/demo-world.ts';

describe('poissonLogRatio', () => {
  it("agrees with scipy's Poisson", () => {
    for (const { inside, expected, total, llr } of reference.ratios) {
      expect(poissonLogRatio(inside, expected, total)).toBeCloseTo(llr, 9);
    }
  });
});

describe('displacementQuotient', () => {
  it('agrees with fractions', () => {
    for (const { target, other, control, wdq } of reference.quotients) {
      const sides = ([before = 0, after = 0]: number[]) => ({ before, after });
      const found = displacementQuotient(sides(target), sides(other), sides(control));
      if (wdq === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(wdq, 9);
    }
  });

  it('is nothing without a control', () => {
    expect(
      displacementQuotient({ before: 5, after: 0 }, { before: 0, after: 5 }, { before: 0, after: 3 }),
    ).toBeNull();
  });
});

describe('months', () => {
  it('pass the end of the year', () => {
    expect(monthsAfter('2023-11', 3)).toBe('2024-02');
    expect(monthsAfter('2024-01', -1)).toBe('2023-12');
    expect(monthsUpTo('2024-01', 3)).toEqual(['2023-11', '2023-12', '2024-01']);
  });
});

describe('scanEmerging', () => {
  const MONTHS = 24;
  /** Twenty routes with even traffic and some twelve consignments each; every route is a stretch. */
  function world(seed: number, planted: number): ScanInput {
    const random = stream(seed, 'emerging worlds');
    const routeOf: number[] = [];
    const monthOf: number[] = [];
    for (let route = 0; route < 20; route++) {
      const consignments = random.between(3, 20);
      for (let index = 0; index < consignments; index++) {
        routeOf.push(route);
        monthOf.push(random.below(MONTHS));
      }
    }
    for (let index = 0; index < planted; index++) {
      routeOf.push(7);
      monthOf.push(MONTHS - 1 - random.below(2));
    }
    return {
      months: MONTHS,
      routes: Array.from({ length: 20 }, () => new Array<number>(MONTHS).fill(1)),
      routeOf,
      monthOf,
      stretches: Array.from({ length: 20 }, (_, route) =>
        routeOf.flatMap((of, consignment) => (of === route ? [consignment] : [])),
      ),
      maxWindow: 6,
      minObserved: 3,
      replicates: 99,
      seed: 1,
    };
  }

  it('finds a planted rise, and names its window', () => {
    const results = scanEmerging(world(5, 9));
    const [best] = [...results].sort((a, b) => b.llr - a.llr);
    expect(results[7]).toBe(best);
    expect(best?.pValue).toBe(0.01);
    expect(best?.window).toBeLessThanOrEqual(3);
    expect(scanEmerging(world(5, 9))).toEqual(results);
  });

  it('keeps its error rate over all stretches and windows', () => {
    const alarms = Array.from({ length: 120 }, (_, seed) => scanEmerging(world(1_000 + seed, 0))).filter(
      (results) => results.some(({ pValue }) => pValue <= 0.1),
    ).length;
    // Binomial(120, 0.1): 12, give or take 3.3 a standard deviation.
    expect(alarms).toBeGreaterThan(2);
    expect(alarms).toBeLessThan(25);
  });

  it('takes a rise of the traffic for what it is', () => {
    const rising = world(5, 9);
    const explained = {
      ...rising,
      routes: rising.routes.map((weights, route) =>
        route === 7 ? weights.map((_, month) => (month >= MONTHS - 2 ? 30 : 1)) : weights,
      ),
    };
    expect(scanEmerging(explained)[7]?.pValue).toBeGreaterThan(0.1);
  });
});

describe('emergingRoutes and displacedRoutes', () => {
  const EMERGING = `query ($filter: EmergingRouteFilter, $first: Int) {
    emergingRoutes(filter: $filter, first: $first) {
      totalCount
      nodes { key stops { code } fromMonth toMonth observed expected consignments llr pValue recurrenceIntervalMonths
        explanation evidence(first: 200) { totalCount nodes { id } } }
      summary { asOf historyMonths stretches windows replicates seed revision }
    }
  }`;
  const DISPLACED = `query ($filter: DisplacedRouteFilter!) {
    displacedRoutes(filter: $filter, first: 20) {
      totalCount pairs cautions revision
      nodes { fallen { key before after shareAfter pValue } substitute { key before after pValue } wdq pValue qValue
        placeboPValue placebos explanation fallenEvidence { totalCount } substituteEvidence { totalCount } }
    }
  }`;
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await demoServer(6_000, 4_244);
  });
  afterAll(() => demo.stop());

  it('lists what has become more, with figures that add up', async () => {
    const { emergingRoutes } = await demo.server.answer(EMERGING, { filter: { maxP: 1 }, first: 50 });
    expect(emergingRoutes.summary.stretches).toBeGreaterThan(0);
    for (const route of emergingRoutes.nodes) {
      expect(route.evidence.totalCount).toBe(route.observed);
      expect(route.observed).toBeGreaterThan(route.expected);
      expect(route.recurrenceIntervalMonths).toBeCloseTo(1 / route.pValue, 9);
      expect(route.toMonth).toBe(emergingRoutes.summary.asOf);
    }
    expect(JSON.stringify(emergingRoutes)).not.toMatch(/NaN|undefined|Infinity/);
    expect((await demo.server.answer(EMERGING, { filter: { maxP: 1 }, first: 50 })).emergingRoutes).toEqual(
      emergingRoutes,
    );
  });

  it('raises an alarm over seizures that were planted in the last two months', async () => {
    const before = (await demo.server.answer(EMERGING, { filter: { maxP: 0.05 } })).emergingRoutes;
    const month = before.summary.asOf;
    const [{ route, port }] = (await demo.graph.command(
      `MATCH (r:Route)-[:STOPS_AT]->(p:Port) WHERE r.shipments >= 40 WITH r, p ORDER BY r.key, p.locode
       RETURN r.key AS route, split(r.key, '>')[-1] AS port LIMIT 1`,
    )) as [{ route: string; port: string }];
    await demo.graph.command(
      `MATCH (r:Route {key: $route}) MATCH (p:Port {locode: $port}) UNWIND range(1, 9) AS i
       CREATE (z:Seizure {audience: 'GREEN', routeAudience: 'GREEN', namesAudience: 'GREEN', id: 'PLANTED-' + i, date: date($day), category: 'DRUGS', country: left($port, 2), marking: 'GREEN', synthetic: true})
       CREATE (z)-[:ALONG]->(r) CREATE (z)-[:SEIZED_AT]->(p)`,
      { route, port, day: `${month}-03` },
    );
    await demo.graph.command('MATCH (g:Graph) SET g.base = coalesce(g.base, 0) + 1');
    const { nodes } = (await demo.server.answer(EMERGING, { filter: { maxP: 0.05 } })).emergingRoutes;
    const found = nodes.find(({ evidence }: { evidence: { nodes: { id: string }[] } }) =>
      evidence.nodes.some(({ id }) => id.startsWith('PLANTED')),
    );
    expect(found?.pValue).toBeLessThanOrEqual(0.05);
  });

  it('holds what fell against what rose', async () => {
    const filter = { date: '2024-07-01', maxQ: 1 };
    const { displacedRoutes } = await demo.server.answer(DISPLACED, { filter });
    expect(displacedRoutes.pairs).toBeGreaterThan(0);
    for (const { fallen, substitute, wdq, placeboPValue, explanation } of displacedRoutes.nodes) {
      expect(fallen.after / (fallen.before + fallen.after)).toBeLessThan(fallen.shareAfter);
      expect([fallen.key.split('>')[0], fallen.key.split('>').at(-1)]).toEqual(
        expect.arrayContaining([
          [substitute.key.split('>')[0], substitute.key.split('>').at(-1)].find(
            (end, index) => end === [fallen.key.split('>')[0], fallen.key.split('>').at(-1)][index],
          ),
        ]),
      );
      if (wdq !== null) expect(Number.isFinite(wdq)).toBe(true);
      expect(placeboPValue).toBeGreaterThan(0);
      expect(explanation).toContain('consistent with displacement');
      expect(explanation).not.toMatch(/caused/);
    }
    expect(JSON.stringify(displacedRoutes)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('answers plainly where there is nothing, and refuses a bad question', async () => {
    const old = await demo.server.answer(EMERGING, { filter: { asOf: '1999-12-31' } });
    expect(old.emergingRoutes).toMatchObject({ totalCount: 0, summary: { stretches: 0 } });
    const far = await demo.server.answer(DISPLACED, { filter: { date: '1999-12-31' } });
    expect(far.displacedRoutes).toMatchObject({ totalCount: 0, pairs: 0 });
    for (const filter of [
      { maxWindow: 13 },
      { historyMonths: 2 },
      { minObserved: 1 },
      { maxP: 0 },
      { categories: [] },
    ]) {
      const { errors } = await demo.server.ask(EMERGING, { filter });
      expect(errors?.[0]?.extensions.code).toBe('BAD_FILTER');
    }
    for (const filter of [{ monthsAfter: 0 }, { maxQ: 2 }]) {
      const { errors } = await demo.server.ask(DISPLACED, { filter: { date: '2024-07-01', ...filter } });
      expect(errors?.[0]?.extensions.code).toBe('BAD_FILTER');
    }
  });
});
