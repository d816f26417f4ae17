import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { verifyCounters } from '../src/load/verify.ts';
import { stream } from '../src/random.ts';
import { type Provider, provider } from './support/credentials.ts';
import { testGraph } from './support/graph.ts';
import { type Answer, startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, type SmallWorld, smallWorld } from './support/small-world.ts';

const SEIZURE = `id date category substance hs hsEdition quantity { value unit normalised normalisedUnit } valueUsd
  conveyance conveyanceId flag concealment detection riskIndicators persons nationalities origin { code } operation
  sourceGrade place { code } country { code } reportedBy { code } shipment { id } shipmentId route { key }
  consignor { id } consignee { id } marking groups source state version`;
const ERRORS = 'errors { path code message }';
const PAYLOAD = `{ seizure { ${SEIZURE} } likelyDuplicates { signs seizure { id } } ${ERRORS} }`;
const REPORT = `mutation ($clientId: ID!, $input: SeizureReportInput!, $confirm: Boolean) {
  change: reportSeizure(clientId: $clientId, input: $input, confirmNotDuplicate: $confirm) ${PAYLOAD} }`;
const AMEND = `mutation ($id: ID!, $version: Int!, $input: SeizureReportInput!) {
  change: amendSeizure(id: $id, expectedVersion: $version, input: $input) ${PAYLOAD} }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  change: withdrawSeizure(id: $id, expectedVersion: $version, reason: $reason) ${PAYLOAD} }`;
const VERIFY = `mutation ($id: ID!, $version: Int!) {
  change: verifySeizure(id: $id, expectedVersion: $version) ${PAYLOAD} }`;
const RETURN = `mutation ($id: ID!, $version: Int!, $reasons: [String!]!) {
  change: returnSeizure(id: $id, expectedVersion: $version, reasons: $reasons) ${PAYLOAD} }`;
const VERSIONS = `query ($id: ID!) { seizure(id: $id) { state version versions {
  number state at by administration reasons changed record { path value } } } }`;

/** Viewers by what their tokens say beside the usual. */
const VIEWERS = {
  peru: { sub: 'quispe', role: 'CONTACT_POINT', administration: 'PE', clearance: 'RED', groups: ['op-1'] },
  peruLow: { sub: 'rojas', role: 'CONTACT_POINT', administration: 'PE', clearance: 'GREEN', groups: [] },
  ecuador: { sub: 'vera', role: 'CONTACT_POINT', administration: 'EC', clearance: 'AMBER', groups: [] },
  rilo: { sub: 'rilo', role: 'RILO', administration: undefined, clearance: 'AMBER', groups: [] },
  member: { sub: 'soto', role: 'ANALYST', administration: 'CL', clearance: 'AMBER', groups: ['op-1'] },
  analyst: { sub: 'diaz', role: 'ANALYST', administration: 'EC', clearance: 'AMBER', groups: [] },
} as const;
type Name = keyof typeof VIEWERS;

const SIMPLE = { date: '2024-03-05', category: 'DRUGS', route: ['PECLL', 'PABLB', 'NLRTM'] };

let graph: Graph;
let server: TestServer;
let idp: Provider;
let world: SmallWorld;

beforeAll(async () => {
  graph = await testGraph();
  world = smallWorld();
  await loadWorld(graph, world);
  idp = provider();
  server = await startTestServer(graph, { access: { tokens: idp.settings } });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

async function raw(name: Name, query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await idp.token(VIEWERS[name])}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

// biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
async function ask(name: Name, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = JSON.parse(await raw(name, query, variables)) as Answer<unknown>;
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

const change = async (name: Name, query: string, variables: Record<string, unknown>) =>
  (await ask(name, query, variables)).change;

const report = (name: Name, input: object, more: object = {}) =>
  change(name, REPORT, { clientId: randomUUID(), input, confirm: true, ...more });

interface Version {
  number: number;
  state: string;
  by: string;
  administration: string | null;
  reasons: string[];
  changed: string[] | null;
}

/** Path and code of each error. */
const told = ({ errors }: { errors: { path: string[]; code: string }[] }) =>
  errors.map(({ path, code }) => `${path.join('.')} ${code}`).sort();

const one = async (name: Name, id: string) =>
  (await ask(name, `query ($id: ID!) { seizure(id: $id) { ${SEIZURE} } }`, { id })).seizure;

async function reported(name: Name, input: object): Promise<string> {
  const { seizure, errors } = await report(name, input);
  expect(errors).toEqual([]);
  return seizure.id;
}

describe('a report', () => {
  it('in full comes back as it was said, normalised as a file would be', async () => {
    const input = {
      ...SIMPLE,
      substance: ' cocaine hydrochloride ',
      hs: '2939.91',
      quantity: { value: 1500, unit: 'GRM' },
      valueUsd: 60_000.5,
      conveyance: 'vessel',
      conveyanceId: 'PACIFIC STAR',
      flag: 'pa',
      concealment: 'In the lining\nof the doors',
      detection: 'RISK_PROFILE',
      riskIndicators: ['new consignor', 'weight above the declared'],
      shipment: 'BL-001',
      origin: 'CO',
      place: 'PECLL',
      persons: 2,
      nationalities: ['PE', 'EC'],
      consignor: 'C01',
      consignee: 'C08',
      operation: 'OP-2024',
      source: { reliability: 'B', credibility: 3 },
      marking: 'AMBER',
      groups: ['op-1'],
    };
    const { seizure, likelyDuplicates, errors } = await report('peru', input);
    expect(errors).toEqual([]);
    expect(likelyDuplicates).toEqual([]);
    expect(seizure).toEqual({
      id: expect.stringMatching(/^R-[0-9a-f-]{36}$/),
      date: '2024-03-05',
      category: 'DRUGS',
      substance: 'cocaine hydrochloride',
      hs: '293991',
      hsEdition: 2022,
      quantity: { value: 1500, unit: 'GRM', normalised: 1.5, normalisedUnit: 'KG' },
      valueUsd: 60_000.5,
      conveyance: 'vessel',
      conveyanceId: 'PACIFIC STAR',
      flag: 'PA',
      concealment: 'In the lining\nof the doors',
      detection: 'RISK_PROFILE',
      riskIndicators: ['new consignor', 'weight above the declared'],
      persons: 2,
      nationalities: ['PE', 'EC'],
      origin: { code: 'CO' },
      operation: 'OP-2024',
      sourceGrade: 'B3',
      place: { code: 'PECLL' },
      country: { code: 'PE' },
      reportedBy: { code: 'PE' },
      shipment: { id: 'BL-001' },
      shipmentId: 'BL-001',
      route: { key: 'PECLL>PABLB>NLRTM' },
      consignor: { id: 'C01' },
      consignee: { id: 'C08' },
      marking: 'AMBER',
      groups: ['op-1'],
      source: 'REPORT',
      state: 'REPORTED',
      version: 1,
    });
  });

  it('may say no more than day and category, or a shipment that is not there yet', async () => {
    const { seizure } = await report('peru', SIMPLE);
    expect(seizure).toMatchObject({ marking: 'GREEN', country: { code: 'PE' }, place: null, quantity: null });
    const { seizure: bare } = await report('peru', { date: '2024-03-05', category: 'DRUGS' });
    expect(bare).toMatchObject({ country: { code: 'PE' }, route: null, shipmentId: null });
    const { seizure: waiting } = await report('peru', {
      date: '2024-03-05',
      category: 'DRUGS',
      shipment: 'BL-X',
    });
    expect(waiting).toMatchObject({ shipmentId: 'BL-X', shipment: null, route: null });
  });

  it('is told everything that is wrong with it, each at its place, and nothing is written', async () => {
    const before = await graph.command('MATCH (n) WHERE NOT n:AuditEntry RETURN count(n) AS n');
    const { seizure, errors } = await report('peru', {
      date: '2999-01-01',
      category: 'DRUGS',
      hs: 'x',
      quantity: { value: -1 },
      valueUsd: -5,
      flag: 'ZZ',
      riskIndicators: ['good', ' ', 'two|in one'],
      origin: 'Peru',
      place: '?',
      persons: -1,
      nationalities: ['PE', 'ZZ', 'EC', 'YY'],
      consignor: 'NOBODY',
      source: { reliability: 'A', credibility: 7 },
      marking: 'RED',
      groups: ['op-1', '', 'op-2'],
      namesGroups: ['op-3'],
    });
    expect(seizure).toBeNull();
    expect(told({ errors })).toEqual([
      'input.consignor UNKNOWN_COMPANY',
      'input.date MALFORMED',
      'input.flag MALFORMED',
      'input.groups.1 REQUIRED',
      'input.groups.2 NOT_IN_GROUP',
      'input.hs MALFORMED',
      'input.namesGroups.0 NOT_IN_GROUP',
      'input.nationalities.1 MALFORMED',
      'input.nationalities.3 MALFORMED',
      'input.origin MALFORMED',
      'input.persons MALFORMED',
      'input.place MALFORMED',
      'input.quantity.value MALFORMED',
      'input.recipients REQUIRED',
      'input.riskIndicators.1 REQUIRED',
      'input.riskIndicators.2 MALFORMED',
      'input.source MALFORMED',
      'input.valueUsd MALFORMED',
    ]);
    expect(await graph.command('MATCH (n) WHERE NOT n:AuditEntry RETURN count(n) AS n')).toEqual(before);
  });

  it('may not be of tomorrow, nor marked above what the reporter may see', async () => {
    const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    expect(told(await report('peruLow', { ...SIMPLE, date: tomorrow }))).toEqual(['input.date IN_FUTURE']);
    const amber = { ...SIMPLE, marking: 'AMBER', namesMarking: 'RED' };
    expect(told(await report('peruLow', amber))).toEqual([
      'input.marking MARKING_ABOVE_CLEARANCE',
      'input.namesMarking MARKING_ABOVE_CLEARANCE',
      'input.recipients NOT_A_RECIPIENT',
    ]);
    const red = { ...SIMPLE, marking: 'RED', recipients: ['vera'] };
    expect(told(await report('peru', red))).toEqual(['input.recipients NOT_A_RECIPIENT']);
    expect(told(await report('peru', { ...red, recipients: ['vera', 'quispe'] }))).toEqual([]);
  });

  it('is told alike of a company that is hidden and of one that is not there', async () => {
    await graph.command(
      "MERGE (c:Company {id: 'C-RED'}) SET c.name = 'hidden', c.audience = 'RED >nobody', c.sample = 0",
    );
    const errors = await Promise.all(
      ['C-RED', 'C-NIL'].map(async (consignor) => {
        const answer = JSON.stringify((await report('peru', { ...SIMPLE, consignor })).errors);
        return answer.replaceAll(consignor, 'C');
      }),
    );
    expect(errors[0]).toContain('UNKNOWN_COMPANY');
    expect(errors[0]).toBe(errors[1]);
    await graph.command("MATCH (c:Company {id: 'C-RED'}) DELETE c");
  });

  it('makes one record however often it is sent, at once or again', async () => {
    const variables = { clientId: randomUUID(), input: { ...SIMPLE, operation: 'once' }, confirm: true };
    const answers = await Promise.all(Array.from({ length: 5 }, () => raw('peru', REPORT, variables)));
    answers.push(await raw('peru', REPORT, { ...variables, clientId: variables.clientId.toUpperCase() }));
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '').data.change.errors).toEqual([]);
    const [row] = await graph.command("MATCH (z:Seizure {operation: 'once'}) RETURN count(z) AS n");
    expect(row?.n).toBe(1);
    const other = await change('peru', REPORT, { ...variables, input: SIMPLE });
    expect([other.seizure, told(other)]).toEqual([null, ['clientId CLIENT_ID_REUSED']]);
    // Of another viewer the same is another request.
    const { seizure } = await change('ecuador', REPORT, { ...variables, input: SIMPLE });
    expect(seizure.reportedBy).toEqual({ code: 'EC' });
    const bad = await change('peru', REPORT, { ...variables, clientId: 'mine' });
    expect(told(bad)).toEqual(['clientId MALFORMED']);
  });

  it('is shared without its names where they are for a group', async () => {
    const names = { consignor: 'C01', consignee: 'C02', namesGroups: ['op-1'] };
    const id = await reported('peru', { ...SIMPLE, ...names });
    expect(await one('member', id)).toMatchObject({ consignor: { id: 'C01' }, consignee: { id: 'C02' } });
    expect(await one('analyst', id)).toMatchObject({ id, consignor: null, consignee: null });
    const [outside] = (await ask('analyst', VERSIONS, { id })).seizure.versions;
    const [inside] = (await ask('member', VERSIONS, { id })).seizure.versions;
    const paths = ({ record }: { record: { path: string }[] }) => record.map(({ path }) => path);
    expect(paths(outside)).toEqual(['date', 'category', 'route', 'marking']);
    expect(paths(inside)).toEqual([
      'date',
      'category',
      'route',
      'consignor',
      'consignee',
      'marking',
      'namesGroups',
    ]);
    const lost = await change('peruLow', AMEND, { id, version: 1, input: SIMPLE });
    expect(told(lost)).toEqual(['id NAMES_HIDDEN']);
    // Nor are they told of a company by the record that names it when its own is hidden.
    await graph.command("MATCH (c:Company {id: 'C01'}) SET c.audience = 'RED >nobody'");
    const [without] = (await ask('member', VERSIONS, { id })).seizure.versions;
    expect(paths(without)).toEqual(paths(outside));
    const again = await change('peru', AMEND, { id, version: 1, input: SIMPLE });
    expect(told(again)).toEqual(['id NAMES_HIDDEN']);
    await graph.command("MATCH (c:Company {id: 'C01'}) SET c.audience = 'GREEN'");
  });
});

describe('likely duplicates', () => {
  const base = { date: '2024-06-10', category: 'MEDICINES', route: ['INNSA', 'BEANR'] };

  it('are shown before anything is written, and it is where they are none', async () => {
    const known = { ...base, place: 'PECLL', quantity: { value: 40, unit: 'kg' } };
    const id = await reported('peru', known);
    const again = { ...base, date: '2024-06-12', quantity: { value: 42_000, unit: 'g' } };
    const variables = { clientId: randomUUID(), input: again };
    const held = await change('peru', REPORT, variables);
    expect(held.seizure).toBeNull();
    expect(told(held)).toEqual(['confirmNotDuplicate LIKELY_DUPLICATE']);
    expect(held.likelyDuplicates).toEqual([{ seizure: { id }, signs: ['SIMILAR_QUANTITY', 'SAME_COUNTRY'] }]);
    const saved = await change('peru', REPORT, { ...variables, confirm: true });
    expect(told(saved)).toEqual([]);
    expect(saved.likelyDuplicates).toEqual(held.likelyDuplicates);
  });

  it('have a shipment, a container or a conveyance in common, or place and quantity', async () => {
    const date = '2025-02-10';
    const twins = await graph.command(
      `MATCH (a:Shipment)-[:STOWED_IN]->(:Container)<-[:STOWED_IN]-(b:Shipment)
       WHERE a.id < b.id AND a.marking = 'GREEN' AND b.marking = 'GREEN' RETURN a.id AS a, b.id AS b LIMIT 1`,
    );
    const { a, b } = twins[0] as { a: string; b: string };
    const first = {
      date,
      category: 'PRECURSORS',
      shipment: a,
      conveyanceId: 'AB-123',
      quantity: { value: 10, unit: 'l' },
    };
    await reported('peru', first);
    const signs = async (input: object) => {
      const { likelyDuplicates } = await change('peru', REPORT, {
        clientId: randomUUID(),
        input: { date, category: 'PRECURSORS', ...input },
      });
      return likelyDuplicates.flatMap((row: { signs: string[] }) => row.signs);
    };
    expect(await signs({ shipment: a })).toEqual(['SAME_SHIPMENT', 'SAME_COUNTRY', 'SAME_DAY']);
    expect(await signs({ shipment: b, place: 'NLRTM' })).toEqual(['SAME_CONTAINER', 'SAME_DAY']);
    expect(await signs({ route: ['PE', 'NL'], place: 'NLRTM', conveyanceId: 'ab-123' })).toEqual([
      'SAME_CONVEYANCE',
      'SAME_DAY',
    ]);
  });

  it('are none of another kind, of weeks ago, of another quantity, or that the reporter may not see', async () => {
    const secret = {
      ...base,
      date: '2024-09-01',
      quantity: { value: 7, unit: 'kg' },
      marking: 'RED',
      recipients: ['quispe'],
    };
    await reported('peru', secret);
    const like = { ...secret, marking: 'GREEN', recipients: [] };
    for (const input of [
      { ...like, category: 'OTHER_GOODS' },
      { ...like, date: '2024-09-20' },
      { ...like, quantity: { value: 9, unit: 'kg' } },
    ]) {
      const { likelyDuplicates, errors } = await change('peru', REPORT, { clientId: randomUUID(), input });
      expect([likelyDuplicates, errors]).toEqual([[], []]);
    }
    const { likelyDuplicates, errors } = await change('peruLow', REPORT, {
      clientId: randomUUID(),
      input: { ...like, quantity: { value: 6.6, unit: 'kg' } },
    });
    expect([likelyDuplicates, errors]).toEqual([[], []]);
  });
});

describe('a change', () => {
  it('goes through the states, and every version stays', async () => {
    const toLookAt = `{ seizures(first: 500, filter: { states: [REPORTED, AMENDED] }) { nodes { id } } }`;
    const id = await reported('peru', { ...SIMPLE, quantity: { value: 1, unit: 'kg' } });
    const back = await change('rilo', RETURN, { id, version: 1, reasons: ['which unit?', 'where?'] });
    expect([told(back), back.seizure.state, back.seizure.version]).toEqual([[], 'RETURNED', 2]);
    expect(told(await change('rilo', VERIFY, { id, version: 2 }))).toEqual(['id WRONG_STATE']);
    const input = { ...SIMPLE, quantity: { value: 2, unit: 'kg' }, place: 'PECLL' };
    const amended = await change('peru', AMEND, { id, version: 2, input });
    expect(amended.seizure).toMatchObject({
      state: 'AMENDED',
      version: 3,
      quantity: { value: 2 },
      place: { code: 'PECLL' },
    });
    expect((await ask('rilo', toLookAt)).seizures.nodes).toContainEqual({ id });
    const verified = await change('rilo', VERIFY, { id, version: 3 });
    expect(verified.seizure).toMatchObject({ state: 'VERIFIED', version: 4, quantity: { value: 2 } });
    expect((await ask('rilo', toLookAt)).seizures.nodes).not.toContainEqual({ id });
    const { seizure } = await ask('analyst', VERSIONS, { id });
    expect(seizure).toMatchObject({ state: 'VERIFIED', version: 4 });
    expect(
      seizure.versions.map((v: Version) => [v.number, v.state, v.by, v.administration, v.reasons, v.changed]),
    ).toEqual([
      [1, 'REPORTED', 'quispe', 'PE', [], null],
      [2, 'RETURNED', 'rilo', null, ['which unit?', 'where?'], []],
      [3, 'AMENDED', 'quispe', 'PE', [], ['quantity.value', 'place']],
      [4, 'VERIFIED', 'rilo', null, [], []],
    ]);
    expect(Date.now() - Date.parse(seizure.versions[3].at)).toBeLessThan(60_000);
  });

  it('of a version that is not the latest is refused with the latest', async () => {
    const id = await reported('peru', SIMPLE);
    await change('peru', AMEND, { id, version: 1, input: { ...SIMPLE, substance: 'second' } });
    for (const version of [0, 1, 3]) {
      const stale = await change('peru', AMEND, { id, version, input: { ...SIMPLE, substance: 'third' } });
      expect(told(stale)).toEqual(['expectedVersion STALE_VERSION']);
      expect(stale.seizure).toMatchObject({ version: 2, substance: 'second' });
    }
    const race = await Promise.all(
      [2, 3, 4, 5].map((number) => {
        const input = { ...SIMPLE, substance: `race ${number}`, route: ['PECLL', `PEQQ${number}`] };
        return change('peru', AMEND, { id, version: 2, input });
      }),
    );
    expect(race.flatMap(told)).toEqual(Array(3).fill('expectedVersion STALE_VERSION'));
    expect(await one('peru', id)).toMatchObject({ version: 3, substance: expect.stringMatching(/^race/) });
    // What the others would have named is not left behind.
    const [left] = await graph.command(
      "MATCH (p:Port) WHERE p.locode STARTS WITH 'PEQQ' RETURN count(p) AS n",
    );
    expect(left?.n).toBe(1);
  });

  it('is for the administration whose record it is, and not for what was loaded', async () => {
    const id = await reported('peru', SIMPLE);
    const variables = { id, version: 1, input: SIMPLE, reason: 'x' };
    for (const query of [AMEND, WITHDRAW]) {
      const refused = await change('ecuador', query, variables);
      expect([told(refused), refused.seizure.version]).toEqual([['id NOT_YOURS'], 1]);
    }
    expect(told(await change('peruLow', AMEND, variables))).toEqual([]);
    const loaded = world.seizures[0]?.id ?? '';
    expect(await one('peru', loaded)).toMatchObject({ source: 'FILE', state: null, version: null });
    expect(told(await change('peru', AMEND, { ...variables, id: loaded }))).toEqual(['id LOADED_RECORD']);
    expect(told(await change('rilo', VERIFY, { id: loaded, version: 1 }))).toEqual(['id LOADED_RECORD']);
  });

  it('needs its reasons', async () => {
    const id = await reported('peru', SIMPLE);
    expect(told(await change('rilo', RETURN, { id, version: 1, reasons: [] }))).toEqual(['reasons REQUIRED']);
    const reasons = ['fine', ' ', 'two\nlines'];
    expect(told(await change('rilo', RETURN, { id, version: 1, reasons }))).toEqual([
      'reasons.1 REQUIRED',
      'reasons.2 MALFORMED',
    ]);
    expect(told(await change('peru', WITHDRAW, { id, version: 1, reason: '' }))).toEqual(['reason REQUIRED']);
    expect(await one('peru', id)).toMatchObject({ version: 1 });
  });

  it('of a seizure that is hidden is answered to the byte as of one that is not there', async () => {
    const hidden = await reported('peru', { ...SIMPLE, marking: 'RED', recipients: ['quispe'] });
    const withdrawn = await reported('peru', { ...SIMPLE, marking: 'RED', recipients: ['quispe'] });
    await change('peru', WITHDRAW, { id: withdrawn, version: 1, reason: 'a mistake' });
    const absent = `R-${randomUUID()}`;
    const more = { version: 1, input: SIMPLE, reason: 'x', reasons: ['x'] };
    const cases: [Name, string][] = [
      ['peruLow', AMEND],
      ['ecuador', AMEND],
      ['peruLow', WITHDRAW],
      ['rilo', VERIFY],
      ['rilo', RETURN],
    ];
    for (const [name, query] of cases) {
      const answers = await Promise.all(
        [hidden, withdrawn, absent].map(async (id) =>
          (await raw(name, query, { ...more, id })).replaceAll(id, 'ID'),
        ),
      );
      expect(answers[0]).toContain('NOT_FOUND');
      expect(new Set(answers).size).toBe(1);
    }
    expect(await one('peru', hidden)).toMatchObject({ version: 1, state: 'REPORTED' });
  });

  it('keeps a version that was marked more strictly from who could not see it then', async () => {
    const strict = { ...SIMPLE, marking: 'AMBER_STRICT', substance: 'first words' };
    const id = await reported('peru', strict);
    expect(await one('analyst', id)).toBeNull();
    await change('peru', AMEND, { id, version: 1, input: { ...SIMPLE, substance: 'second words' } });
    await change('peru', AMEND, { id, version: 2, input: { ...SIMPLE, substance: 'third words' } });
    const seen = await raw('analyst', VERSIONS, { id });
    expect(seen).not.toContain('first words');
    const { versions } = JSON.parse(seen).data.seizure;
    expect(versions.map((v: Version) => [v.number, v.changed])).toEqual([
      [2, null],
      [3, ['substance']],
    ]);
    expect((await ask('peru', VERSIONS, { id })).seizure.versions[1].changed).toEqual([
      'substance',
      'marking',
    ]);
    const closed = { ...strict, marking: 'RED', recipients: ['quispe'] };
    await change('peru', AMEND, { id, version: 3, input: closed });
    expect(await one('analyst', id)).toBeNull();
  });
});

describe('a withdrawn seizure', () => {
  const LISTS = `{ seizures(filter: { substances: ["withdraw me"] }) { totalCount nodes { id } }
    seizureStatistics(groupBy: [CATEGORY], filter: { substances: ["withdraw me"] }) { total { seizures } }
    route(key: "VELAG>DOCAU>USQQQ") { key }
    company(id: "C03") { seizures(filter: { substances: ["withdraw me"] }) { totalCount } } }`;

  it('is in no list and no count, takes along what it alone had named, and its history stays', async () => {
    const input = {
      ...SIMPLE,
      substance: 'withdraw me',
      route: ['VELAG', 'DOCAU', 'USQQQ'],
      consignor: 'C03',
    };
    const id = await reported('peru', input);
    const before = await ask('peru', LISTS);
    expect(before.seizures.totalCount).toBe(1);
    expect(before.company.seizures.totalCount).toBe(1);
    expect(before.seizureStatistics.total.seizures).toBe(1);
    expect(before.route).not.toBeNull();
    const gone = await change('peru', WITHDRAW, { id, version: 1, reason: 'a sample of our own' });
    expect(gone.seizure).toMatchObject({
      id,
      state: 'WITHDRAWN',
      version: 2,
      substance: 'withdraw me',
      route: null,
    });
    expect(await ask('peru', LISTS)).toEqual({
      seizures: { totalCount: 0, nodes: [] },
      seizureStatistics: { total: { seizures: 0 } },
      company: { seizures: { totalCount: 0 } },
      route: null,
    });
    const [left] = await graph.command("MATCH (p:Port {locode: 'USQQQ'}) RETURN count(p) AS n");
    expect(left?.n).toBe(0);
    const { versions } = (await ask('analyst', VERSIONS, { id })).seizure;
    expect(versions[1]).toMatchObject({
      number: 2,
      state: 'WITHDRAWN',
      reasons: ['a sample of our own'],
      changed: [],
    });
    for (const [name, query] of [
      ['peru', AMEND],
      ['peru', WITHDRAW],
      ['rilo', VERIFY],
      ['rilo', RETURN],
    ] as const) {
      const again = await change(name, query, { id, version: 2, input: SIMPLE, reason: 'x', reasons: ['x'] });
      expect(told(again)).toEqual(['id WRONG_STATE']);
    }
  });
});

describe('any sequence of changes', () => {
  it('leaves every counter, stub and revision as if the records had been loaded so', async () => {
    const numbers = stream(20_240_305, 'changes');
    const chance = () => numbers.uniform();
    const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
    const revision = async () => (await ask('peru', '{ status { revision } }')).status.revision as number;
    const input = () => ({
      date: `2024-0${1 + Math.floor(chance() * 9)}-11`,
      category: pick(['DRUGS', 'MEDICINES']),
      substance: 'random',
      ...pick([
        { shipment: pick(world.shipments).id },
        {
          route: pick([
            ['PECLL', 'NLRTM'],
            ['PECLL', 'USXYZ'],
            ['PE', 'MXQRS', 'NL'],
          ]),
        },
        { shipment: pick(world.shipments).id, route: ['PECLL', 'USXYZ'] },
      ]),
      ...pick([{}, { place: 'PECLL' }, { place: 'MXQRS' }]),
      ...pick([{}, { consignor: 'C04' }, { consignee: 'STUB-1', namesMarking: 'AMBER' }]),
      ...pick([{}, { marking: 'AMBER' }, { marking: 'AMBER_STRICT' }, { groups: ['op-1'] }]),
    });
    const live = new Map<string, number>();
    for (let step = 0; step < 15; step++) {
      const before = await revision();
      const id = pick([...live.keys(), '']);
      const version = live.get(id);
      const kind =
        version === undefined ? 'report' : pick(['report', 'amend', 'amend', 'withdraw', 'verify']);
      const query = { report: REPORT, amend: AMEND, withdraw: WITHDRAW, verify: VERIFY }[kind] ?? '';
      const who = kind === 'verify' ? 'rilo' : 'peru';
      const { seizure, errors } = await change(who, query, {
        clientId: randomUUID(),
        id,
        version,
        input: input(),
        confirm: true,
        reason: 'chance',
      });
      if (errors.length === 0) {
        expect(await revision()).toBeGreaterThan(before);
        if (kind === 'withdraw') live.delete(id);
        else live.set(seizure.id, seizure.version);
      } else expect(told({ errors })[0]).toMatch(/WRONG_STATE|NOT_FOUND/);
    }
    expect(live.size).toBeGreaterThan(5);
    const { checked, wrong } = await verifyCounters(graph);
    expect(checked).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
    const miscounted = await graph.command(
      `MATCH (r:Route) WITH r, COUNT { (r)<-[:ALONG]-(:Seizure) } AS seizures,
         COLLECT { MATCH (r)<-[:ALONG]-(z:Seizure) WITH z.routeAudience AS a, count(*) AS n RETURN a + ' ' + n ORDER BY a } AS by
       WITH r, seizures, by, [i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1) | r.seizureAudiences[i] + ' ' + r.seizuresBy[i]] AS kept
       WHERE coalesce(r.seizures, 0) <> seizures OR kept <> by RETURN r.key AS key, kept AS kept, by AS by`,
    );
    expect(miscounted).toEqual([]);
    const leftover = await graph.command(
      `MATCH (n) WHERE ((n:Company AND n.stub) OR (n:Port AND NOT n.listed)) AND NOT EXISTS { (n)<--() } RETURN n.id AS id
       UNION MATCH (r:Route) WHERE NOT EXISTS { (r)<-[:FOLLOWED|ALONG]-() } RETURN r.key AS id
       UNION MATCH (t:Stretch) WHERE NOT EXISTS { (t)<-[:COVERS]-() } RETURN t.key AS id`,
    );
    expect(leftover).toEqual([]);
    const astray = await graph.command(
      `MATCH (z:Seizure) WHERE z.substance = 'random' AND (z.audience IS NULL
         OR NOT EXISTS { MATCH (a:Audience {key: z.audience}) } OR NOT EXISTS { MATCH (a:Audience {key: z.namesAudience}) }
         OR NOT EXISTS { MATCH (a:Audience {key: z.routeAudience}) }) RETURN z.id AS id`,
    );
    expect(astray).toEqual([]);
  });
});
