import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKey } from '../src/access/api-keys.ts';
import { appendRecords } from '../src/audit/chain.ts';
import { type AuditEntry, type AuditRecord, hashOf } from '../src/audit/entry.ts';
import { Journal } from '../src/audit/journal.ts';
import { type Anchor, verifyAudit } from '../src/audit/verify.ts';
import { main } from '../src/cli/main.ts';
import { chain, head, page } from '../src/cypher/audit.generated.ts';
import { Graph, type Plan } from '../src/cypher/graph.ts';
import { loadFiles } from '../src/load/load.ts';
import { resetGraph } from '../src/load/status.ts';
import type { ViewerRole } from '../src/vocabulary.ts';
import { type Door, openDoor } from './support/door.ts';
import { sameGraph, testGraph, workersNeo4j } from './support/graph.ts';
import { type Answer, startTestServer, type TestServer } from './support/server.ts';

/** Records of Peru and the Netherlands, open and closed. */
const SEIZURES = [
  'id,date,category,route,location,reported_by,marking,owner,groups',
  'S-PE,2024-01-05,DRUGS,PECLL>NLRTM,PECLL,PE,GREEN,PE,',
  'S-NL,2024-01-06,DRUGS,PECLL>NLRTM,NLRTM,NL,GREEN,NL,',
  'S-AMBER,2024-01-07,DRUGS,PECLL>NLRTM,NLRTM,NL,AMBER,NL,',
  'S-GROUP,2024-01-08,DRUGS,PECLL>NLRTM,PECLL,PE,GREEN,PE,op-1',
  '',
].join('\n');
const SEIZURE = 'query Look($id: ID!) { seizure(id: $id) { id } }';

let graph: Graph;
let files: string;
beforeAll(async () => {
  graph = await testGraph();
  files = mkdtempSync(join(tmpdir(), 'portolan-audit-'));
  writeFileSync(join(files, 'seizures.csv'), SEIZURES);
  const { rejected } = await loadFiles(graph, [files]);
  expect(rejected).toBe(0);
});
afterAll(() => graph.close());

/** A log without an entry. */
async function emptyLog(): Promise<void> {
  await graph.command('MATCH (e:AuditEntry) DELETE e');
  await graph.command("MATCH (h:AuditHead {name: 'audit'}) SET h.sequence = 0, h.hash = ''");
}

const entries = (): Promise<AuditEntry[]> => graph.run(chain, { after: 0, limit: 10_000 });

async function newest(): Promise<AuditEntry> {
  const entry = (await entries()).at(-1);
  if (!entry) throw new Error('the log is empty');
  return entry;
}

/** Within a quarter of a second, where the machine is not busy. */
async function logged(count: number): Promise<void> {
  await expect.poll(async () => (await entries()).length, { timeout: 20_000 }).toBe(count);
}

async function endOfLog(): Promise<Anchor> {
  const [row] = await graph.run(head, {});
  if (!row) throw new Error('there is no head');
  return row;
}

interface Asker {
  id: string;
  credential: string;
}

async function keyOf(role: ViewerRole, claimed: Record<string, unknown> = {}): Promise<Asker> {
  const all = { name: `a ${role}`, role, administration: 'PE', clearance: 'AMBER', groups: [], ...claimed };
  const { id, key } = await createKey(graph, { ...all, scopes: ['read'] }, 1);
  return { id: `key:${id}`, credential: key };
}

async function send(
  url: string,
  asker: Asker | null,
  query: unknown,
  variables?: Record<string, unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
): Promise<{ status: number; body: Answer<any> }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(asker ? { authorization: `Bearer ${asker.credential}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Answer<never> };
}

describe('what is logged', () => {
  let server: TestServer;
  let analyst: Asker;
  beforeAll(async () => {
    server = await startTestServer(graph, { access: {}, log: () => undefined });
    analyst = await keyOf('ANALYST', { name: 'Ana Quispe', groups: ['op-1'] });
  });
  afterAll(() => server.stop());
  beforeEach(emptyLog);

  it('is who asked what, and what was given', async () => {
    const { body } = await send(server.url, analyst, `# a word\n${SEIZURE}`, { id: 'S-GROUP' });
    expect(body.data).toEqual({ seizure: { id: 'S-GROUP' } });
    await logged(1);
    expect(await newest()).toEqual({
      sequence: 1,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      kind: 'QUERY',
      operation: 'Look',
      viewer: analyst.id,
      name: 'Ana Quispe',
      role: 'ANALYST',
      administration: 'PE',
      document: 'query Look($id:ID!){seizure(id:$id){id}}',
      documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      variables: '{"id":"S-GROUP"}',
      rows: 1,
      marking: 'GREEN',
      groups: ['op-1'],
      owners: ['PE'],
      records: [1],
      codes: [],
      milliseconds: expect.any(Number),
      previous: '',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('counts the records of each administration', async () => {
    await send(server.url, analyst, '{ seizures { nodes { id } } countries(first: 1) { nodes { code } } }');
    const { operation, rows, owners, records, marking } = await newest();
    expect({ operation, owners, records, marking }).toEqual({
      operation: 'seizures, countries',
      owners: ['NL', 'PE'],
      records: [2, 2],
      marking: 'AMBER',
    });
    expect(rows).toBeGreaterThanOrEqual(5);
  });

  it('is there before the answer where that is closed or a refusal', async () => {
    const reader = await keyOf('ADMINISTRATOR');
    await send(server.url, analyst, SEIZURE, { id: 'S-AMBER' });
    expect((await newest()).marking).toBe('AMBER');
    await send(server.url, reader, SEIZURE, { id: 'S-PE' });
    expect(await newest()).toMatchObject({ viewer: reader.id, codes: ['FORBIDDEN'], rows: 0 });
  });

  it('is also who was not known, without any text of theirs', async () => {
    await send(server.url, null, SEIZURE, { id: 'S-PE' });
    await logged(1);
    expect(await newest()).toMatchObject({
      ...{ kind: 'UNREAD', viewer: null, codes: ['UNAUTHENTICATED'], operation: null },
      ...{ document: null, variables: null, documentHash: expect.any(String) },
    });
  });

  it('is also what could not be read, and not what tells of nothing', async () => {
    await send(server.url, analyst, '{ seizures { nodes { id } ');
    await send(server.url, analyst, '{ nonsense }');
    await send(server.url, analyst, undefined);
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ no JSON',
    });
    await send(
      server.url,
      analyst,
      '{ viewer { name } status { revision } __schema { queryType { name } } }',
    );
    await send(server.url, analyst, '{ seizures(first: 9999) { nodes { id } } }');
    await logged(5);
    expect((await entries()).map(({ kind, codes }) => [kind, ...codes])).toEqual([
      ['UNREAD', 'GRAPHQL_PARSE_FAILED'],
      ['UNREAD', 'GRAPHQL_VALIDATION_FAILED'],
      ['UNREAD', 'BAD_REQUEST'],
      ['UNREAD', 'HTTP_400'],
      ['QUERY', 'PAGE_TOO_LARGE'],
    ]);
  });

  it('holds no secret, nothing endless, and no half of a character', async () => {
    const { credential } = analyst;
    const token = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl';
    const variables = {
      id: `${credential} ${token}`,
      password: 'hunter2',
      more: 'x'.repeat(9_000),
      half: '\ud83d',
    };
    await send(server.url, analyst, SEIZURE, variables);
    const query = `query Odd\ud83d { seizure(id: "${credential}") { id } }`;
    await send(server.url, analyst, query);
    await send(server.url, analyst, `{ seizure(id: "${'\u{1f600}'.repeat(3_000)}") { id } }`);
    await logged(3);
    const text = JSON.stringify(await entries());
    for (const secret of [credential, token, 'hunter2']) expect(text).not.toContain(secret);
    expect(text).toContain('[secret]');
    expect(Math.max(...(await entries()).map(({ document }) => document?.length ?? 0))).toBe(4_000);
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 3 });
  });

  it('outlives a stop', async () => {
    const other = await startTestServer(graph);
    await other.answer('{ seizures { totalCount } }');
    await other.stop();
    expect(await newest()).toMatchObject({ viewer: 'demo', operation: 'seizures' });
  });
});

describe('commands', () => {
  beforeEach(async () => {
    await emptyLog();
    const { uri, user, password } = workersNeo4j();
    vi.stubEnv('NEO4J_URI', uri);
    vi.stubEnv('NEO4J_USER', user);
    vi.stubEnv('NEO4J_PASSWORD', password);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  async function portolan(...words: string[]): Promise<{ out: string; status: number }> {
    let out = '';
    process.exitCode = undefined;
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    await main(['node', 'portolan', ...words]);
    vi.restoreAllMocks();
    return { out, status: Number(process.exitCode ?? 0) };
  }

  it('that change something leave an entry before and one after', async () => {
    await portolan('load', files);
    const { out } = await portolan('--json', 'keys', 'create', '--name', 'x', '--scope', 'read');
    const { id, key } = JSON.parse(out);
    await portolan('keys', 'revoke', id);
    await portolan('keys', 'revoke', 'nobody');
    await portolan('tokens', 'revoke', 'jti-1');
    await portolan('counters', '--repair');
    await portolan('counters', '--verify');
    const log = await entries();
    expect(log.map(({ kind, operation, rows, codes }) => [kind, operation, rows, ...codes])).toEqual([
      ['COMMAND', 'load', null],
      ['COMMAND', 'load', 0],
      ['COMMAND', 'keys create', null],
      ['COMMAND', 'keys create', null],
      ['COMMAND', 'keys revoke', null],
      ['COMMAND', 'keys revoke', null],
      ['COMMAND', 'keys revoke', null],
      ['COMMAND', 'keys revoke', null, 'UNKNOWN_API_KEY'],
      ['COMMAND', 'tokens revoke', null],
      ['COMMAND', 'tokens revoke', null],
      ['COMMAND', 'counters repair', null],
      ['COMMAND', 'counters repair', 0],
    ]);
    expect(log.map(({ milliseconds }) => milliseconds === null)).toEqual([
      ...[true, false, true, false, true, false, true, false, true, false, true, false],
    ]);
    expect(log[1]?.variables).toContain(
      '{"file":"seizures.csv","rows":4,"created":0,"changed":0,"rejected":0}',
    );
    expect(log[3]?.variables).toContain(`"id":"${id}"`);
    expect(JSON.stringify(log)).not.toContain(key.slice(-43));
    expect(log.every(({ viewer }) => viewer?.startsWith('command:'))).toBe(true);
  });

  it('prove the log, and show it', async () => {
    await append(3);
    const { sequence, hash } = await endOfLog();
    const whole = await portolan('audit', '--verify');
    expect(whole.status).toBe(0);
    expect(whole.out).toContain(`3:${hash}`);
    expect((await portolan('audit', '--expect', `${sequence}:${hash}`)).status).toBe(0);
    const rewritten = await portolan('--json', 'audit', '--expect', `2:${hash}`);
    expect(rewritten.status).toBe(3);
    expect(JSON.parse(rewritten.out).fault).toMatchObject({ kind: 'REWRITTEN', sequence: 2 });
    expect((await portolan('audit', '--expect', 'nonsense')).status).toBe(2);

    const shown = JSON.parse(
      (await portolan('--json', 'audit', '--viewer', 'v2', '--since', '2024-01-01')).out,
    );
    expect(shown.entries.map((entry: AuditEntry) => entry.sequence)).toEqual([2]);
    expect(JSON.parse((await portolan('--json', 'audit', '--since', '2999-01-01')).out).entries).toEqual([]);
    expect((await portolan('audit', '--limit', '2')).out).toMatch(/ {7}2 .*\n {7}3 .*\nThe log ends at 3:/);
  });

  it('that empty the graph leave the log', async () => {
    await append(2);
    const other = sameGraph();
    await resetGraph(other);
    await other.close();
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 2 });
    await portolan('reset', '--yes');
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 4 });
    expect(await newest()).toMatchObject({ operation: 'reset', codes: [] });
    await loadFiles(graph, [files]);
  });
});

function record(viewer: string, others: Partial<AuditRecord> = {}): AuditRecord {
  return {
    ...{ id: crypto.randomUUID(), at: '2024-05-01T12:00:00.000Z', kind: 'QUERY', operation: 'Look' },
    ...{ viewer, name: 'Viewer', role: 'ANALYST', administration: 'PE', document: '{a}', documentHash: 'ff' },
    ...{ variables: '{"id":"S-1"}', rows: 3, marking: 'GREEN', groups: [], owners: ['PE'], records: [3] },
    ...{ codes: [], milliseconds: 5 },
    ...others,
  };
}

async function append(count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, index) => record(`v${index + 1}`));
  await graph.write((run) => appendRecords(run, records));
}

describe('the chain', () => {
  beforeEach(async () => {
    await emptyLog();
    await append(6);
  });

  const TAMPERED: [what: string, cypher: string, kind: string, sequence: number][] = [
    ['a changed field', "MATCH (e:AuditEntry {sequence: 3}) SET e.viewer = 'else'", 'CHANGED', 3],
    ['a changed number', 'MATCH (e:AuditEntry {sequence: 3}) SET e.records = [2]', 'CHANGED', 3],
    ['a field that is gone', 'MATCH (e:AuditEntry {sequence: 6}) SET e.rows = null', 'CHANGED', 6],
    ['a changed hash', "MATCH (e:AuditEntry {sequence: 3}) SET e.hash = 'ab'", 'CHANGED', 3],
    ['a deleted entry', 'MATCH (e:AuditEntry {sequence: 3}) DELETE e', 'MISSING', 3],
    ['a deleted first entry', 'MATCH (e:AuditEntry {sequence: 1}) DELETE e', 'MISSING', 1],
    [
      'two entries that changed places',
      `MATCH (a:AuditEntry {sequence: 2}), (b:AuditEntry {sequence: 4})
       CALL (a, b) { SET a.sequence = 99 SET b.sequence = 2 SET a.sequence = 4 }`,
      'OUT_OF_ORDER',
      2,
    ],
    ['an entry between two', 'CREATE (:AuditEntry {sequence: 2.5})', 'INSERTED', 2.5],
    ['an entry before all', 'CREATE (:AuditEntry {sequence: 0})', 'INSERTED', 0],
    ['an entry behind the end', "CREATE (:AuditEntry {sequence: 7, id: 'x'})", 'INSERTED', 7],
    ['an entry without a place', 'CREATE (:AuditEntry)', 'INSERTED', 7],
    ['an end that was cut off', 'MATCH (e:AuditEntry) WHERE e.sequence > 4 DELETE e', 'CUT_OFF', 5],
    ['an empty log', 'MATCH (e:AuditEntry) DELETE e', 'CUT_OFF', 1],
  ];

  it('is whole when nobody has touched it', async () => {
    const end = await endOfLog();
    expect(await verifyAudit(graph)).toEqual({ whole: true, checked: 6, head: end, fault: null });
    expect(await verifyAudit(graph, end)).toMatchObject({ whole: true });
  });

  it.each(TAMPERED)('shows %s', async (_, cypher, kind, sequence) => {
    await graph.command(cypher);
    const { whole, fault } = await verifyAudit(graph);
    expect({ whole, kind: fault?.kind, sequence: fault?.sequence }).toEqual({ whole: false, kind, sequence });
  });

  it('shows an end that was cut off with the node that says where it is, to who has noted one', async () => {
    const end = await endOfLog();
    await graph.command('MATCH (e:AuditEntry) WHERE e.sequence > 4 DELETE e');
    await graph.command(
      "MATCH (e:AuditEntry {sequence: 4}), (h:AuditHead {name: 'audit'}) SET h.sequence = 4, h.hash = e.hash",
    );
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 4 });
    expect(await verifyAudit(graph, end)).toMatchObject({ fault: { kind: 'CUT_OFF', sequence: 5 } });
  });

  it('shows that it was written anew as a whole, to who has noted one', async () => {
    const end = await endOfLog();
    const log = await entries();
    await emptyLog();
    const records = log.map(({ sequence, previous, hash, ...record }) => record);
    await graph.write((run) => appendRecords(run, [...records.slice(0, 5), record('else')]));
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 6 });
    expect(await verifyAudit(graph, end)).toMatchObject({ fault: { kind: 'REWRITTEN', sequence: 6 } });
  });

  it('shows that the node that says where it ends is gone or wrong, and does not begin a new one', async () => {
    await graph.command("MATCH (h:AuditHead {name: 'audit'}) SET h.hash = 'ab'");
    expect(await verifyAudit(graph)).toMatchObject({ fault: { kind: 'REWRITTEN', sequence: 6 } });
    await graph.command("MATCH (h:AuditHead {name: 'audit'}) DELETE h");
    try {
      expect(await verifyAudit(graph)).toMatchObject({ whole: false, fault: { kind: 'CUT_OFF' } });
      await expect(append(1)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    } finally {
      await graph.command("CREATE (:AuditHead {name: 'audit', sequence: 0, hash: ''})");
    }
  });

  it('takes a record once, however often its commit is tried', async () => {
    const records = [record('a'), record('b')];
    await graph.write((run) => appendRecords(run, records));
    await graph.write((run) => appendRecords(run, [...records, record('c')]));
    expect((await entries()).slice(6).map(({ viewer }) => viewer)).toEqual(['a', 'b', 'c']);
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 9 });
  });

  it('hashes all that an entry says', () => {
    const one = record('v', { groups: ['a'], owners: ['PE'] });
    const keys = Object.keys(one) as (keyof AuditRecord)[];
    const hashes = keys.map((key) => hashOf(1, '', { ...one, [key]: null }));
    expect(new Set([...hashes, hashOf(1, '', one), hashOf(2, '', one), hashOf(1, 'x', one)]).size).toBe(
      keys.length + 3,
    );
  });

  it('is one for two servers that write at once', async () => {
    await emptyLog();
    const graphs = [sameGraph(), sameGraph()];
    const servers = await Promise.all(graphs.map((own) => startTestServer(own)));
    const ask = (server: TestServer, id: string) => server.answer(SEIZURE, { id });
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        // Every third is waited for, so that the two write all the time.
        ask(servers[index % 2] as TestServer, index % 3 === 0 ? 'S-AMBER' : 'S-PE'),
      ),
    );
    await Promise.all(servers.map((server) => server.stop()));
    await Promise.all(graphs.map((own) => own.close()));
    expect(await verifyAudit(graph)).toMatchObject({ whole: true, checked: 200 });
  });
});

describe('a Neo4j that goes away', () => {
  let door: Door;
  let behind: Graph;
  let server: TestServer;
  const lines: string[] = [];
  const serve = async (capacity: number, patience: number) => {
    const audit = new Journal(behind, { capacity, patience, log: (line) => lines.push(line) });
    server = await startTestServer(behind, { audit, log: () => undefined });
  };
  beforeEach(async () => {
    await emptyLog();
    lines.length = 0;
    const neo4j = workersNeo4j();
    door = await openDoor(() => Number(new URL(neo4j.uri).port));
    behind = new Graph({ ...neo4j, uri: door.uri });
  });
  afterEach(async () => {
    door.open();
    await server.stop();
    await behind.close();
    door.close();
  });

  const codeOf = async () => (await server.ask('{ seizures { totalCount } }')).errors?.[0]?.extensions.code;

  it('loses no entry: they wait, and are written in order when it is back', async () => {
    await serve(1_000, 60_000);
    await server.answer('query First { seizures { totalCount } }');
    door.shut();
    expect(await codeOf()).toBe('DATABASE_UNAVAILABLE');
    expect(await codeOf()).toBe('DATABASE_UNAVAILABLE');
    door.open();
    await expect.poll(codeOf, { timeout: 15_000 }).toBeUndefined();
    await expect.poll(async () => (await newest().catch(() => null))?.codes, { timeout: 15_000 }).toEqual([]);
    const log = await entries();
    expect(log[0]?.operation).toBe('First');
    expect(log.filter(({ codes }) => codes.includes('DATABASE_UNAVAILABLE')).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(await verifyAudit(graph)).toMatchObject({ whole: true });
    expect(lines.join('\n')).toMatch(/cannot be written(.|\n)*is written again/);
  });

  it('keeps everyone from reading when the queue is full, until it is written', async () => {
    await serve(2, 60_000);
    door.shut();
    const codes = [await codeOf(), await codeOf(), await codeOf()];
    expect(codes).toEqual(['DATABASE_UNAVAILABLE', 'AUDIT_UNAVAILABLE', 'AUDIT_UNAVAILABLE']);
    const { status } = await send(server.url, null, '{ viewer { name } }');
    expect(status).toBe(503);
    door.open();
    await expect.poll(codeOf, { timeout: 15_000 }).toBeUndefined();
    await server.stop();
    // Those that were refused were given nothing.
    expect((await entries()).filter(({ codes }) => codes.includes('DATABASE_UNAVAILABLE')).length).toBe(2);
  });

  it('keeps everyone from reading when an entry has waited too long', async () => {
    await serve(1_000, 300);
    door.shut();
    await codeOf();
    await expect.poll(codeOf, { timeout: 10_000 }).toBe('AUDIT_UNAVAILABLE');
    door.open();
    await expect.poll(codeOf, { timeout: 15_000 }).toBeUndefined();
  });
});

describe('auditLog', () => {
  let server: TestServer;
  let peru: Asker;
  let netherlands: Asker;
  let administrator: Asker;
  const LOG = `query Log($filter: AuditFilter, $first: Int, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { sequence at kind operation viewer name role administration document documentHash variables rows marking
        touched { administration records } codes milliseconds previous hash }
    }
  }`;
  beforeAll(async () => {
    server = await startTestServer(graph, { access: {}, log: () => undefined });
    administrator = await keyOf('ADMINISTRATOR');
    peru = await keyOf('CONTACT_POINT');
    netherlands = await keyOf('CONTACT_POINT', { administration: 'NL' });
    await emptyLog();
    await graph.write((run) =>
      appendRecords(run, [
        record('pe-own', { owners: ['NL', 'PE'], records: [2, 3] }),
        record('nl-foreign', {
          administration: 'NL',
          owners: ['NL', 'PE'],
          records: [9, 1],
          codes: ['TIMEOUT'],
        }),
        record('nl-alone', { administration: 'NL', owners: ['NL'], records: [4] }),
        record('pe-amber', { marking: 'AMBER+STRICT', codes: ['FORBIDDEN'], operation: 'Other' }),
        record('pe-group', { groups: ['op-1'] }),
        record('pe-red', { marking: 'RED' }),
        record('command:root', {
          kind: 'COMMAND',
          administration: null,
          role: null,
          owners: [],
          records: [],
        }),
      ]),
    );
  });
  afterAll(() => server.stop());

  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  async function log(asker: Asker, variables: Record<string, unknown> = {}): Promise<any> {
    const { body } = await send(server.url, asker, LOG, {
      ...variables,
      filter: { to: '2024-12-31', ...(variables.filter as object) },
    });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data.auditLog;
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const viewersIn = ({ nodes }: any) => nodes.map(({ viewer }: { viewer: string }) => viewer);

  it('shows an administrator everything', async () => {
    const { totalCount, nodes } = await log(administrator);
    expect(totalCount).toBe(7);
    const [row] = await entries();
    const { id, groups, owners, records, ...shown } = row as AuditEntry;
    expect(nodes.at(-1)).toEqual({
      ...shown,
      sequence: '1',
      touched: [
        { administration: 'NL', records: 2 },
        { administration: 'PE', records: 3 },
      ],
    });
  });

  it('shows a contact point their own viewers and who read their records', async () => {
    const { totalCount, nodes } = await log(peru);
    expect(totalCount).toBe(5);
    expect(viewersIn({ nodes })).toEqual(['pe-red', 'pe-group', 'pe-amber', 'nl-foreign', 'pe-own']);
    expect(nodes.at(-1)).toEqual({
      ...{
        sequence: '1',
        at: '2024-05-01T12:00:00.000Z',
        kind: 'QUERY',
        operation: 'Look',
        viewer: 'pe-own',
      },
      ...{
        name: 'Viewer',
        role: 'ANALYST',
        administration: 'PE',
        document: '{a}',
        variables: '{"id":"S-1"}',
      },
      ...{ touched: [{ administration: 'PE', records: 3 }], codes: [] },
      ...{ documentHash: null, rows: null, marking: null, milliseconds: null, previous: null, hash: null },
    });
    // Of others: who, when, under which name, and how many of their own records.
    expect(nodes.at(-2)).toEqual({
      ...{
        sequence: '2',
        at: '2024-05-01T12:00:00.000Z',
        kind: 'QUERY',
        operation: 'Look',
        viewer: 'nl-foreign',
      },
      ...{ name: 'Viewer', role: 'ANALYST', administration: 'NL', document: null, variables: null },
      ...{ touched: [{ administration: 'PE', records: 1 }], codes: null },
      ...{ documentHash: null, rows: null, marking: null, milliseconds: null, previous: null, hash: null },
    });
    expect(viewersIn(await log(netherlands))).toEqual(['nl-alone', 'nl-foreign', 'pe-own']);
  });

  it('shows a contact point what their viewers asked only where they might have asked it themselves', async () => {
    const asked = async (asker: Asker) =>
      (await log(asker)).nodes
        .filter(({ variables }: AuditEntry) => variables !== null)
        .map(({ viewer }: AuditEntry) => viewer);
    expect(await asked(peru)).toEqual(['pe-own']);
    const cleared = await keyOf('CONTACT_POINT', { clearance: 'RED', groups: ['op-1'] });
    expect(await asked(cleared)).toEqual(['pe-group', 'pe-amber', 'pe-own']);
  });

  it('is filtered, and tells a contact point nothing by it', async () => {
    const by = async (asker: Asker, filter: object) => viewersIn(await log(asker, { filter }));
    expect(await by(administrator, { codes: ['TIMEOUT', 'FORBIDDEN'] })).toEqual(['pe-amber', 'nl-foreign']);
    expect(await by(peru, { codes: ['TIMEOUT', 'FORBIDDEN'] })).toEqual(['pe-amber']);
    expect(await by(administrator, { kinds: ['COMMAND'] })).toEqual(['command:root']);
    expect(await by(administrator, { operations: ['Other'] })).toEqual(['pe-amber']);
    expect(await by(administrator, { viewers: ['nl-alone', 'pe-own'] })).toEqual(['nl-alone', 'pe-own']);
    expect(await by(administrator, { from: '2024-05-02' })).toEqual([]);
    expect(await by(administrator, { from: '2024-05-01', to: '2024-05-01' })).toHaveLength(7);
    expect(await by(administrator, { to: '2024-04-30' })).toEqual([]);
  });

  it('has pages', async () => {
    const first = await log(peru, { first: 3 });
    const second = await log(peru, { first: 3, after: first.pageInfo.endCursor });
    expect([...viewersIn(first), ...viewersIn(second)]).toEqual([
      ...['pe-red', 'pe-group', 'pe-amber', 'nl-foreign', 'pe-own'],
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const { body } = await send(server.url, peru, LOG, { after: 'nonsense' });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('is read from its end, without sorting the whole', async () => {
    const operators = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operators)];
    for (const { text } of [page, chain]) {
      expect(operators(await graph.explain(text)).filter((name) => /Sort|Top/.test(name))).toEqual([]);
    }
  });

  it('is itself logged', async () => {
    await log(administrator);
    await expect.poll(async () => (await newest()).operation, { timeout: 20_000 }).toBe('Log');
  });
});
