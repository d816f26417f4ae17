import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeReporting } from '../src/detection/reporting-gaps.ts';
import { stream } from '../src/random.ts';
import { longestGapUpperTail } from '../src/statistics/spacings.ts';
import reference from './reference/reporting.json' with { type: 'json' };
import { type DemoServer, demoServer } from './support/demo-world.ts';

const MONTHS = Array.from(
  { length: 36 },
  (_, index) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);
const RULES = { recentMonths: 6, maxQ: 0.05 };
const series = (country: string, reports: readonly number[], calls = reports.map(() => 100)) => ({
  country,
  reports,
  calls,
  last: '2024-01-01',
});
const steady = Array.from({ length: 36 }, (_, index) => 2 + (index % 3));

describe('longestGapUpperTail', () => {
  it('agrees with exact fractions, below one half', () => {
    for (const { points, length, p } of reference.gaps) {
      const found = longestGapUpperTail(points, length);
      if (p < 0.5) expect(Math.abs(found - p)).toBeLessThanOrEqual(1e-9 * p + 1e-15);
      else expect(found).toBeGreaterThan(0.4);
      expect(found).toBeLessThanOrEqual(1);
    }
  });

  it('is certain without points or without a length', () => {
    expect(longestGapUpperTail(0, 1)).toBe(0);
    expect(longestGapUpperTail(5, 0)).toBe(1);
  });
});

describe('judgeReporting', () => {
  it('tells a country that fell silent from one whose seizures fell', () => {
    const silent = steady.map((count, index) => (index >= 26 ? 0 : count));
    const fallen = steady.map((count, index) => (index < 30 ? count : index % 2));
    const [first, second, third] = judgeReporting(
      [series('PA', steady), series('CO', fallen), series('PE', silent)],
      MONTHS,
      RULES,
    );
    expect(first).toMatchObject({
      countryCode: 'PE',
      status: 'SILENT',
      gapFrom: '2024-03',
      gapTo: '2024-12',
      gapMonths: 10,
      gapCalls: 1_000,
    });
    expect(second).toMatchObject({ countryCode: 'CO', status: 'DECLINED', recent: 3 });
    expect(third).toMatchObject({ countryCode: 'PA', status: 'REGULAR', gapMonths: 0, gapFrom: null });
    expect(first?.explanation).toContain('PE fell silent: no report from 2024-03 to 2024-12');
  });

  it('does not call it silence where nothing called either', () => {
    const reports = steady.map((count, index) => (index >= 26 ? 0 : count));
    const calls = reports.map((_, index) => (index >= 26 ? 0 : 100));
    expect(judgeReporting([series('PE', reports, calls)], MONTHS, RULES)[0]?.status).toBe('REGULAR');
  });

  it('says where a gap is over, and where there is too little to say', () => {
    const gap = steady.map((count, index) => (index >= 10 && index < 20 ? 0 : count));
    const few = steady.map((_, index) => (index === 3 ? 2 : 0));
    const found = judgeReporting([series('PE', gap), series('CO', few)], MONTHS, RULES);
    expect(found.map(({ countryCode, status }) => [countryCode, status])).toEqual([
      ['PE', 'GAP'],
      ['CO', 'TOO_FEW'],
    ]);
  });

  it('seldom raises an alarm over chance', () => {
    const random = stream(3, 'regular reporting');
    let alarms = 0;
    for (let world = 0; world < 100; world++) {
      const countries = Array.from({ length: 10 }, (_, index) =>
        series(
          `C${index}`,
          MONTHS.map(() => [0, 0, 0, 0, 1, 1, 2, 3][random.below(8)] ?? 0),
        ),
      );
      if (
        judgeReporting(countries, MONTHS, RULES).some(
          ({ status }) => !['REGULAR', 'TOO_FEW'].includes(status),
        )
      ) {
        alarms++;
      }
    }
    // Two families at 0.05 each; reports here come in lumps, which the tests do not know.
    expect(alarms).toBeLessThanOrEqual(20);
  });
});

describe('reportingGaps', () => {
  const GAPS = `query ($filter: ReportingGapFilter, $first: Int, $after: String) {
    reportingGaps(filter: $filter, first: $first, after: $after) {
      totalCount fromMonth toMonth revision
      pageInfo { hasNextPage endCursor }
      nodes { country { code name } status seizures lastReported gapMonths gapExpected gapPValue gapQValue gapCalls
        recent recentExpected declinePValue declineQValue explanation }
    }
  }`;
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await demoServer(4_000, 78);
  });
  afterAll(() => demo.stop());

  it('lists every reporting country, with figures that add up', async () => {
    const { reportingGaps } = await demo.server.answer(GAPS, { first: 500 });
    expect(reportingGaps.nodes).toHaveLength(reportingGaps.totalCount);
    expect(
      reportingGaps.nodes.reduce((sum: number, { seizures }: { seizures: number }) => sum + seizures, 0),
    ).toBe(await demo.count('MATCH (z:Seizure) WHERE z.country IS NOT NULL RETURN count(z) AS n'));
    expect(JSON.stringify(reportingGaps)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('finds a country of which the last year was not sent', async () => {
    const before = (await demo.server.answer(GAPS, { first: 1 })).reportingGaps;
    const [{ country }] = (await demo.graph.command(
      'MATCH (z:Seizure) RETURN z.country AS country, count(*) AS n ORDER BY n DESC LIMIT 1',
    )) as [{ country: string }];
    await demo.graph.command(
      `MATCH (z:Seizure {country: $country}) WHERE z.date >= date($from) DETACH DELETE z`,
      { country, from: `${Number(before.toMonth.slice(0, 4)) - 1}-${before.toMonth.slice(5)}-01` },
    );
    await demo.graph.command('MATCH (g:Graph) SET g.base = coalesce(g.base, 0) + 1');
    const { nodes } = (await demo.server.answer(GAPS, { first: 3 })).reportingGaps;
    expect(nodes[0]).toMatchObject({ country: { code: country }, status: 'SILENT' });
    expect(nodes[0].gapCalls).toBeGreaterThan(0);
  });

  it('answers an empty period plainly, and refuses a bad question', async () => {
    const nothing = await demo.server.answer(GAPS, { filter: { from: '1999-01-01', to: '1999-12-31' } });
    expect(nothing.reportingGaps).toMatchObject({ totalCount: 0, nodes: [], fromMonth: null });
    for (const [filter, code] of [
      [{ recentMonths: 0 }, 'BAD_FILTER'],
      [{ maxQ: 2 }, 'BAD_FILTER'],
      [{ categories: [] }, 'BAD_FILTER'],
      [{ from: '2024-02-01', to: '2024-01-01' }, 'EMPTY_PERIOD'],
    ] as const) {
      expect((await demo.server.ask(GAPS, { filter })).errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
