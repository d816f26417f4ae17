import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { loadFiles } from '../src/load/load.ts';
import { testGraph } from './support/graph.ts';
import { type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const PROVENANCE = `provenance { by at reporter version file line load { fingerprint startedAt } }`;
const RECORDS = `{
  shipment(id: "BL-1") { ${PROVENANCE} }
  company(id: "C-1") { ${PROVENANCE} }
  seizure(id: "S-1") { ${PROVENANCE} }
}`;
const SEIZURES = 'id,date,category,route,reported_by,marking,source_grade';
const TODAY = /^\d{4}-\d\d-\d\d$/;

let graph: Graph;
let server: TestServer;
let directory: string;
let peru: Person;
let chile: Person;
let rilo: Person;

/** Loads a file of these lines; returns its fingerprint. */
async function load(name: string, ...lines: string[]): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  const { rejected } = await loadFiles(graph, [path]);
  expect(rejected).toBe(0);
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

const fromOf = async (by: Person, id: string) => {
  const { seizure } = await by.answer(`query ($id: ID!) { seizure(id: $id) { ${PROVENANCE} } }`, { id });
  return seizure.provenance;
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'provenance-'));
  graph = await testGraph();
  await load('companies.csv', 'id,name,owner,source_grade', 'C-0,Others,CL,', 'C-1,Andes,PE,C3');
  await load(
    'peru-informants.csv',
    'id,departed,route,owner,consignor,source_grade',
    'BL-0,2024-01-01,PECLL>NLRTM,,STUB-1,',
    '"BL-1",2024-01-02,PECLL>NLRTM,PE,C-1,A1',
  );
  server = await startTestServer(graph, { access: {}, log: () => undefined });
  peru = await person(graph, server.url);
  chile = await person(graph, server.url, { administration: 'CL' });
  rilo = await person(graph, server.url, { role: 'RILO', administration: undefined });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await rm(directory, { recursive: true });
});

describe('a loaded record', () => {
  it('tells its file, line and load to its administration and to regional offices, and the rest to all', async () => {
    const fingerprint = await load(
      'seizures.csv',
      SEIZURES,
      'S-0,2024-02-01,DRUGS,PE>NL,CL,,F6',
      'S-1,2024-02-01,DRUGS,PE>NL,PE,,B2',
    );
    const seen = await peru.answer(RECORDS);
    expect(seen.seizure.provenance).toEqual({
      by: 'PE',
      at: expect.stringMatching(TODAY),
      reporter: null,
      version: null,
      file: 'seizures.csv',
      line: 3,
      load: { fingerprint, startedAt: expect.stringContaining(seen.seizure.provenance.at) },
    });
    expect(seen.shipment.provenance).toMatchObject({ by: 'PE', file: 'peru-informants.csv', line: 3 });
    expect(seen.company.provenance).toMatchObject({ by: 'PE', file: 'companies.csv', line: 3 });
    expect(await rilo.answer(RECORDS)).toEqual(seen);
    const outside = await chile.answer(RECORDS);
    for (const kind of ['shipment', 'company', 'seizure']) {
      const kept = { ...seen[kind].provenance, file: null, line: null, load: null };
      expect(outside[kind].provenance).toEqual(kept);
    }
  });

  it('of nobody tells its file to regional offices alone; one that others only name comes from nowhere', async () => {
    const query = `{ shipment(id: "BL-0") { ${PROVENANCE} consignor { id ${PROVENANCE} grade { credibility } } } }`;
    const { shipment } = await rilo.answer(query);
    expect(shipment.provenance).toMatchObject({ by: null, file: 'peru-informants.csv', line: 2 });
    expect(shipment.consignor).toEqual({ id: 'STUB-1', provenance: null, grade: null });
    expect((await peru.answer(query)).shipment.provenance).toMatchObject({
      by: null,
      file: null,
      line: null,
    });
  });

  it('keeps where it came from first, until another row says something else', async () => {
    await load('first.csv', SEIZURES, 'S-2,2024-02-01,DRUGS,PE>NL,PE,,');
    await load('again.csv', SEIZURES, 'S-9,2024-02-01,DRUGS,PE>NL,PE,,', 'S-2,2024-02-01,DRUGS,PE>NL,PE,,');
    expect(await fromOf(peru, 'S-2')).toMatchObject({ file: 'first.csv', line: 2 });
    await load('later.csv', SEIZURES, 'S-2,2024-02-01,DRUGS,PE>NL,PE,,', '"S-2",2024-02-02,DRUGS,PE>NL,PE,,');
    expect(await fromOf(peru, 'S-2')).toMatchObject({ file: 'later.csv', line: 3 });
    // The bytes of the first file once more, under another name: now it is they that say it.
    await load('renamed.csv', SEIZURES, 'S-2,2024-02-01,DRUGS,PE>NL,PE,,');
    expect(await fromOf(peru, 'S-2')).toMatchObject({ file: 'renamed.csv', line: 2 });
  });
});

describe('a report', () => {
  it('tells who said it last, and not who looked at it', async () => {
    const input = { date: '2024-03-05', category: 'DRUGS', route: ['PE', 'NL'] };
    const { reportSeizure } = await peru.answer(
      `mutation ($input: SeizureReportInput!) { reportSeizure(
        clientId: "8f14e45f-ceea-467f-9575-1e2b3c4d5e6f", input: $input, confirmNotDuplicate: true) { seizure { id } } }`,
      { input },
    );
    const { id } = reportSeizure.seizure;
    const reported = await fromOf(chile, id);
    expect(reported).toEqual({
      by: 'PE',
      at: expect.stringMatching(TODAY),
      reporter: peru.id,
      version: 1,
      file: null,
      line: null,
      load: null,
    });
    await rilo.answer(
      `mutation ($id: ID!) { verifySeizure(id: $id, expectedVersion: 1) { errors { code } } }`,
      {
        id,
      },
    );
    expect(await fromOf(chile, id)).toEqual(reported);
    const other = await person(graph, server.url);
    await other.answer(
      `mutation ($id: ID!, $input: SeizureReportInput!) {
        amendSeizure(id: $id, expectedVersion: 2, input: $input) { errors { code } } }`,
      { id, input: { ...input, substance: 'cocaine' } },
    );
    expect(await fromOf(chile, id)).toMatchObject({ reporter: other.id, version: 3 });
    await peru.answer(
      `mutation ($id: ID!) { withdrawSeizure(id: $id, expectedVersion: 3, reason: "a mistake") { errors { code } } }`,
      { id },
    );
    expect(await fromOf(chile, id)).toMatchObject({ reporter: other.id, version: 3 });
  });
});

describe('a grade', () => {
  it('judges source and content apart, on every kind of record', async () => {
    const GRADE = 'grade { reliability credibility }';
    const answer = await chile.answer(`{
      shipment(id: "BL-1") { ${GRADE} } company(id: "C-1") { ${GRADE} } seizure(id: "S-1") { sourceGrade ${GRADE} }
      without: shipment(id: "BL-0") { ${GRADE} } }`);
    expect(answer).toEqual({
      shipment: { grade: { reliability: 'A', credibility: 1 } },
      company: { grade: { reliability: 'C', credibility: 3 } },
      seizure: { sourceGrade: 'B2', grade: { reliability: 'B', credibility: 2 } },
      without: { grade: null },
    });
  });

  it('narrows a list of seizures by the one and by the other', async () => {
    await load(
      'graded.csv',
      SEIZURES,
      ...['A6', 'B2', 'C1', 'F1', ''].map((grade) => `G-${grade},2020-01-01,DRUGS,PE>NL,PE,,${grade}`),
    );
    const found = async (filter: object) => {
      const query =
        'query ($filter: SeizureFilter) { seizures(filter: $filter) { totalCount nodes { id } } }';
      const { seizures } = await chile.answer(query, { filter: { to: '2020-12-31', ...filter } });
      expect(seizures.totalCount).toBe(seizures.nodes.length);
      return seizures.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await found({ minReliability: 'B' })).toEqual(['G-A6', 'G-B2']);
    expect(await found({ minCredibility: 2 })).toEqual(['G-B2', 'G-C1', 'G-F1']);
    expect(await found({ minReliability: 'C', minCredibility: 1 })).toEqual(['G-C1']);
    expect(await found({ minReliability: 'F' })).toHaveLength(4);
    expect(await chile.refused('{ seizures(filter: { minCredibility: 7 }) { totalCount } }')).toEqual([
      'BAD_FILTER',
      'minCredibility',
    ]);
  });
});
