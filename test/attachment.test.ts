import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { loadFiles } from '../src/load/load.ts';
import { resetGraph } from '../src/load/status.ts';
import { testGraph } from './support/graph.ts';
import { anew, type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('pixels'),
]);
const ATTACH = `mutation ($id: ID!, $attachments: [ID!]!) { attachToSeizure(id: $id, attachments: $attachments) {
  seizure { attachments { id name mediaType bytes sha256 by administration at path } } errors { path code } } }`;
const NOTICE = `mutation ($input: NoticeInput!, $clientId: ID!) { sendNotice(input: $input, clientId: $clientId) {
  id attachments { id name path } } }`;
const NAMES = 'query ($id: ID!) { seizure(id: $id) { attachments { name } } }';

let graph: Graph;
let server: TestServer;
let directory: string;
let peru: Person;
let chile: Person;
let rilo: Person;
let low: Person;

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

const post = (
  by: Person | null,
  content: Buffer | string,
  name = 'photo.png',
  type = 'application/octet-stream',
) =>
  fetch(`${server.url}/attachments?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(by ? { authorization: `Bearer ${by.key}` } : {}) },
    body: typeof content === 'string' ? content : new Uint8Array(content),
  });
const get = (by: Person | null, id: string) =>
  fetch(`${server.url}/attachments/${id}`, { headers: by ? { authorization: `Bearer ${by.key}` } : {} });
async function sent(by: Person, content: Buffer | string = PNG, name = 'photo.png'): Promise<string> {
  const response = await post(by, content, name);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}
async function refusal(answer: Promise<Response>): Promise<[number, string]> {
  const response = await answer;
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, String(errors[0]?.extensions.code)];
}
const attach = async (by: Person, id: string, ...attachments: string[]) =>
  (await by.answer(ATTACH, { id, attachments })).attachToSeizure;
const statusOf = async (by: Person, id: string) => (await get(by, id)).status;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attachment-'));
  graph = await testGraph();
  const path = join(directory, 'seizures.csv');
  await writeFile(
    path,
    [
      'id,date,category,reported_by,marking,consignor,names_marking,names_groups',
      'S-1,2024-01-01,DRUGS,PE,AMBER,,,',
      'S-2,2024-01-01,DRUGS,PE,AMBER,C-1,AMBER,g1',
      'S-3,2024-01-01,DRUGS,CL,AMBER,,,\n',
    ].join('\n'),
  );
  expect((await loadFiles(graph, [path])).rejected).toBe(0);
  const attachments = join(directory, 'kept');
  server = await startTestServer(graph, { access: {}, attachments, log: () => undefined });
  peru = await person(graph, server.url, { groups: ['g1'] });
  chile = await person(graph, server.url, { administration: 'CL', clearance: 'AMBER' });
  rilo = await person(graph, server.url, { role: 'RILO', administration: undefined, clearance: 'AMBER' });
  low = await person(graph, server.url, { role: 'READER', administration: 'CL', clearance: 'GREEN' });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await rm(directory, { recursive: true });
});

describe('a file', () => {
  it('comes back as it was sent, to be saved and not shown, for those who see its seizure', async () => {
    const response = await post(peru, PNG, "foto d'abordo (1).png", 'text/html');
    const file = (await response.json()) as Record<string, unknown>;
    expect(file).toMatchObject({ mediaType: 'image/png', bytes: PNG.length, sha256: sha256(PNG) });
    const id = String(file.id);
    // Nobody sees what is attached to nothing.
    expect(await refusal(get(peru, id))).toEqual([404, 'UNKNOWN_ATTACHMENT']);
    const { seizure, errors } = await attach(peru, 'S-1', id);
    expect(errors).toEqual([]);
    expect(seizure.attachments).toEqual([
      { ...file, by: peru.id, administration: 'PE', at: expect.stringContaining('T') },
    ]);
    expect((await attach(peru, 'S-1', id)).seizure.attachments).toHaveLength(1);
    const given = await get(chile, id);
    expect(Buffer.from(await given.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "attachment; filename*=UTF-8''foto%20d%27abordo%20%281%29.png",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(await refusal(get(low, id))).toEqual([404, 'UNKNOWN_ATTACHMENT']);
    expect(await refusal(get(low, randomUUID()))).toEqual([404, 'UNKNOWN_ATTACHMENT']);
    expect(await refusal(get(null, id))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'image/jpeg'],
    ['a.bin', Buffer.from('%PDF-1.7\n\u0000'), 'application/pdf'],
    ['a.csv', 'id,größe\n1,2\n', 'text/csv'],
    ['a.html', '<script>alert(1)</script>', 'text/plain'],
  ])('%s is known by its bytes', async (name, content, mediaType) => {
    expect(await (await post(peru, content, name)).json()).toMatchObject({ name, mediaType });
  });

  it.each([
    ['x.png', Buffer.from([0x4d, 0x5a, 0x90, 0x00]), 415, 'ATTACHMENT_TYPE'],
    ['x.txt', Buffer.from([0x61, 0xff, 0x61]), 415, 'ATTACHMENT_TYPE'],
    ['x.txt', '', 400, 'BAD_INPUT'],
    ['../x.txt', 'text', 400, 'BAD_INPUT'],
    ['', 'text', 400, 'BAD_INPUT'],
    ['x.txt', 'x'.repeat(20_000_001), 413, 'ATTACHMENT_TOO_LARGE'],
  ])('that is not taken is told why: %s', async (name, content, status, code) => {
    expect(await refusal(post(peru, content, name))).toEqual([status, code]);
  });

  it('is taken from contact points and regional offices that may write, and from nobody else', async () => {
    const reader = await person(graph, server.url, { scopes: ['read'] });
    for (const by of [low, reader]) expect(await refusal(post(by, PNG))).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(post(null, PNG))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await post(rilo, PNG)).status).toBe(201);
    const administrator = await person(graph, server.url, {
      role: 'ADMINISTRATOR',
      administration: undefined,
    });
    expect(await refusal(get(administrator, randomUUID()))).toEqual([403, 'FORBIDDEN']);
  });

  it('that was changed or is gone is not given out, and says so', async () => {
    const content = Buffer.from('a note');
    const id = await sent(peru, content, 'note.txt');
    await attach(peru, 'S-1', id);
    const path = join(directory, 'kept', sha256(content));
    await writeFile(path, 'a mote');
    expect(await refusal(get(peru, id))).toEqual([500, 'ATTACHMENT_DAMAGED']);
    await rm(path);
    expect(await refusal(get(peru, id))).toEqual([500, 'ATTACHMENT_DAMAGED']);
    await sent(peru, content, 'again.txt');
    expect(await statusOf(peru, id)).toBe(200);
  });

  it('that nobody attaches is dropped after some days, unless its bytes are of another as well', async () => {
    const alone = Buffer.from('abandoned');
    await sent(peru, alone);
    await sent(peru);
    await graph.command(
      "MATCH (a:Attachment) WHERE a.pendingSince IS NOT NULL SET a.pendingSince = datetime('2024-01-01')",
    );
    await sent(peru, 'something else');
    const kept = await readdir(join(directory, 'kept'));
    expect(kept).not.toContain(sha256(alone));
    expect(kept).toContain(sha256(PNG));
  });
});

describe('attaching', () => {
  it('is for what one has sent, and for records of one’s own', async () => {
    const [own, other] = [await sent(peru), await sent(rilo)];
    const told = async (by: Person, id: string, ...ids: string[]) =>
      (await attach(by, id, ...ids)).errors.map(({ path, code }: { path: string[]; code: string }) => [
        ...path,
        code,
      ]);
    expect(await told(peru, 'S-3', own)).toEqual([['id', 'NOT_YOURS']]);
    expect(await told(peru, 'S-9', own)).toEqual([['id', 'NOT_FOUND']]);
    expect(await told(peru, 'S-1', own, other)).toEqual([['attachments', '1', 'UNKNOWN_ATTACHMENT']]);
    expect(await told(peru, 'S-1')).toEqual([['attachments', 'REQUIRED']]);
    expect(await rilo.refused(ATTACH, { id: 'S-1', attachments: [other] })).toEqual(['FORBIDDEN', undefined]);
  });

  it('to a record whose names are closer than the rest is for those who may know them', async () => {
    const id = await sent(peru, PNG, 'papers.png');
    await attach(peru, 'S-2', id);
    expect((await peru.answer(NAMES, { id: 'S-2' })).seizure.attachments).toEqual([{ name: 'papers.png' }]);
    expect(await statusOf(peru, id)).toBe(200);
    expect((await chile.answer(NAMES, { id: 'S-2' })).seizure.attachments).toEqual([]);
    expect(await statusOf(chile, id)).toBe(404);
    const outsider = await person(graph, server.url);
    const own = await sent(outsider);
    expect((await attach(outsider, 'S-2', own)).errors).toMatchObject([{ code: 'NAMES_HIDDEN' }]);
  });

  it('stays with a report that is amended or withdrawn', async () => {
    const input = { date: '2024-03-05', category: 'MEDICINES' };
    const { reportSeizure } = await peru.answer(
      'mutation ($clientId: ID!, $input: SeizureReportInput!) { reportSeizure(clientId: $clientId, input: $input) { seizure { id } } }',
      { clientId: randomUUID(), input },
    );
    const { id } = reportSeizure.seizure;
    const file = await sent(peru);
    await attach(peru, id, file);
    await peru.answer(
      `mutation ($id: ID!, $input: SeizureReportInput!) {
        amendSeizure(id: $id, expectedVersion: 1, input: $input) { errors { code } } }`,
      { id, input: { ...input, substance: 'tramadol' } },
    );
    expect((await peru.answer(NAMES, { id })).seizure.attachments).toHaveLength(1);
    await peru.answer(
      'mutation ($id: ID!) { withdrawSeizure(id: $id, expectedVersion: 2, reason: "a mistake") { errors { code } } }',
      { id },
    );
    expect((await peru.answer(NAMES, { id })).seizure.attachments).toHaveLength(1);
    expect(await statusOf(chile, file)).toBe(200);
    expect((await attach(peru, id, file)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('to a notice gives it to those whom the notice is for', async () => {
    const file = await sent(rilo, PNG, 'map.png');
    const input = {
      kind: 'WARNING',
      subject: 'A map',
      text: 'See there.',
      marking: 'RED',
      recipients: [peru.id],
    };
    const low = { ...input, marking: 'AMBER', recipients: [] };
    expect(await peru.refused(NOTICE, { input: { ...low, attachments: [file] }, clientId: anew() })).toEqual([
      'UNKNOWN_ATTACHMENT',
      'input.attachments',
    ]);
    const office = await person(graph, server.url, { role: 'RILO', administration: undefined });
    const map = await sent(office, PNG, 'map.png');
    const variables = { input: { ...input, attachments: [map] }, clientId: anew() };
    const { sendNotice } = await office.answer(NOTICE, variables);
    expect(sendNotice.attachments).toEqual([{ id: map, name: 'map.png', path: `/attachments/${map}` }]);
    expect((await office.answer(NOTICE, variables)).sendNotice).toEqual(sendNotice);
    expect(await statusOf(peru, map)).toBe(200);
    expect(await statusOf(rilo, map)).toBe(404);
  });
});

it('is in the audit log, sent, given and refused', async () => {
  const file = await sent(peru, PNG, 'evidence.png');
  await attach(peru, 'S-1', file);
  await get(chile, file);
  await get(low, file);
  const entries = async (operation: string) =>
    await graph.command(
      `MATCH (e:AuditEntry {operation: $operation}) WHERE e.variables CONTAINS $file
       RETURN e.kind AS kind, e.viewer AS viewer, e.marking AS marking, e.owners AS owners, e.codes AS codes ORDER BY e.sequence`,
      { operation, file },
    );
  const marked = { kind: 'QUERY', marking: 'AMBER', owners: ['PE'], codes: [] };
  await expect
    .poll(() => entries('attachment'), { timeout: 20_000 })
    .toEqual([
      { ...marked, viewer: chile.id },
      { ...marked, viewer: low.id, marking: null, owners: [], codes: ['UNKNOWN_ATTACHMENT'] },
    ]);
  expect(await entries('uploadAttachment')).toMatchObject([{ kind: 'MUTATION', viewer: peru.id, codes: [] }]);
  // Of whoever is not known nothing is kept that they say.
  const [end] = await graph.command('MATCH (h:AuditHead) RETURN h.sequence AS sequence');
  await post(null, PNG, 'unknown.png');
  const unknown = () =>
    graph.command(
      `MATCH (e:AuditEntry {kind: 'UNREAD'}) WHERE e.sequence > $sequence
       RETURN e.viewer AS viewer, e.variables AS variables, e.codes AS codes`,
      { sequence: end?.sequence },
    );
  await expect
    .poll(unknown, { timeout: 20_000 })
    .toEqual([{ viewer: null, variables: null, codes: ['UNAUTHENTICATED'] }]);
});

it('goes with its records when the graph is emptied, and stays with notices', async () => {
  await resetGraph(graph);
  const left = await graph.command(
    'MATCH (a:Attachment) WHERE a.pendingSince IS NULL RETURN a.name AS name, [(a)-->(n) | labels(n)[0]] AS of',
  );
  expect(left).toEqual([{ name: 'map.png', of: ['Notice'] }]);
});
