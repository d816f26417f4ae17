import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrange, type GroupedRow } from '../src/detection/seizure-statistics.ts';
import { type DemoServer, demoServer } from './support/demo-world.ts';

const STATISTICS = `query ($groupBy: [SeizureDimension!]!, $filter: SeizureFilter, $top: Int! = 20) {
  seizureStatistics(groupBy: $groupBy, filter: $filter, top: $top) {
    groupBy othersCount
    total { ...cell } others { ...cell }
    rows { keys { dimension value label } seizures share valued valueUsd quantities { unit total seizures } }
  }
}
fragment cell on SeizureCell { seizures share valued valueUsd quantities { unit total seizures } }`;

interface Row {
  keys: { dimension: string; value: string | null; label: string }[];
  seizures: number;
  valueUsd: number;
  quantities: { unit: string; total: number }[];
}

describe('seizureStatistics', () => {
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await demoServer(4_000, 77);
  });
  afterAll(() => demo.stop());
  const ask = async (variables: Record<string, unknown>) =>
    (await demo.server.answer(STATISTICS, variables)).seizureStatistics;

  it.each([
    [['COUNTRY']],
    [['PORT', 'CATEGORY']],
    [['SUBSTANCE', 'MONTH']],
    [['CONCEALMENT', 'DETECTION']],
    [['MODE', 'YEAR']],
    [['MONTH']],
  ])('adds up over %j', async (groupBy) => {
    const { rows, others, total } = await ask({ groupBy, top: 3 });
    const all = await demo.count('MATCH (z:Seizure) RETURN count(z) AS n');
    expect(total.seizures).toBe(all);
    const sum = (of: (row: Row) => number) =>
      (rows as Row[]).reduce((total, row) => total + of(row), 0) + of(others);
    expect(sum(({ seizures }) => seizures)).toBe(all);
    expect(sum(({ valueUsd }) => valueUsd)).toBeCloseTo(total.valueUsd, 2);
    for (const { unit, total: amount } of total.quantities) {
      expect(sum(({ quantities }) => quantities.find((of) => of.unit === unit)?.total ?? 0)).toBeCloseTo(
        amount,
        3,
      );
    }
    for (const { keys } of rows as Row[]) {
      expect(keys.map(({ dimension }) => dimension)).toEqual(groupBy);
      for (const { label } of keys) expect(label).not.toBe('');
    }
  });

  it('counts as a plain recount does', async () => {
    const { rows } = await ask({ groupBy: ['CATEGORY', 'YEAR'], top: 500 });
    for (const { keys, seizures } of rows as Row[]) {
      const [category, year] = keys.map(({ value }) => value);
      expect(seizures).toBe(
        await demo.count(
          'MATCH (z:Seizure {category: $category}) WHERE z.date.year = toInteger($year) RETURN count(z) AS n',
          { category, year },
        ),
      );
    }
    const ports = await ask({ groupBy: ['PORT'], filter: { categories: ['DRUGS'] }, top: 1 });
    expect(ports.rows[0].seizures).toBe(
      await demo.count(
        "MATCH (z:Seizure {category: 'DRUGS'})-[:SEIZED_AT]->(:Port {locode: $port}) RETURN count(z) AS n",
        { port: ports.rows[0].keys[0].value },
      ),
    );
  });

  it('shows every month between the first and the last', async () => {
    const { rows } = await ask({ groupBy: ['CATEGORY', 'MONTH'], top: 2 });
    const months = new Map<string, string[]>();
    for (const { keys } of rows as Row[]) {
      const [category, month] = keys.map(({ value }) => value ?? '');
      months.set(category ?? '', [...(months.get(category ?? '') ?? []), month ?? '']);
    }
    expect(months.size).toBe(2);
    const [one, two] = [...months.values()];
    expect(one).toEqual(two);
    expect(one).toEqual([...(one ?? [])].sort());
    expect(new Set(one).size).toBe(one?.length);
  });

  it('answers nothing with zeros', async () => {
    const nothing = await ask({ groupBy: ['COUNTRY'], filter: { from: '1999-01-01', to: '1999-12-31' } });
    expect(nothing).toMatchObject({ rows: [], total: { seizures: 0, share: 0 }, others: { seizures: 0 } });
  });

  it.each([
    [{ groupBy: [] }, 'BAD_FILTER'],
    [{ groupBy: ['COUNTRY', 'PORT', 'MODE'] }, 'BAD_FILTER'],
    [{ groupBy: ['COUNTRY', 'COUNTRY'] }, 'BAD_FILTER'],
    [{ groupBy: ['MONTH', 'YEAR'] }, 'BAD_FILTER'],
    [{ groupBy: ['COUNTRY'], top: 0 }, 'BAD_FILTER'],
    [{ groupBy: ['COUNTRY'], top: 501 }, 'BAD_FILTER'],
    [{ groupBy: ['COUNTRY'], filter: { seizedIn: ['ZZ'] } }, 'UNKNOWN_COUNTRY'],
    [{ groupBy: ['COUNTRY'], filter: { from: '2024-02-01', to: '2024-01-01' } }, 'EMPTY_PERIOD'],
  ])('refuses %j with %s', async (variables, code) => {
    const { errors } = await demo.server.ask(STATISTICS, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('arrange', () => {
  const row = (values: (string | null)[], seizures: number, unit: string | null = null): GroupedRow => ({
    values,
    labels: values.map(() => null),
    unit,
    seizures,
    quantity: unit === null ? null : seizures * 10,
    valued: 0,
    valueUsd: null,
  });

  it('joins the units of a group, and says what is not recorded', () => {
    const { rows } = arrange([row([null], 2, 'KG'), row([null], 3, 'L'), row(['PA'], 1)], ['COUNTRY'], 5);
    expect(rows.map(({ keys, seizures }) => [keys[0]?.label, seizures])).toEqual([
      ['not recorded', 5],
      ['Panama', 1],
    ]);
    expect(rows[0]?.quantities).toEqual([
      { unit: 'L', total: 30, seizures: 3 },
      { unit: 'KG', total: 20, seizures: 2 },
    ]);
  });

  it('fills a year that has nothing', () => {
    const { rows } = arrange([row(['2021'], 1), row(['2024'], 2)], ['YEAR'], 1);
    expect(rows.map(({ keys, seizures }) => [keys[0]?.value, seizures])).toEqual([
      ['2021', 1],
      ['2022', 0],
      ['2023', 0],
      ['2024', 2],
    ]);
  });
});
