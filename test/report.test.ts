import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readerOfAll } from '../src/access/audiences.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { likelyDuplicates as duplicatesAskedAbout } from '../src/cypher/seizure-report.generated.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { storedOperations } from '../src/graphql/stored.generated.ts';
import { type Ask, askServer, queryText, REPORT_QUERIES, storedText } from '../src/reporting/ask.ts';
import { readCases } from '../src/reporting/case.ts';
import { keepLast, readDefinition, requestOf } from '../src/reporting/definition.ts';
import { withLocalServer } from '../src/reporting/local.ts';
import { makeReports } from '../src/reporting/make.ts';
import { en } from '../src/reporting/messages/en.ts';
import {
  bareValue,
  type Cell,
  isCounted,
  type Report,
  type Table,
  tablesOf,
} from '../src/reporting/model.ts';
import { periodAfter, yearBefore } from '../src/reporting/period.ts';
import {
  completeness,
  delayOf,
  likelyDuplicates,
  odditiesOf,
  type QualityCase,
} from '../src/reporting/quality.ts';
import { readRequest } from '../src/reporting/request.ts';
import type { Basis } from '../src/reporting/study.ts';
import { type ReportFormat, requireTools, writeReports } from '../src/reporting/write.ts';
import { DUPLICATE_DAYS, DUPLICATE_TOLERANCE } from '../src/reports/duplicate-rule.ts';
import { hasBrowser } from './support/browser.ts';
import { provider } from './support/credentials.ts';
import { testGraph } from './support/graph.ts';
import { deleteHidden, type Looker, markedWorld } from './support/marked-world.ts';
import { startTestServer } from './support/server.ts';
import { loadWorld, type SmallWorld } from './support/small-world.ts';

const MADE_ON = '2023-10-02';
const BULLETIN = { kind: 'bulletin', from: '2023-08-01', to: '2023-09-30', region: null };

/** Two years, so that there is something to compare with. */
function overTwoYears(world: SmallWorld): SmallWorld {
  const seizures = world.seizures.map((seizure, i) =>
    i % 3 === 0 ? { ...seizure, date: seizure.date.replace('2023', '2022') } : seizure,
  );
  return { ...world, seizures };
}

const make = async (ask: Ask, raw: object = BULLETIN): Promise<Report> => {
  const [made] = await makeReports(ask, readRequest(raw, 'test'), MADE_ON);
  if (!made) throw new Error('no report was made');
  return made.report;
};

const DATA = ['html', 'json', 'csv', 'xlsx'] as const;
const DRAWN = hasBrowser ? (['pdf', 'docx'] as const) : [];

/** Every file that a report is written as, by name. */
async function filesOf(report: Report, formats: readonly ReportFormat[]): Promise<Map<string, Buffer>> {
  const directory = mkdtempSync(join(tmpdir(), 'portolan-report-'));
  try {
    await writeReports([{ name: 'r', report }], formats, directory, () => undefined);
    const names = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
    const read = files
      .sort()
      .map(async (path) => [path.slice(directory.length), await readFile(path)] as const);
    return new Map(await Promise.all(read));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('stored queries of reports', () => {
  it.each([...REPORT_QUERIES])('%s fits the schema', (name) => {
    const schema = buildSchema(typeDefs);
    expect(validate(schema, parse(queryText(name)))).toEqual([]);
    expect(storedOperations.map(({ query }) => query)).toContain(storedText(name));
  });
});

describe('periods', () => {
  it('are held against the same days of the year before', () => {
    expect(yearBefore({ from: '2024-02-01', to: '2024-02-29' })).toEqual({
      from: '2023-02-01',
      to: '2023-02-28',
    });
    expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' }).to).toBe('2024-02-29');
  });

  it('follow each other by whole months, or by days', () => {
    expect(periodAfter({ from: '2025-01-01', to: '2025-01-31' })).toEqual({
      from: '2025-02-01',
      to: '2025-02-28',
    });
    expect(periodAfter({ from: '2025-07-01', to: '2025-09-30' }).to).toBe('2025-12-31');
    expect(periodAfter({ from: '2025-03-03', to: '2025-03-09' })).toEqual({
      from: '2025-03-10',
      to: '2025-03-16',
    });
  });
});

describe('a bulletin for somebody who may not see all', () => {
  const looker: Looker = { id: 'rilo', administration: null, clearance: 'AMBER+STRICT', groups: ['g 2'] };
  const world = overTwoYears(markedWorld());
  const identity = provider();
  let graph: Graph;
  let files: Map<string, Buffer>;
  let report: Report;
  let others: string[];
  const OTHERS = [
    { kind: 'route', route: 'MXZLO>USLAX>USMIA', from: '2022-01-01', to: BULLETIN.to },
    { kind: 'warning', route: 'MXZLO>USLAX>USMIA', from: '2023-01-01', to: BULLETIN.to },
    { kind: 'data-quality', from: '2023-01-01', to: BULLETIN.to, region: 'EUROPE' },
    { kind: 'annual', from: '2023-01-01', to: BULLETIN.to, region: 'CENTRAL_AMERICA', languages: ['fr'] },
  ];
  const makeOthers = async () => {
    const all: string[] = [];
    for (const raw of OTHERS) all.push(JSON.stringify(await made(raw)));
    return all;
  };

  /** From a server of its own, which has answered nobody yet. */
  const made = async (raw: object = BULLETIN): Promise<Report> => {
    const server = await startTestServer(graph, { access: { tokens: identity.settings } });
    try {
      const { id: sub, administration, clearance, groups } = looker;
      const token = await identity.token({ sub, role: 'RILO', administration, clearance, groups });
      return await make(askServer(server.url, token), raw);
    } finally {
      await server.stop();
    }
  };

  beforeAll(async () => {
    graph = await testGraph();
    await loadWorld(graph, world);
    report = await made();
    files = await filesOf(report, [...DATA, ...DRAWN]);
    others = await makeOthers();
  });
  afterAll(() => graph?.close());

  it('has something to tell', () => {
    const rows = tablesOf(report).map(({ id, rows: { length } }) => [id, length]);
    expect(Object.fromEntries(rows)).toMatchObject({ categories: expect.any(Number), recurring: 1 });
    expect(report.cases.length).toBeGreaterThan(20);
    expect(report.audience.clearance).toBe('AMBER+STRICT');
  });

  it('draws courses along sea lanes where it knows them, and says so', () => {
    const chart = report.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'chart' && block.figure.kind === 'map');
    if (chart?.kind !== 'chart' || chart.figure.kind !== 'map') throw new Error('no map');
    const bySea = chart.figure.lines.filter((line) => line.bySea);
    expect(Math.max(...bySea.map(({ line }) => line.length))).toBeGreaterThan(2);
    for (const { line } of chart.figure.lines.filter((each) => !each.bySea)) expect(line.length).toBe(2);
    expect(chart.note).toMatch(/ines follow sea lanes/);
  });

  it('bears the marking and names query, parameters and revision beside every figure', () => {
    const html = files.get('/r.html')?.toString() ?? '';
    expect(html).toMatch(/<p class="banner"><b class="tlp"[^>]*>TLP:AMBER\+STRICT<\/b><\/p>/);
    for (const { id, source } of tablesOf(report)) {
      expect(html).toContain(`id="${id}"`);
      expect(source.revision).toBe(report.revision);
      expect(report.queries[source.query]).toContain('query Report');
    }
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`);
  });

  it('is a workbook of tables with heads that stay', () => {
    const archive = unzipSync(files.get('/r.xlsx') ?? new Uint8Array());
    const text = (path: string) => Buffer.from(archive[path] ?? []).toString();
    expect(text('xl/worksheets/sheet2.xml')).toContain('state="frozen"');
    expect(text('xl/worksheets/sheet2.xml')).toContain('TLP:AMBER+STRICT');
    expect(text('xl/tables/table2.xml')).toContain('<tableColumn id="1" name="Category"/>');
  });

  it('is the same bytes when it is made again', async () => {
    const again = await filesOf(await made(), [...DATA, ...DRAWN]);
    expect([...again.keys()]).toEqual([...files.keys()]);
    expect(differing(files, again)).toEqual([]);
  });

  it('is the same bytes from a graph without what is not theirs', async () => {
    await deleteHidden(graph, world, looker);
    const without = await filesOf(await made(), DATA);
    // What is printed and drawn is made of these.
    const compared = new Map([...files].filter(([name]) => without.has(name)));
    expect(compared.size).toBe(without.size);
    expect(differing(compared, without)).toEqual([]);
    expect(await makeOthers()).toEqual(others);
  });

  it('counts as many seizures on the recurring route as are left in the graph', async () => {
    const [row] = tablesOf(report).find(({ id }) => id === 'recurring')?.rows ?? [];
    const cell = row?.[1];
    if (!cell || !isCounted(cell)) throw new Error('no recurring route');
    const [counted] = await graph.command(
      // The finding is one of a front: of what one company sends or receives, wherever it went.
      `MATCH (z:Seizure)-[:TAKEN_FROM]->(:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
       WHERE $row ENDS WITH c.name AND z.date <= date($to) RETURN collect(DISTINCT z.id) AS ids`,
      { to: BULLETIN.to, row: String(row?.[0]) },
    );
    expect([...cell.cases].sort()).toEqual((counted?.ids as string[]).sort());
    expect(cell.value).toBe(cell.cases.length);
  });

  // The graph has by now what the reader may see and nothing else: a plain recount has to agree with every figure.

  const { from, to } = BULLETIN;
  const before = { from: '2022-08-01', to: '2022-09-30' };
  const table = (id: string): Table => {
    const found = tablesOf(report).find((each) => each.id === id);
    if (!found) throw new Error(`no table ${id}`);
    return found;
  };
  /** Cells of a column by the row's name. */
  const column = (id: string, key: string): Record<string, Cell> => {
    const { columns, rows } = table(id);
    const at = columns.findIndex((each) => each.key === key);
    return Object.fromEntries(rows.map((row) => [String(row[0]), bareValue(row[at] ?? null)]));
  };
  /** Counts of a plain statement that gives `key` and `n`. */
  const recount = async (cypher: string, period: { from: string; to: string }) => {
    const rows = await graph.command(
      `MATCH (z:Seizure) WHERE date($from) <= z.date <= date($to) ${cypher}`,
      period,
    );
    return new Map(rows.map(({ key, n }) => [key as string | null, Number(n)]));
  };

  it.each([
    ['substances', 'toUpper(z.substance)'],
    ['concealments', 'toUpper(z.concealment)'],
    ['detections', 'toUpper(z.detection)'],
    ['countries', 'z.country'],
    ['ports', 'head([(z)-[:SEIZED_AT]->(p:Port) | p.locode])'],
    ['modes', 'head([(z)-[:TAKEN_FROM]->(s:Shipment) | s.mode])'],
  ])('agrees on %s', async (id, key) => {
    const { rows, columns } = table(id);
    const at = (name: string) => columns.findIndex((each) => each.key === name);
    for (const [name, period] of [
      ['cases', { from, to }],
      ['before', before],
    ] as const) {
      const counts = await recount(`RETURN ${key} AS key, count(*) AS n`, period);
      const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
      const shown = rows.map((row) => Number(bareValue(row[at(name)] ?? null)));
      expect(shown.at(-1)).toBe(total);
      expect(shown.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(total);
      const sizes = [...counts.values()].sort((a, b) => b - a);
      if (name === 'cases') {
        const largest = shown.slice(0, -1).filter((n) => n > 0);
        expect(largest.slice(0, 3)).toEqual(sizes.slice(0, 3));
      }
      // Each figure's cases are those that the graph counts under the row's value.
      for (const row of rows.slice(0, -1)) {
        const cell = row[at(name)];
        if (!cell || !isCounted(cell) || cell.value === 0) continue;
        const found = await graph.command(
          `MATCH (z:Seizure) WHERE z.id IN $ids RETURN collect(DISTINCT ${key}) AS keys, count(*) AS n`,
          { ids: [...cell.cases] },
        );
        expect(Number(found[0]?.n)).toBe(cell.value);
        const keys = found[0]?.keys as string[];
        const expected = keys.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
        expect(cell.value).toBe(keys.length === 0 ? counts.get(null) : expected);
      }
    }
  });

  it('agrees on categories, to date as well, and on their sums', async () => {
    const names = { DRUGS: 'Drugs', PRECURSORS: 'Precursors', MEDICINES: 'Medicines' };
    const periods = {
      cases: { from, to },
      before,
      toDate: { from: '2023-01-01', to },
      toDateBefore: { from: '2022-01-01', to: before.to },
    };
    for (const [key, period] of Object.entries(periods)) {
      const counts = await recount('RETURN z.category AS key, count(*) AS n', period);
      const shown = column('categories', key);
      expect(shown.All).toBe([...counts.values()].reduce((sum, n) => sum + n, 0));
      for (const [category, name] of Object.entries(names)) {
        expect(shown[name] ?? 0).toBe(counts.get(category) ?? 0);
      }
    }
    const kilograms = await recount(
      "AND z.category = 'DRUGS' AND z.normalisedUnit = 'KG' RETURN 'Drugs' AS key, sum(z.normalisedQuantity) AS n",
      { from, to },
    );
    expect(column('quantities', 'quantity').Drugs).toBeCloseTo(kilograms.get('Drugs') ?? 0, 6);
  });

  it('agrees on months', async () => {
    for (const [key, year] of [
      ['cases', 0],
      ['before', 1],
    ] as const) {
      const shown = Object.values(column('months', key));
      const counts = await recount('RETURN left(toString(z.date), 7) AS key, count(*) AS n', {
        from: `${2022 - year}-10-01`,
        to: `${2023 - year}-09-30`,
      });
      const months = Array.from({ length: 12 }, (_, i) =>
        new Date(Date.UTC(2022 - year, 9 + i, 1)).toISOString().slice(0, 7),
      );
      expect(shown).toEqual(months.map((month) => counts.get(month) ?? 0));
    }
  });

  it('agrees on flows', async () => {
    const counts = await recount(
      `MATCH (z)-[:ALONG]->(r:Route) WITH z, [stop IN split(r.key, '>') | left(stop, 2)] AS stops
       WITH z, [i IN range(0, size(stops) - 1) WHERE i = 0 OR stops[i] <> stops[i - 1] | stops[i]] AS countries
       WHERE size(countries) > 1
       WITH reduce(key = '', c IN countries | key + c) AS key, count(DISTINCT z) AS n RETURN key, n`,
      { from, to },
    );
    const { rows } = table('flows');
    const shown = rows.map((row) => Number(bareValue(row[3] ?? null)));
    expect(shown.reduce((sum, n) => sum + n, 0)).toBe([...counts.values()].reduce((sum, n) => sum + n, 0));
    expect(shown.slice(0, 3)).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 3));
  });

  it('agrees on every share and change', () => {
    const { All: all } = column('categories', 'cases');
    for (const { id, columns, rows } of tablesOf(report)) {
      const at = (key: string) => columns.findIndex((each) => each.key === key);
      const number = (row: readonly Cell[], key: string) => Number(bareValue(row[at(key)] ?? null));
      for (const row of rows) {
        if (at('share') >= 0) {
          const whole = id === 'flows' ? Number(all) : number(rows.at(-1) ?? [], 'cases');
          expect(bareValue(row[at('share')] ?? null), id).toBeCloseTo(number(row, 'cases') / whole, 9);
        }
        const counted = at('quantity') >= 0 ? 'quantity' : 'cases';
        for (const [key, now, then] of [
          ['change', counted, 'before'],
          ['changeToDate', 'toDate', 'toDateBefore'],
        ] as const) {
          if (at(key) < 0) continue;
          const before = number(row, then);
          const expected = before === 0 ? null : (number(row, now) - before) / before;
          expect(bareValue(row[at(key)] ?? null), id).toEqual(
            expected === null ? null : expect.closeTo(expected, 9),
          );
        }
      }
    }
  });

  it('agrees on every quantity, and on the cases that have one', async () => {
    const rows = await graph.command(
      `MATCH (z:Seizure) WHERE z.normalisedUnit IS NOT NULL
       RETURN z.id AS id, toString(z.date) AS day, z.category AS category, z.normalisedUnit AS unit, z.normalisedQuantity AS n`,
    );
    const within = (period: { from: string; to: string }) =>
      rows.filter(({ day }) => period.from <= String(day) && String(day) <= period.to);
    const named = new Map(Object.entries(en.categories).map(([category, name]) => [name, category]));
    const { rows: shown } = table('quantities');
    const groups = new Set(
      [...within({ from, to }), ...within(before)].map((of) => `${of.category} ${of.unit}`),
    );
    expect(shown.length).toBe(groups.size);
    for (const [category, unit, quantity, cases, earlier, casesBefore] of shown) {
      for (const [amount, cell, period] of [
        [quantity, cases, { from, to }],
        [earlier, casesBefore, before],
      ] as const) {
        const those = within(period).filter(
          (of) => of.category === named.get(String(category)) && of.unit === String(unit).toUpperCase(),
        );
        expect(bareValue(amount ?? null)).toBeCloseTo(
          those.reduce((sum, { n }) => sum + Number(n), 0),
          6,
        );
        if (!cell || !isCounted(cell)) throw new Error('no cases');
        expect([...cell.cases].sort()).toEqual(those.map(({ id }) => String(id)).sort());
      }
    }
  });

  it('agrees on notable cases', async () => {
    const rows = await graph.command(
      `MATCH (z:Seizure) WHERE date($from) <= z.date <= date($to)
       RETURN z.id AS id, z.valueUsd AS value, z.category + z.normalisedUnit AS kind, z.normalisedQuantity AS n ORDER BY z.date, id`,
      { from, to },
    );
    const valuable = rows
      .filter(({ value }) => value !== null)
      .sort((a, b) => Number(b.value) - Number(a.value) || (String(a.id) < String(b.id) ? -1 : 1));
    const largest = new Map<string, (typeof rows)[number]>();
    for (const of of rows) {
      const known = largest.get(String(of.kind));
      if (of.kind !== null && Number(of.n) > Number(known?.n ?? -1)) largest.set(String(of.kind), of);
    }
    const expected = new Set([...valuable.slice(0, 8), ...largest.values()].map(({ id }) => id));
    expect(new Set(table('notable').rows.map(([id]) => id))).toEqual(expected);
  });

  it('finds the duplicates that reportSeizure would ask about', async () => {
    const audience = { name: 'Readers', role: 'RILO', clearance: 'RED', groups: ['g 2'] } as const;
    const cases = await withLocalServer(graph, audience, (ask) =>
      readCases<QualityCase>(ask, {}, () => undefined, 'quality'),
    );
    const ids = new Set(cases.map(({ id }) => id));
    const reader = readerOfAll(graph);
    const asked = new Set<string>();
    for (const of of cases) {
      const shifted = (days: number) =>
        new Date(Date.parse(of.date) + days * 86_400_000).toISOString().slice(0, 10);
      const candidate = {
        ...{
          from: shifted(-DUPLICATE_DAYS),
          to: shifted(DUPLICATE_DAYS),
          date: of.date,
          category: of.category,
        },
        ...{ country: of.country?.code ?? null, place: of.place?.code ?? null },
        ...{ shipmentId: of.shipmentId, conveyanceId: of.conveyanceId },
        ...{ quantity: of.quantity?.normalised ?? null, unit: of.quantity?.normalisedUnit ?? null },
      };
      const found = await reader.run(duplicatesAskedAbout, {
        ...{ except: [of.id], candidate, tolerance: DUPLICATE_TOLERANCE, limit: 1_000 },
      });
      for (const { id } of found) if (ids.has(id)) asked.add(of.id).add(id);
    }
    expect(asked.size).toBeGreaterThan(0);
    expect(
      likelyDuplicates(cases)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...asked].sort());
  });

  it('can be asked of the graph itself, with a key that ends', async () => {
    const audience = { name: 'Readers', role: 'RILO', clearance: 'GREEN', groups: [] } as const;
    const basis = await withLocalServer(graph, audience, (ask) => ask<Basis>('basis', {}));
    expect(basis.viewer).toMatchObject({ name: 'Readers', role: 'RILO', clearance: 'GREEN' });
    const [row] = await graph.command(
      "MATCH (k:ApiKey {name: 'Readers'}) WHERE k.revokedAt IS NULL RETURN count(k) AS n",
    );
    expect(Number(row?.n)).toBe(0);
  });

  it('agrees on key figures', async () => {
    const block = report.sections[0]?.blocks.find((each) => each.kind === 'figures');
    if (block?.kind !== 'figures') throw new Error('no key figures');
    const [cases, kilograms, countries] = block.items.map(({ value }) => bareValue(value));
    const all = await recount(
      `RETURN 'n' AS key, count(*) AS n UNION MATCH (z:Seizure) WHERE date($from) <= z.date <= date($to)
       RETURN 'countries' AS key, count(DISTINCT z.country) AS n`,
      { from, to },
    );
    expect([cases, countries]).toEqual([all.get('n'), all.get('countries')]);
    expect(kilograms).toBe(column('quantities', 'quantity').Drugs);
  });
});

function differing(files: ReadonlyMap<string, Buffer>, others: ReadonlyMap<string, Buffer>): string[] {
  return [...files].filter(([name, bytes]) => !others.get(name)?.equals(bytes)).map(([name]) => name);
}

describe('a scorecard', () => {
  const record = (id: string, others: Partial<QualityCase> = {}): QualityCase => ({
    ...{ id, date: '2025-03-10', category: 'DRUGS', substance: 'COCAINE', hs: null, valueUsd: null },
    quantity: { value: 5, unit: 'kg', normalised: 5, normalisedUnit: 'KG' },
    ...{ conveyance: null, concealment: null, detection: null, sourceGrade: null, marking: 'GREEN' },
    ...{ provenance: { at: '2025-03-20' }, country: { code: 'PE' }, reportedBy: { code: 'PE' } },
    place: { __typename: 'Port', code: 'PECLL', name: 'Callao' },
    ...{ conveyanceId: null, case: null, shipmentId: null, shipment: null, route: null },
    ...others,
  });

  it('reckons completeness and delay', () => {
    expect(completeness([record('a')])).toBeCloseTo(0.3);
    expect(completeness([record('a'), record('b', { hs: '2939' })], ['hs'])).toBe(0.5);
    const late = record('b', { provenance: { at: '2025-04-09' } });
    expect(delayOf([record('a'), late])).toBe(20);
    expect(delayOf([record('a', { provenance: null })])).toBeNull();
  });

  it('finds likely duplicates and what cannot be right', () => {
    const duplicates = (...others: Partial<QualityCase>[]) =>
      likelyDuplicates([record('a'), ...others.map((other, i) => record('bcd'.charAt(i), other))])
        .map(({ id }) => id)
        .join('');
    const quantity = (value: number) => ({ value, unit: 'kg', normalised: value, normalisedUnit: 'KG' });
    expect(duplicates({ date: '2025-03-17', quantity: quantity(5.5) })).toBe('ab');
    expect(duplicates({ date: '2025-03-18' }, { quantity: quantity(5.6) }, { category: 'MEDICINES' })).toBe(
      '',
    );
    expect(duplicates({ country: { code: 'EC' } })).toBe('');
    const ship = { conveyanceId: 'Ever Given', country: { code: 'EC' }, quantity: null };
    expect(duplicates(ship, { ...ship, conveyanceId: 'EVER GIVEN' })).toBe('bc');
    const together = { case: 'K-1', shipmentId: 'BL-1', quantity: null };
    expect(duplicates(together, together)).toBe('');
    expect(duplicates(together, { ...together, case: null })).toBe('bc');
    expect(odditiesOf(record('a'))).toEqual([]);
    const shipment = { departed: '2025-03-12', containers: [] };
    expect(odditiesOf(record('a', { provenance: { at: '2025-03-09' }, shipment, valueUsd: 0 }))).toEqual([
      'future',
      'beforeDeparture',
      'noValue',
    ]);
  });
});

describe('a definition', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portolan-definition-'));
  const path = join(directory, 'monthly.json');
  afterAll(() => rmSync(directory, { recursive: true }));
  const write = (said: object) => writeFileSync(path, JSON.stringify(said));
  const monthly = { kind: 'bulletin', from: '2025-01-01', to: '2025-01-31', formats: ['json'], out: 'there' };

  it('makes its own period first, then the one after the latest', async () => {
    write(monthly);
    const definition = await readDefinition(path);
    expect(definition.out).toBe(join(directory, 'there'));
    await expect(requestOf(definition, true, '2025-06-01')).rejects.toThrow(/Make the first one without/);
    const first = await requestOf(definition, false, '2025-06-01');
    expect(first.period).toEqual({ from: '2025-01-01', to: '2025-01-31' });
    await keepLast(definition, first, [{ name: 'r', report: { revision: 7 } as Report }], MADE_ON);
    const next = await requestOf(definition, true, '2025-06-01');
    expect(next.period).toEqual({ from: '2025-02-01', to: '2025-02-28' });
    await expect(requestOf(definition, true, '2025-02-28')).rejects.toThrow(/is not over yet/);
  });

  it('is refused with what is wrong in it', async () => {
    write({ ...monthly, fromat: ['pdf'] });
    await expect(readDefinition(path)).rejects.toThrow(/monthly\.json: there is no fromat/);
    writeFileSync(path, 'kind: bulletin');
    await expect(readDefinition(path)).rejects.toThrow(/is no JSON object/);
  });
});

describe('what is asked for', () => {
  it.each([
    [{ kind: 'bulletins' }, /kind: it must be one of bulletin, quarter/],
    [{ from: '2025-02-30' }, /"2025-02-30" is no day/],
    [{ from: '2025-12-01', to: '2025-01-31' }, /begins on 2025-12-01 and ends earlier/],
    [{ formats: ['odt'] }, /formats: it must be one of html, pdf/],
    [{ kind: 'route' }, /needs the key of a recurring route/],
    [{ answerTo: 'us' }, /answerTo: it is of warnings/],
    [{ kind: 'warning', through: ['Peru'] }, /through: it must be a list of places or countries/],
    [{ kind: 'warning', route: 'PE>NL', through: ['PE'] }, /through: it finds a route to warn of/],
    [{ kind: 'warning', categories: ['TOBACCO'] }, /categories: it must be one of DRUGS, PRECURSORS/],
    [{ kind: 'warning', answerBy: 'soon' }, /"soon" is no day/],
  ])('is refused where it makes no sense: %j', (wrong, words) => {
    expect(() => readRequest({ ...BULLETIN, ...wrong }, 'bulletin.json')).toThrow(words);
  });
});

it('says before it reads that there is nothing to print with', () => {
  vi.stubEnv('PORTOLAN_CHROMIUM', '/nowhere/chromium');
  expect(() => requireTools(['html', 'pdf'])).toThrow(/\/nowhere\/chromium, which PORTOLAN_CHROMIUM names/);
  expect(() => requireTools(['html', 'xlsx'])).not.toThrow();
  vi.unstubAllEnvs();
});

it('keeps every query that the code names, and no other', () => {
  const directory = new URL('../operations/report/', import.meta.url);
  expect(existsSync(directory)).toBe(true);
  for (const name of REPORT_QUERIES) {
    expect(readFileSync(new URL(`${name}.graphql`, directory), 'utf8')).toMatch(/^# .+/);
  }
});
