import { describe, expect, it } from 'vitest';
import type { Ask, QueryName, Variables } from '../src/reporting/ask.ts';
import { makeReports } from '../src/reporting/make.ts';
import { bareValue, type Report, tablesOf } from '../src/reporting/model.ts';
import { toHtml } from '../src/reporting/render/html.ts';
import { readRequest } from '../src/reporting/request.ts';

// A world in which something emerges is a large one: these are answers as the server gives them. That they fit the schema,
// and that a reader gets no more than is theirs, is tested with reports of a real graph.

const stop = (code: string, country: string) => ({
  code,
  place: { name: code, latitude: 10, longitude: country.charCodeAt(0), country: { code: country } },
});
const STOPS = [stop('US', 'US'), stop('PA', 'PA'), stop('PE', 'PE')];
const company = (id: string) => ({ id, name: `${id} S.A.`, country: { code: 'PE' } });

const CASES = ['a', 'b', 'c'].map((id, i) => ({
  ...{ id, date: `2025-01-1${i}`, category: 'HAZARDOUS_WASTE', substance: 'PLASTIC WASTE', valueUsd: null },
  quantity: { value: 20 + i, unit: 't', normalised: 1_000 * (20 + i), normalisedUnit: 'KG' },
  ...{ conveyance: 'VESSEL', concealment: i === 0 ? null : 'FALSE_DECLARATION', detection: 'RISK_PROFILE' },
  ...{ marking: i === 0 ? 'AMBER' : 'GREEN', country: { code: 'PA' }, reportedBy: { code: 'PA' } },
  ...{ place: { __typename: 'Port', code: 'PAMIT', name: 'Manzanillo' }, consignor: null, consignee: null },
  shipment:
    i === 2
      ? null
      : {
          ...{ id: `BL-${id}`, mode: 'SEA', hs: '470790', description: 'MIXED WASTE PAPER' },
          ...{ consignor: company(`S${i}`), consignee: company('R') },
        },
  route: { key: 'USMSY>PAMIT>PECLL', stops: [stop('USMSY', 'US'), stop('PAMIT', 'PA'), stop('PECLL', 'PE')] },
}));

const page = { pageInfo: { hasNextPage: false, endCursor: null } };
const EMERGING = {
  ...{ key: 'US>PA>PE', level: 'COUNTRY', stops: STOPS, fromMonth: '2025-01', toMonth: '2025-01' },
  ...{ observed: 3, expected: 0.8, lift: { estimate: 3.75, lower: 0.8, upper: 11 }, consignments: 3 },
  ...{ pValue: 0.02, recurrenceIntervalMonths: 50, evidence: { totalCount: 3, nodes: CASES } },
};

/** A server in which this emerges, by country alone, and nothing recurs. */
const asking = (emerging: object[]): { ask: Ask; asked: [QueryName, Variables][] } => {
  const asked: [QueryName, Variables][] = [];
  const ask = async (query: QueryName, variables: Variables): Promise<unknown> => {
    asked.push([query, variables]);
    const { level = 'PORT' } = (variables.filter ?? {}) as { level?: string };
    switch (query) {
      case 'basis':
        return {
          status: { revision: 7, synthetic: false },
          viewer: {
            ...{ name: 'Contact points', role: 'RILO', administration: null },
            ...{ clearance: 'AMBER_STRICT', groups: ['op-1'] },
          },
        };
      case 'places':
        return { countries: { nodes: [{ code: 'PE' }, { code: 'PA' }] } };
      case 'warning-emerging':
        return {
          emergingRoutes: {
            ...page,
            summary: { stretches: 121, windows: 6, replicates: 999 },
            nodes: level === 'COUNTRY' ? emerging : [],
          },
        };
      case 'emerging-routes':
        return { emergingRoutes: { nodes: [] } };
      case 'warning-recurring':
      case 'recurring-routes':
        return { recurringRoutes: { ...page, summary: { tested: 40, cautions: [] }, nodes: [] } };
      case 'warning-stretch':
        return {
          stretch: { traffic: [{ month: '2025-01', shipments: 6 }], seizures: { ...page, nodes: CASES } },
        };
      case 'courses':
        return { subgraph: { revision: 7, nodes: [] } };
      default:
        throw new Error(`${query} is not asked for a warning`);
    }
  };
  return { ask: ask as Ask, asked };
};

const RAW = { kind: 'warning', region: 'AMERICAS_CARIBBEAN', from: '2025-01-01', to: '2025-01-31' };
const make = async (ask: Ask, raw: object = {}): Promise<{ name: string; report: Report }> => {
  const [made] = await makeReports(ask, readRequest({ ...RAW, ...raw }, 'test'), '2025-02-02');
  if (!made) throw new Error('no report was made');
  return made;
};
const rowsOf = (report: Report, id: string) =>
  (tablesOf(report).find((table) => table.id === id)?.rows ?? []).map((row) => row.map(bareValue));

describe('a warning', () => {
  it('is of what emerges, without being told of which route', async () => {
    const { ask, asked } = asking([EMERGING]);
    const { name, report } = await make(ask, { answerTo: 'RILO', answerBy: '2025-03-01' });
    expect(name).toBe('warning-US-PA-PE-2025-01-01-2025-01-31-en');
    expect(report.subtitle).toBe('United States → Panama → Peru, January 2025');
    const figures = report.sections[0]?.blocks.find((block) => block.kind === 'figures');
    expect(figures?.items.map(({ value }) => bareValue(value))).toEqual([3, 0.8, 3.75, 6, 3]);
    expect(report.cases.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(asked.map(([query]) => query).filter((query) => query === 'warning-emerging')).toHaveLength(2);
    const html = toHtml(report);
    for (const words of ['TLP:AMBER+STRICT', 'Answers to: RILO by 1 Mar 2025', 'closed groups op-1']) {
      expect(html).toContain(words);
    }
  });

  it('says how sure it is, what to look for and what is asked of whom', async () => {
    const { report } = await make(asking([EMERGING]).ask);
    expect(rowsOf(report, 'statistics').map((row) => row.slice(0, 2))).toEqual([
      ['p-value', '0.02'],
      ['Months between chance alarms', '50'],
      ['Recurring', 'no'],
    ]);
    const signs = rowsOf(report, 'signs');
    expect(signs).toContainEqual(['Goods declared', 'Mixed waste paper (HS 4707)', 2]);
    // Two senders of one case each make no pattern; the one receiver of both does.
    expect(signs).toContainEqual(['Sender', 'No company on two cases or more', null]);
    expect(signs).toContainEqual(['Receiver', 'R S.A., Peru', 2]);
    const asks = rowsOf(report, 'asks');
    expect(asks.map((row) => row.slice(0, 2))).toEqual([
      ['United States', 'Departure'],
      ['Panama', 'Transit'],
      ['Peru', 'Destination'],
      ['All contact points', ''],
    ]);
    expect(asks[1]?.[2]).toMatch(/transport document of 1 cases.*hidden in 1 cases/);
    expect(asks[2]?.[2]).toContain('No case was made here');
  });

  it('is of a route that fits, or not made', async () => {
    const none = { code: 'NOTHING_TO_WARN_OF', message: expect.stringContaining('Recurring: none') };
    await expect(make(asking([EMERGING]).ask, { through: ['CL'] })).rejects.toMatchObject(none);
    await expect(make(asking([EMERGING]).ask, { from: '2025-01-20' })).rejects.toMatchObject(none);
    await expect(make(asking([]).ask, { route: 'US>PA>PE' })).rejects.toThrow(
      /neither emerges at 2025-01-31/,
    );
    const { report } = await make(asking([EMERGING]).ask, { through: ['PE'], languages: ['fr'] });
    expect(report.subtitle).toBe('États-Unis → Panama → Pérou, janvier 2025');
  });
});
