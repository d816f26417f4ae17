import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { loadFiles } from '../src/load/load.ts';
import { testGraph } from './support/graph.ts';
import { anew, type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { CONTAINERS, VESSELS } from './support/small-world.ts';
import { subscribe } from './support/stream.ts';

let graph: Graph;
let server: TestServer;
let directory: string;
let ana: Person;
let camila: Person;

const CREATE = `mutation ($input: WatchInput!, $clientId: ID!) { createWatch(input: $input, clientId: $clientId) {
  id name note records paused createdAt criteria { companies vessels containers routes hs places categories modes minWeightKg minValueUsd } } }`;
const CHANGE = `mutation ($id: ID!, $input: WatchChangeInput!, $clientId: ID!) {
  changeWatch(id: $id, input: $input, clientId: $clientId) { name note paused } }`;
const DELETE = 'mutation ($id: ID!, $clientId: ID!) { deleteWatch(id: $id, clientId: $clientId) }';
const MATCHES = `query ($id: ID!, $first: Int, $after: String, $notice: ID) { watch(id: $id) {
  matches(first: $first, after: $after, notice: $notice) { totalCount pageInfo { endCursor hasNextPage }
    nodes { foundAt record { ... on Shipment { id } ... on Seizure { id } } } } } }`;
const NOTICES = '{ notices(filter: { kinds: [WATCH] }, first: 100) { nodes { id watch { id } } } }';

const [VESSEL = ''] = VESSELS;
const [CONTAINER = ''] = CONTAINERS;

const create = async (by: Person, criteria: object, changed: object = {}, clientId = anew()) =>
  (await by.answer(CREATE, { input: { name: 'A watch', criteria, ...changed }, clientId })).createWatch;
const found = async (by: Person, id: string): Promise<string[]> => {
  const asked = `{ watch(id: "${id}") { matches(first: 500) { nodes { record {
    ... on Shipment { id } ... on Seizure { id } } } } } }`;
  const { watch } = await by.answer(asked);
  return watch.matches.nodes.map(({ record }: { record: { id: string } }) => record.id).sort();
};
const notices = async (by: Person): Promise<{ id: string; watch: { id: string } | null }[]> =>
  (await by.answer(NOTICES)).notices.nodes;
const noticesOf = async (by: Person, id: string) =>
  (await notices(by)).filter(({ watch }) => watch?.id === id);
const countOf = async (by: Person, notice = '') =>
  (await by.answer(`{ notice(id: "${notice}") { matchCount } }`)).notice?.matchCount;
const forget = (by: Person, id: string) => by.answer(DELETE, { id, clientId: anew() });

type Cells = Record<string, string | number>;
let files = 0;
async function file(kind: 'shipments' | 'seizures' | 'companies', rows: Cells[]): Promise<string> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  const path = join(directory, `${kind}-${++files}.csv`);
  await writeFile(path, `${[columns.join(','), ...lines].join('\n')}\n`);
  return path;
}
async function load(...paths: (string | Promise<string>)[]) {
  const summary = await loadFiles(graph, await Promise.all(paths));
  expect(summary.rejected).toBe(0);
  return summary;
}

interface Page {
  watch: {
    matches: {
      totalCount: number;
      nodes: { record: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

let rows = 0;
/** A shipment that nothing but what it is given is said of. */
const shipment = (cells: Cells = {}): Cells & { id: string } => ({
  id: `W-BL-${++rows}`,
  departed: '2024-03-01',
  route: 'INNSA>BEANR',
  ...cells,
});
const seizure = (cells: Cells = {}): Cells & { id: string } => ({
  id: `W-S-${++rows}`,
  date: '2024-04-01',
  category: 'DRUGS',
  ...(cells.shipment ? {} : { route: 'INNSA>BEANR' }),
  ...cells,
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portolan-watch-'));
  graph = await testGraph();
  server = await startTestServer(graph, { access: {}, log: () => undefined });
  ana = await person(graph, server.url, { clearance: 'AMBER' });
  camila = await person(graph, server.url, {
    name: 'Camila',
    role: 'ANALYST',
    administration: 'CL',
    clearance: 'GREEN',
  });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await rm(directory, { recursive: true, force: true });
});

describe('a watch', () => {
  it('says what it looks for, to its owner alone', async () => {
    const criteria = {
      vessels: [`imo ${VESSEL}`],
      places: ['nlrtm', 'NLRTM'],
      minWeightKg: 100,
      modes: ['SEA'],
    };
    const watch = await create(ana, criteria, { name: ' The ship ', note: 'Seen in May' });
    expect(watch).toEqual({
      id: expect.any(String),
      name: 'The ship',
      note: 'Seen in May',
      records: ['SHIPMENT', 'SEIZURE'],
      paused: false,
      createdAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/),
      criteria: {
        ...{ companies: [], containers: [], routes: [], hs: [], categories: [], minValueUsd: null },
        ...{ vessels: [VESSEL], places: ['NLRTM'], minWeightKg: 100, modes: ['SEA'] },
      },
    });
    const own = '{ watches { totalCount nodes { name } } }';
    expect((await ana.answer(own)).watches).toEqual({ totalCount: 1, nodes: [{ name: 'The ship' }] });
    expect((await camila.answer(own)).watches).toEqual({ totalCount: 0, nodes: [] });
    expect((await camila.answer(`{ watch(id: "${watch.id}") { id } }`)).watch).toBeNull();
    for (const asked of [DELETE, CHANGE]) {
      const variables = { id: watch.id, input: { paused: true }, clientId: anew() };
      expect(await camila.refused(asked, variables)).toEqual(['UNKNOWN_WATCH', 'id']);
    }
    await forget(ana, watch.id);
    expect((await ana.answer(own)).watches.totalCount).toBe(0);
  });

  it('is made and deleted once, however often it is asked for', async () => {
    const clientId = anew();
    const made = await Promise.all([1, 2, 3].map(() => create(ana, { companies: ['C1'] }, {}, clientId)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const other = { input: { name: 'Other', criteria: { companies: ['C1'] } }, clientId };
    expect(await ana.refused(CREATE, other)).toEqual(['CLIENT_ID_REUSED', 'clientId']);
    const gone = { id: made[0].id, clientId: anew() };
    expect((await ana.answer(DELETE, gone)).deleteWatch).toBe(made[0].id);
    expect((await ana.answer(DELETE, gone)).deleteWatch).toBe(made[0].id);
    expect(await ana.refused(DELETE, { ...gone, clientId: anew() })).toEqual(['UNKNOWN_WATCH', 'id']);
  });

  it.each<[what: string, criteria: object, code: string, argument: string]>([
    ['nothing', {}, 'NO_CRITERION', 'input.criteria'],
    ['nothing that is a thing', { modes: ['SEA'], minWeightKg: 5 }, 'NO_CRITERION', 'input.criteria'],
    ['empty lists', { companies: [], hs: [] }, 'NO_CRITERION', 'input.criteria'],
    ['a vessel with a bad check digit', { vessels: ['9074728'] }, 'BAD_KEY', 'input.criteria.vessels'],
    ['a container with one', { containers: ['CSQU3054384'] }, 'BAD_KEY', 'input.criteria.containers'],
    ['a route of one stop', { routes: ['PECLL'] }, 'BAD_KEY', 'input.criteria.routes'],
    ['a route by no place', { routes: ['PECLL>NLZZZ'] }, 'UNKNOWN_PLACE', 'input.criteria.routes'],
    ['no place', { places: ['NLZZZ'] }, 'UNKNOWN_PLACE', 'input.criteria.places'],
    ['no country', { places: ['XQ'] }, 'BAD_KEY', 'input.criteria.places'],
    ['no HS code', { hs: ['cocoa'] }, 'BAD_FILTER', 'input.criteria.hs'],
    ['a whole chapter', { hs: ['08'] }, 'TOO_BROAD', 'input.criteria.hs'],
    ['a whole country', { places: ['NL'] }, 'TOO_BROAD', 'input.criteria.places'],
    ['a negative weight', { places: ['NLRTM'], minWeightKg: -1 }, 'BAD_INPUT', 'input.criteria.minWeightKg'],
    [
      'too much',
      { companies: Array.from({ length: 101 }, (_, i) => `C${i}`) },
      'BAD_INPUT',
      'input.criteria.companies',
    ],
  ])('that looks for %s is refused', async (_, criteria, code, argument) => {
    const input = { name: 'Refused', criteria };
    expect(await ana.refused(CREATE, { input, clientId: anew() })).toEqual([code, argument]);
  });

  it('of categories looks at seizures alone', async () => {
    const criteria = { categories: ['DRUGS'], places: ['NL'] };
    const watch = await create(ana, criteria);
    expect(watch.records).toEqual(['SEIZURE']);
    const input = { name: 'Both', records: ['SHIPMENT'], criteria };
    expect(await ana.refused(CREATE, { input, clientId: anew() })).toEqual(['BAD_INPUT', 'input.records']);
    await forget(ana, watch.id);
  });
});

describe('what a watch finds', () => {
  const hit = { consignor: 'W-C1', containers: CONTAINER, vessel_imo: VESSEL, hs: '080390', mode: 'SEA' };
  const route = 'PECLL>PABLB>NLRTM>NLRTM1'.replace('>NLRTM1', '>BEANR');
  /** Of two shipments and of seizures, which are found: by what each says, and by what its shipment says. */
  const cases: [what: string, criteria: object, shipments: boolean[], seizures: boolean[]][] = [
    ['a company', { companies: ['W-C1'] }, [true, false], [true, false, true]],
    ['a vessel', { vessels: [VESSEL] }, [true, false], [true, false, false]],
    ['a container', { containers: [CONTAINER] }, [true, false], [true, false, false]],
    ['a part of a route', { routes: ['PABLB>NLRTM'] }, [true, false], [true, false, false]],
    [
      'no part of a route that leaves stops out',
      { routes: ['PECLL>NLRTM'] },
      [false, false],
      [false, false, false],
    ],
    ['a part of a route of countries', { routes: ['PA>NL'] }, [true, false], [true, false, false]],
    ['an HS code', { hs: ['080390'] }, [true, false], [false, false, false]],
    ['the beginning of one', { hs: ['2939'] }, [false, false], [true, false, false]],
    ['a port', { places: ['PABLB'] }, [true, false], [true, false, false]],
    ['where something was seized', { places: ['ESALG'] }, [false, false], [false, false, true]],
    ['a country with more', { places: ['PA'], modes: ['SEA'] }, [true, false], [true, false, false]],
    ['any of two', { vessels: [VESSEL], companies: ['W-C1', 'W-C2'] }, [true, false], [true, false, false]],
    ['all that is given', { companies: ['W-C2'], vessels: [VESSEL] }, [false, false], [false, false, false]],
    [
      'a category',
      { places: ['NLRTM', 'ESALG'], categories: ['MEDICINES'] },
      [false, false],
      [false, false, true],
    ],
    ['a mode', { companies: ['W-C1', 'W-C2'], modes: ['AIR'] }, [false, true], [false, true, false]],
    ['a least weight', { companies: ['W-C1', 'W-C2'], minWeightKg: 50 }, [false, true], [false, false, true]],
    ['a least value', { companies: ['W-C1', 'W-C2'], minValueUsd: 900 }, [true, false], [true, false, false]],
  ];

  it('is what its criteria say, whichever they are', async () => {
    const shipments = [
      shipment({ ...hit, route, weight_kg: 40, value_usd: 1000 }),
      shipment({ consignee: 'W-C2', mode: 'AIR', weight_kg: 60, hs: '0901' }),
    ];
    const seizures = [
      seizure({ shipment: shipments[0]?.id ?? '', hs: '29391100', value_usd: 900, quantity: 40, unit: 'kg' }),
      seizure({ shipment: shipments[1]?.id ?? '', quantity: 900, unit: 'pieces' }),
      seizure({ consignor: 'W-C1', category: 'MEDICINES', location: 'ESALG', quantity: '0.06', unit: 't' }),
    ];
    const watches: string[] = [];
    for (const [name, criteria] of cases) watches.push((await create(ana, criteria, { name })).id);
    const before = (await notices(ana)).length;
    await load(file('shipments', shipments), file('seizures', seizures));
    const all = [...shipments, ...seizures].map(({ id }) => id);
    const told: Record<string, string[]> = {};
    for (const [i, [name]] of cases.entries()) told[name] = await found(ana, watches[i] ?? '');
    expect(told).toEqual(
      Object.fromEntries(
        cases.map(([name, , ofShipments, ofSeizures]) => [
          name,
          all.filter((_, i) => [...ofShipments, ...ofSeizures][i]).sort(),
        ]),
      ),
    );
    // One notice a watch, and none for those that found nothing.
    const finding = Object.values(told).filter((ids) => ids.length > 0);
    expect((await notices(ana)).length - before).toBe(finding.length);
    for (const id of watches) await forget(ana, id);
  });

  it('is told in one notice, which has the first records and their number', async () => {
    const { id } = await create(ana, { companies: ['W-C9'] }, { name: 'Company nine' });
    const many = Array.from({ length: 30 }, () => shipment({ consignee: 'W-C9' }));
    await load(file('shipments', many));
    const [one, ...others] = await noticesOf(ana, id);
    expect(others).toEqual([]);
    const { notice } = await ana.answer(`{ notice(id: "${one?.id}") {
      id subject text kindLabel marking sentBy { name } readAt matchCount watch { id }
      about { ... on Shipment { id } ... on Seizure { id } } } }`);
    expect(notice).toMatchObject({
      ...{ subject: 'Company nine', kindLabel: 'Watch', marking: 'RED', sentBy: { name: 'Portolan' } },
      ...{ readAt: null, matchCount: 30, watch: { id } },
    });
    expect(notice.about).toHaveLength(20);
    expect(many.some((row) => notice.text.includes(row.id))).toBe(false);
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await ana.answer(MATCHES, { id, first: 12, after, notice: notice.id });
      const { watch } = page;
      pages.push(...watch.matches.nodes.map(({ record }) => record.id));
      expect(watch.matches.totalCount).toBe(30);
      after = watch.matches.pageInfo.hasNextPage ? watch.matches.pageInfo.endCursor : null;
    } while (after);
    expect(pages.sort()).toEqual(many.map((row) => row.id).sort());
    expect(await noticesOf(camila, id)).toEqual([]);
    const answer = `{ notice(id: "${notice.id}") { id } }`;
    expect((await camila.answer(answer)).notice).toBeNull();
    await forget(ana, id);
    // The notice outlives its watch.
    expect((await ana.answer(`{ notice(id: "${notice.id}") { matchCount watch { id } } }`)).notice).toEqual({
      matchCount: 30,
      watch: null,
    });
  });

  it('is told once: not when a file comes again, nor when a row that was told changes', async () => {
    const { id } = await create(ana, { companies: ['W-C8'] });
    const [one, other] = [shipment({ consignee: 'W-C8' }), shipment({ consignee: 'W-C7' })];
    const path = await file('shipments', [one, other]);
    await load(path);
    await load(path);
    await load(file('shipments', [{ ...one, mode: 'SEA' }]));
    expect(await noticesOf(ana, id)).toHaveLength(1);
    await load(file('shipments', [{ ...other, consignee: 'W-C8' }]));
    expect(await noticesOf(ana, id)).toHaveLength(2);
    expect(await found(ana, id)).toEqual([one.id, other.id].sort());
    // What matches no longer is not shown.
    await load(file('shipments', [{ ...one, consignee: 'W-C7' }]));
    expect(await found(ana, id)).toEqual([other.id]);
    await forget(ana, id);
  });

  it('is nothing while it is paused, or when it is deleted', async () => {
    const paused = await create(ana, { companies: ['W-C6'] }, { name: 'Paused', note: 'Why' });
    const deleted = await create(ana, { companies: ['W-C6'] });
    const change = (input: object) => ana.answer(CHANGE, { id: paused.id, input, clientId: anew() });
    expect((await change({ paused: true, note: '' })).changeWatch).toEqual({
      name: 'Paused',
      note: null,
      paused: true,
    });
    await forget(ana, deleted.id);
    await load(file('shipments', [shipment({ consignor: 'W-C6' })]));
    expect(await found(ana, paused.id)).toEqual([]);
    await change({ paused: false });
    const late = shipment({ consignor: 'W-C6' });
    await load(file('shipments', [late]));
    expect(await found(ana, paused.id)).toEqual([late.id]);
    expect(await noticesOf(ana, paused.id)).toHaveLength(1);
    await forget(ana, paused.id);
  });

  it('comes by itself, and in noticesSince', async () => {
    const { id } = await create(ana, { companies: ['W-C5'] }, { name: 'Live' });
    const { noticesSince } = await ana.answer('{ noticesSince(first: 500) { cursor } }');
    const [hers, another] = await Promise.all([ana, camila].map(({ key }) => subscribe(server.url, key)));
    await load(file('shipments', [shipment({ notify: 'W-C5' })]));
    await expect.poll(() => hers?.told.length, { timeout: 10_000 }).toBe(1);
    expect(hers?.told[0].data.noticeArrived.notice.subject).toBe('Live');
    const since = `{ noticesSince(cursor: "${noticesSince.cursor}") { nodes { watch { id } } } }`;
    expect((await ana.answer(since)).noticesSince.nodes).toEqual([{ watch: { id } }]);
    expect(another?.told).toEqual([]);
    hers?.leave();
    another?.leave();
    await forget(ana, id);
  });

  it('is found in what is reported, too', async () => {
    const { id } = await create(camila, { places: ['PECLL'] }, { records: ['SEIZURE'] });
    const report = `mutation ($clientId: ID!, $input: SeizureReportInput!) {
      reportSeizure(clientId: $clientId, input: $input) { seizure { id } errors { code path } } }`;
    const input = { date: '2024-05-01', category: 'DRUGS', route: ['PECLL', 'NLRTM'], place: 'PECLL' };
    const { reportSeizure } = await ana.answer(report, { clientId: crypto.randomUUID(), input });
    expect(reportSeizure.errors).toEqual([]);
    expect(await found(camila, id)).toEqual([reportSeizure.seizure.id]);
    expect(await noticesOf(camila, id)).toHaveLength(1);
    await forget(camila, id);
  });

  it('is found in a seizure whose shipment comes later', async () => {
    const { id } = await create(ana, { vessels: [VESSEL] }, { records: ['SEIZURE'] });
    const late = shipment({ vessel_imo: VESSEL });
    const early = seizure({ shipment: late.id, reported_by: 'BE' });
    await load(file('seizures', [early]));
    expect(await found(ana, id)).toEqual([]);
    await load(file('shipments', [late]));
    expect(await found(ana, id)).toEqual([early.id]);
    await forget(ana, id);
  });
});

describe('what its owner may not see', () => {
  it('is not found, and no notice tells that it is there', async () => {
    const criteria = { companies: ['W-C4'] };
    const [hers, another] = [await create(ana, criteria), await create(camila, criteria)];
    const amber = shipment({ consignee: 'W-C4', marking: 'AMBER' });
    const red = shipment({ consignee: 'W-C4', marking: 'RED', recipients: 'nobody' });
    await load(file('shipments', [amber, red]));
    expect([await found(ana, hers.id), await found(camila, another.id)]).toEqual([[amber.id], []]);
    expect(await noticesOf(camila, another.id)).toEqual([]);
    expect(await graph.command("MATCH ()-[m:MATCHED {notice: ''}]->() RETURN count(m) AS n")).toEqual([
      { n: 0 },
    ]);
    // It is told when it is opened.
    await load(file('shipments', [{ ...amber, marking: 'GREEN' }]));
    expect(await found(camila, another.id)).toEqual([amber.id]);
    expect(await noticesOf(camila, another.id)).toHaveLength(1);
    await Promise.all([forget(ana, hers.id), forget(camila, another.id)]);
  });

  it('is not found by the names of a seizure, by its shipment or by a company that is hidden', async () => {
    await load(
      file('companies', [
        { id: 'W-HIDDEN', name: 'Hidden', country: 'PE', marking: 'RED', recipients: 'nobody' },
      ]),
    );
    const closed = shipment({
      consignor: 'W-C3',
      route: 'CNSHA>USLAX',
      marking: 'RED',
      recipients: 'nobody',
    });
    const seizures = [
      seizure({ consignor: 'W-C3', names_marking: 'RED', recipients: 'nobody' }),
      seizure({ shipment: closed.id, reported_by: 'US' }),
    ];
    const watches = await Promise.all(
      [{ companies: ['W-C3'] }, { routes: ['CNSHA>USLAX'] }, { companies: ['W-HIDDEN'] }].map((criteria) =>
        create(ana, criteria),
      ),
    );
    const open = shipment({ consignor: 'W-HIDDEN' });
    await load(file('shipments', [closed, open]), file('seizures', seizures));
    for (const { id } of watches) {
      expect(await found(ana, id)).toEqual([]);
      expect(await noticesOf(ana, id)).toEqual([]);
      await forget(ana, id);
    }
  });

  it('leaves the notices of one who may see less by now', async () => {
    const claims = { name: 'Luz', clearance: 'AMBER', groups: [] };
    const luz = await person(graph, server.url, claims);
    const { id } = await create(luz, { companies: ['W-C2B'] });
    const [green, amber] = [
      shipment({ consignee: 'W-C2B' }),
      shipment({ consignee: 'W-C2B', marking: 'AMBER' }),
    ];
    await load(file('shipments', [green, amber]));
    await load(file('shipments', [shipment({ consignee: 'W-C2B', marking: 'AMBER' })]));
    const told = await noticesOf(luz, id);
    const counts = () => Promise.all(told.map((notice) => countOf(luz, notice.id)));
    expect(await counts()).toEqual([1, 2]);
    await graph.command("MATCH (k:ApiKey {id: $id}) SET k.clearance = 'GREEN'", { id: luz.keyId });
    await expect.poll(counts, { timeout: 10_000 }).toEqual([undefined, 1]);
    expect(await noticesOf(luz, id)).toEqual(told.slice(1));
    expect(await found(luz, id)).toEqual([green.id]);
    expect(
      (await luz.answer('{ noticesSince(first: 500) { nodes { watch { id } } } }')).noticesSince.nodes,
    ).toEqual([{ watch: { id } }]);
  });

  it('is found by members of a group, from when they are in it', async () => {
    const ria = await person(graph, server.url, { name: 'Ria', role: 'RILO', administration: undefined });
    const group = `mutation ($clientId: ID!) { createGroup(input: { title: "Watchers" }, clientId: $clientId) { id } }`;
    const { createGroup } = await ria.answer(group, { clientId: anew() });
    const { id } = await create(camila, { companies: ['W-C2A'] });
    const closed = () => shipment({ consignee: 'W-C2A', groups: createGroup.id });
    await load(file('shipments', [closed()]));
    expect(await found(camila, id)).toEqual([]);
    const add = `mutation ($clientId: ID!) { addGroupMember(group: "${createGroup.id}", member: { viewer: "${camila.id}" },
      clientId: $clientId) { id } }`;
    await ria.answer(add, { clientId: anew() });
    const later = closed();
    await load(file('shipments', [later]));
    expect(await found(camila, id)).toEqual([later.id]);
    await forget(camila, id);
  });
});

describe('a load that is cut off', () => {
  it('has what it had found told once, by the one that goes on', async () => {
    const { id } = await create(ana, { companies: ['W-C1A'] });
    const many = Array.from({ length: 60 }, () => shipment({ consignee: 'W-C1A' }));
    const path = await file('shipments', many);
    const cut = loadFiles(graph, [path], {
      done: () => {
        throw new Error('cut off');
      },
    });
    await expect(cut).rejects.toThrow('cut off');
    const [noted] = await graph.command("MATCH ()-[m:MATCHED {notice: ''}]->() RETURN count(m) AS n");
    expect(noted?.n).toBe(60);
    expect(await noticesOf(ana, id)).toEqual([]);
    await load(path);
    const [notice, ...others] = await noticesOf(ana, id);
    expect([await countOf(ana, notice?.id), others]).toEqual([60, []]);
    await load(path);
    expect(await noticesOf(ana, id)).toHaveLength(1);
    await forget(ana, id);
  });
});
