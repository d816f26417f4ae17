import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { loadFiles } from '../src/load/load.ts';
import { verifyCounters } from '../src/load/verify.ts';
import { testGraph } from './support/graph.ts';
import { type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const GOODS = `id case category substance quantity { normalised normalisedUnit } concealment origin { code } date marking
  route { key } shipmentId version`;
const REPORT = `mutation ($clientId: ID!, $input: SeizureReportInput!, $otherGoods: [SeizedGoodsInput!], $confirm: Boolean) {
  reportSeizure(clientId: $clientId, input: $input, otherGoods: $otherGoods, confirmNotDuplicate: $confirm) {
    seizure { ${GOODS} otherGoods { ${GOODS} otherGoods { id } } }
    likelyDuplicates { seizure { id } } errors { path code } } }`;
const CASE = {
  date: '2024-03-05',
  category: 'DRUGS',
  route: ['PE', 'NL'],
  shipment: 'BL-9',
  substance: 'cocaine',
  quantity: { value: 2, unit: 'kg' },
  concealment: 'in the walls',
  origin: 'CO',
  marking: 'AMBER',
};
const OTHERS = [
  { category: 'MEDICINES', quantity: { value: 500, unit: 'tablets' }, concealment: 'in a bag', origin: 'PE' },
  { category: 'DRUGS', substance: 'cannabis', hs: '1211' },
];

let graph: Graph;
let server: TestServer;
let directory: string;
let peru: Person;
let chile: Person;

const report = async (by: Person, variables: object) =>
  (await by.answer(REPORT, { clientId: randomUUID(), input: CASE, otherGoods: OTHERS, ...variables }))
    .reportSeizure;
const seizuresOf = async (by: Person, date: string) => {
  const query = `query ($filter: SeizureFilter) { seizures(filter: $filter, first: 100) { nodes { ${GOODS} } } }`;
  return (await by.answer(query, { filter: { from: date, to: date } })).seizures.nodes;
};
async function load(...lines: string[]): Promise<void> {
  const path = join(directory, `${randomUUID()}.csv`);
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  expect((await loadFiles(graph, [path])).rejected).toBe(0);
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'case-'));
  graph = await testGraph();
  server = await startTestServer(graph, { access: {}, log: () => undefined });
  peru = await person(graph, server.url);
  chile = await person(graph, server.url, { administration: 'CL', clearance: 'AMBER' });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await rm(directory, { recursive: true });
});

describe('a case of several goods', () => {
  it('is a record for each, with the rest in common, and each is changed by itself', async () => {
    const { seizure, errors } = await report(peru, {});
    expect(errors).toEqual([]);
    const common = {
      case: seizure.id,
      date: '2024-03-05',
      marking: 'AMBER',
      route: { key: 'PE>NL' },
      shipmentId: 'BL-9',
      version: 1,
    };
    expect(seizure).toMatchObject({
      ...common,
      substance: 'cocaine',
      quantity: { normalised: 2, normalisedUnit: 'KG' },
    });
    const others = seizure.otherGoods;
    expect(others).toHaveLength(2);
    const medicines = others.find(({ category }: { category: string }) => category === 'MEDICINES');
    const cannabis = others.find(({ category }: { category: string }) => category === 'DRUGS');
    expect(medicines).toMatchObject({
      ...common,
      substance: null,
      concealment: 'in a bag',
      origin: { code: 'PE' },
    });
    expect(medicines.quantity).toMatchObject({ normalised: 500 });
    expect(cannabis).toMatchObject({
      ...common,
      substance: 'cannabis',
      quantity: null,
      concealment: 'in the walls',
      origin: { code: 'CO' },
    });
    expect(cannabis.otherGoods.map(({ id }: { id: string }) => id).sort()).toEqual(
      [seizure.id, medicines.id].sort(),
    );
    const { amendSeizure } = await peru.answer(
      `mutation ($id: ID!, $input: SeizureReportInput!) {
        amendSeizure(id: $id, expectedVersion: 1, input: $input) { seizure { version otherGoods { id version } } errors { code } } }`,
      { id: cannabis.id, input: { ...CASE, substance: 'hashish', case: seizure.id } },
    );
    expect(amendSeizure).toEqual({
      seizure: {
        version: 2,
        otherGoods: [seizure, medicines]
          .map(({ id }) => ({ id, version: 1 }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      },
      errors: [],
    });
    expect((await verifyCounters(graph)).wrong).toEqual([]);
  });

  it('is written as a whole or not at all, and says which goods are wrong', async () => {
    const { seizure, errors } = await report(peru, {
      input: { ...CASE, date: '2024-04-01', marking: 'RED' },
      otherGoods: [OTHERS[0], { category: 'DRUGS', hs: '1', quantity: { value: -1 }, origin: 'Peru' }],
    });
    expect(seizure).toBeNull();
    expect(
      errors.map(({ path, code }: { path: string[]; code: string }) => `${path.join('.')} ${code}`).sort(),
    ).toEqual([
      'input.recipients REQUIRED',
      'otherGoods.1.hs MALFORMED',
      'otherGoods.1.origin MALFORMED',
      'otherGoods.1.quantity.value MALFORMED',
    ]);
    expect(await seizuresOf(peru, '2024-04-01')).toEqual([]);
    const many = await report(peru, { otherGoods: Array(41).fill(OTHERS[0]) });
    expect(many.errors).toEqual([{ path: ['otherGoods'], code: 'MALFORMED' }]);
  });

  it('sent again, at once or later, makes no second one', async () => {
    const variables = { clientId: randomUUID(), input: { ...CASE, date: '2024-05-01' } };
    const twice = await Promise.all([report(peru, variables), report(peru, variables)]);
    expect(twice[0]).toEqual(twice[1]);
    expect(twice[0].errors).toEqual([]);
    expect(await report(peru, variables)).toEqual(twice[0]);
    expect(await seizuresOf(peru, '2024-05-01')).toHaveLength(3);
    const other = await report(peru, { ...variables, otherGoods: [OTHERS[1]] });
    expect(other.errors).toEqual([{ path: ['clientId'], code: 'CLIENT_ID_REUSED' }]);
    // In another report each of the goods is held against what is known.
    const again = await report(peru, { ...variables, clientId: randomUUID() });
    expect(again.errors).toEqual([{ path: ['confirmNotDuplicate'], code: 'LIKELY_DUPLICATE' }]);
    expect(again.likelyDuplicates).toHaveLength(3);
  });

  it('has for each viewer the goods that it sees, of the same owner', async () => {
    await load(
      'id,date,category,reported_by,case_id,marking',
      'K-1,2024-06-01,DRUGS,PE,2024/7,GREEN',
      'K-2,2024-06-01,MEDICINES,PE,2024/7,GREEN',
      'K-3,2024-06-01,PRECURSORS,PE,2024/7,AMBER+STRICT',
      'K-4,2024-06-01,DRUGS,CL,2024/7,GREEN',
      'K-5,2024-06-01,DRUGS,PE,,GREEN',
    );
    const query =
      '{ seizure(id: "K-1") { case otherGoods { id } } alone: seizure(id: "K-5") { case otherGoods { id } } }';
    const alone = { case: null, otherGoods: [] };
    expect(await peru.answer(query)).toEqual({
      seizure: { case: '2024/7', otherGoods: [{ id: 'K-2' }, { id: 'K-3' }] },
      alone,
    });
    expect(await chile.answer(query)).toEqual({
      seizure: { case: '2024/7', otherGoods: [{ id: 'K-2' }] },
      alone,
    });
  });

  it('is one consignment where a finding counts, with a shipment or without', async () => {
    const rows = [1, 2, 3, 4].flatMap((number) =>
      ['DRUGS', 'MEDICINES', 'PRECURSORS'].map(
        (category) => `M-${number}${category},2023-0${number}-11,${category},ECGYE>BEANR,EC,${number},CLEAR`,
      ),
    );
    await load('id,date,category,route,reported_by,case_id,marking', ...rows);
    const { recurringRoutes } = await chile.answer(
      `{ recurringRoutes(filter: { to: "2023-12-31", maxQ: 1, minObserved: 2 }) {
        nodes { key consignments observed evidence { totalCount } } } }`,
    );
    expect(recurringRoutes.nodes).toContainEqual({
      key: 'ECGYE>BEANR',
      consignments: 4,
      observed: 12,
      evidence: { totalCount: 12 },
    });
  });
});

describe('a simplified record', () => {
  it('of day, country, category and quantity is taken, from a file and as a report', async () => {
    await load('id,date,category,reported_by,quantity,unit', 'L-1,2024-07-01,DRUGS,PE,3,kg');
    await report(peru, {
      input: { date: '2024-07-01', category: 'DRUGS', quantity: { value: 9, unit: 'kg' } },
      otherGoods: null,
    });
    const found = await seizuresOf(peru, '2024-07-01');
    expect(
      found
        .map(({ quantity, route }: { quantity: { normalised: number }; route: null }) => [
          quantity.normalised,
          route,
        ])
        .sort(),
    ).toEqual([
      [3, null],
      [9, null],
    ]);
  });
});
