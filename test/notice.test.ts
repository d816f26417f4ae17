import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { forgetOldRequests } from '../src/exchange/requests.ts';
import { testGraph } from './support/graph.ts';
import { anew, type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { loadWorld, smallWorld } from './support/small-world.ts';

let graph: Graph;
let server: TestServer;
let ana: Person;
let pedro: Person;
let camila: Person;
let ria: Person;

const SEND = `mutation ($input: NoticeInput!, $clientId: ID!) {
  sendNotice(input: $input, clientId: $clientId) {
    id kind priority subject text marking groups sentAt readAt acknowledgedAt sentBy { id name administration }
    about { __typename ... on Seizure { id } ... on Port { locode } ... on Company { id } } } }`;
const WARNING = {
  kind: 'WARNING',
  subject: 'Containers with a false floor',
  text: 'Seen twice this week.',
  marking: 'GREEN',
};

const send = async (by: Person, changed: object = {}, clientId = anew()) =>
  (await by.answer(SEND, { input: { ...WARNING, ...changed }, clientId })).sendNotice;
const subjects = async (by: Person, filter: object = {}): Promise<string[]> => {
  const asked =
    'query ($filter: NoticeFilter) { notices(filter: $filter, first: 100) { nodes { subject } } }';
  const { notices } = await by.answer(asked, { filter });
  return notices.nodes.map(({ subject }: { subject: string }) => subject);
};
/** The rest is kept out by what only these notices have. */
const about = { about: [{ kind: 'PLACE', id: 'nlrtm' }] };

interface Page {
  notices: {
    totalCount: number;
    nodes: { subject: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

beforeAll(async () => {
  graph = await testGraph();
  await loadWorld(graph, smallWorld());
  // Somebody else's record, which those of Peru do not see.
  await graph.command("MATCH (z:Seizure {id: 'S-002'}) SET z.audience = 'RED >nobody'");
  server = await startTestServer(graph, { access: {}, log: () => undefined });
  ana = await person(graph, server.url);
  pedro = await person(graph, server.url, { name: 'Pedro', clearance: 'GREEN', role: 'READER' });
  camila = await person(graph, server.url, {
    name: 'Camila',
    administration: 'CL',
    clearance: 'AMBER_STRICT',
  });
  ria = await person(graph, server.url, { name: 'Ria', role: 'RILO', administration: undefined });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

describe('a notice', () => {
  it('says what was sent, by whom and when', async () => {
    const notice = await send(ana, {
      priority: 'URGENT',
      about: [
        { kind: 'SEIZURE', id: 'S-001' },
        { kind: 'PLACE', id: 'pecll' },
      ],
    });
    expect(notice).toEqual({
      ...WARNING,
      id: expect.any(String),
      priority: 'URGENT',
      groups: [],
      sentAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/),
      readAt: expect.any(String),
      acknowledgedAt: null,
      sentBy: { id: ana.id, name: 'Ana Quispe', administration: 'PE' },
      about: [
        { __typename: 'Seizure', id: 'S-001' },
        { __typename: 'Port', locode: 'PECLL' },
      ],
    });
    const { notice: read } = await camila.answer(`{ notice(id: "${notice.id}") { subject readAt } }`);
    expect(read).toEqual({ subject: WARNING.subject, readAt: null });
  });

  it('has its kind and priority in the languages of CENcomm', async () => {
    const { id } = await send(ana, { priority: 'FLASH' });
    const { notice } = await camila.answer(`{ notice(id: "${id}") { kindLabel
      es: kindLabel(language: ES) ru: kindLabel(language: RU) ar: priorityLabel(language: AR)
      pt: priorityLabel(language: PT) fr: kindLabel(language: FR) } }`);
    expect(notice).toEqual({
      kindLabel: 'Warning',
      es: 'Alerta',
      ru: 'Предупреждение',
      ar: 'فوري',
      pt: 'Imediata',
      fr: 'Alerte',
    });
  });

  it('is read by those whom its marking is for, and is not there for others', async () => {
    const sent = {
      GREEN: await send(ana, { ...about, subject: 'green' }),
      AMBER: await send(ana, { ...about, subject: 'amber', marking: 'AMBER' }),
      STRICT: await send(ana, { ...about, subject: 'strict', marking: 'AMBER_STRICT' }),
      RED: await send(ana, { ...about, subject: 'red', marking: 'RED', recipients: [ria.id] }),
    };
    expect(await subjects(ana, about)).toEqual(['red', 'strict', 'amber', 'green']);
    expect(await subjects(pedro, about)).toEqual(['green']);
    expect(await subjects(camila, about)).toEqual(['amber', 'green']);
    expect(await subjects(ria, about)).toEqual(['red', 'amber', 'green']);
    expect((await camila.answer(`{ notice(id: "${sent.RED.id}") { id } }`)).notice).toBeNull();
    const count = `query ($filter: NoticeFilter) { notices(filter: $filter) { totalCount } }`;
    expect((await camila.answer(count, { filter: about })).notices.totalCount).toBe(2);
    expect(await camila.refused(`mutation { acknowledgeNotice(id: "${sent.RED.id}") { id } }`)).toEqual([
      'UNKNOWN_NOTICE',
      'id',
    ]);
  });

  it('shows of what it is about only what the reader sees', async () => {
    await graph.command("MATCH (z:Seizure {id: 'S-001'}) SET z.audience = 'AMBER'");
    const seizure = { kind: 'SEIZURE', id: 'S-001' };
    const { id, about: own } = await send(ana, { about: [seizure, { kind: 'COMPANY', id: 'C01' }] });
    expect(own).toHaveLength(2);
    const { notice } = await pedro.answer(`{ notice(id: "${id}") { about { __typename } } }`);
    expect(notice.about).toEqual([{ __typename: 'Company' }]);
    // Nor is it found by what they do not see of it.
    const found = async (of: typeof ana) => {
      const { notices } = await of.answer(
        'query ($filter: NoticeFilter) { notices(filter: $filter) { nodes { id } } }',
        {
          filter: { about: [seizure] },
        },
      );
      return notices.nodes.some((each: { id: string }) => each.id === id);
    };
    expect([await found(ana), await found(pedro)]).toEqual([true, false]);
  });

  it('is answered in a thread', async () => {
    const { id } = await send(ana, { kind: 'REQUEST_FOR_INFORMATION', subject: 'Who knows this company?' });
    const reply = await send(camila, { kind: 'ANSWER', subject: 'We do', inReplyTo: id, marking: 'AMBER' });
    const thread = `{ notice(id: "${id}") { replies { subject inReplyTo { id } } } }`;
    expect((await ana.answer(thread)).notice.replies).toEqual([{ subject: 'We do', inReplyTo: { id } }]);
    expect((await pedro.answer(thread)).notice.replies).toEqual([]);
    const secret = await send(ana, { marking: 'RED', recipients: [camila.id] });
    const open = await send(ana, { kind: 'FEEDBACK', inReplyTo: secret.id });
    const { notice } = await pedro.answer(`{ notice(id: "${open.id}") { inReplyTo { id } } }`);
    expect(notice.inReplyTo).toBeNull();
    expect(
      await camila.refused(SEND, {
        input: { ...WARNING, kind: 'ANSWER', inReplyTo: secret.id },
        clientId: anew(),
      }),
    ).toEqual(['UNKNOWN_NOTICE', 'input.inReplyTo']);
    expect(reply.sentBy.administration).toBe('CL');
  });

  it('is read and acknowledged by each for itself, and its sender sees by whom', async () => {
    const { id } = await send(ana, { subject: 'to be read' });
    const unread = () => subjects(camila, { unread: true });
    expect(await unread()).toContain('to be read');
    const { markNoticeRead } = await camila.answer(`mutation { markNoticeRead(id: "${id}") { readAt } }`);
    expect(await unread()).not.toContain('to be read');
    expect(await subjects(camila, { unread: false })).toEqual(['to be read', 'We do']);
    expect(await subjects(ria, { unread: true })).toContain('to be read');
    const acknowledge = `mutation { acknowledgeNotice(id: "${id}") { readAt acknowledgedAt acknowledgements { name } } }`;
    const { acknowledgeNotice: first } = await camila.answer(acknowledge);
    expect(first).toMatchObject({ readAt: markNoticeRead.readAt, acknowledgements: null });
    expect((await camila.answer(acknowledge)).acknowledgeNotice).toEqual(first);
    const { notice } = await ana.answer(
      `{ notice(id: "${id}") { acknowledgements { viewer name administration at } } }`,
    );
    expect(notice.acknowledgements).toEqual([
      { viewer: camila.id, name: 'Camila', administration: 'CL', at: first.acknowledgedAt },
    ]);
  });

  it('is sent once, however often it is asked for', async () => {
    const clientId = anew();
    const sent = await Promise.all([1, 2, 3, 4].map(() => send(ana, { subject: 'once' }, clientId)));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect((await subjects(camila)).filter((subject) => subject === 'once')).toHaveLength(1);
    expect(await ana.refused(SEND, { input: WARNING, clientId })).toEqual(['CLIENT_ID_REUSED', 'clientId']);
    // Another client's ids are its own.
    expect((await send(camila, { subject: 'twice' }, clientId)).id).not.toBe(sent[0]?.id);
  });

  it('is known again for a month', async () => {
    const [late, lately] = [anew(), anew()];
    const first = [await send(ana, {}, late), await send(ana, {}, lately)];
    const sentAgo = (clientId: string, days: number) =>
      graph.command(
        'MATCH (q:Request) WHERE q.key CONTAINS $clientId SET q.at = datetime() - duration({days: $days})',
        {
          clientId: JSON.stringify(clientId),
          days,
        },
      );
    await sentAgo(late, 31);
    await sentAgo(lately, 29);
    await forgetOldRequests(graph);
    expect((await send(ana, {}, lately)).id).toBe(first[1]?.id);
    expect((await send(ana, {}, late)).id).not.toBe(first[0]?.id);
  });
});

describe('a notice that cannot be sent', () => {
  it.each<[what: string, changed: object, code: string, argument: string]>([
    ['without a subject', { subject: '  ' }, 'BAD_INPUT', 'input.subject'],
    ['with a long subject', { subject: 'x'.repeat(201) }, 'BAD_INPUT', 'input.subject'],
    ['without a text', { text: '' }, 'BAD_INPUT', 'input.text'],
    ['above the clearance', { marking: 'RED', recipients: ['x'] }, 'ABOVE_CLEARANCE', 'input.marking'],
    ['to a group of others', { groups: ['op-none'] }, 'UNKNOWN_GROUP', 'input.groups'],
    ['to recipients who are not alone', { recipients: ['x'] }, 'BAD_INPUT', 'input.recipients'],
    ['about what is not seen', { about: [{ kind: 'SEIZURE', id: 'S-002' }] }, 'UNKNOWN_TOPIC', 'input.about'],
    ['about what is not there', { about: [{ kind: 'SEIZURE', id: 'none' }] }, 'UNKNOWN_TOPIC', 'input.about'],
    ['as an answer to nothing', { kind: 'ANSWER' }, 'BAD_INPUT', 'input.inReplyTo'],
    ['in an operation of others', { operation: 'none' }, 'UNKNOWN_OPERATION', 'input.operation'],
  ])('%s says so', async (_, changed, code, argument) => {
    const input = { ...WARNING, ...changed };
    expect(await camila.refused(SEND, { input, clientId: anew() })).toEqual([code, argument]);
  });

  it('RED to nobody, or for an administration by one of none, says so', async () => {
    const refused = (by: Person, changed: object) =>
      by.refused(SEND, { input: { ...WARNING, ...changed }, clientId: anew() });
    expect(await refused(ana, { marking: 'RED' })).toEqual(['BAD_INPUT', 'input.recipients']);
    expect(await refused(ria, { marking: 'AMBER_STRICT' })).toEqual(['BAD_INPUT', 'input.marking']);
  });

  it('leaves nothing behind, so that it can be mended under the same clientId', async () => {
    const clientId = anew();
    const input = { ...WARNING, subject: 'mended', about: [{ kind: 'SEIZURE', id: 'none' }] };
    expect(await ana.refused(SEND, { input, clientId })).toEqual(['UNKNOWN_TOPIC', 'input.about']);
    expect((await send(ana, { subject: 'mended' }, clientId)).subject).toBe('mended');
  });
});

describe('closed groups and operations', () => {
  it('take a notice to those who are in them, and to nobody else', async () => {
    const { createGroup } = await ria.answer(
      `mutation { createGroup(input: { title: "Cóndor" }, clientId: "${anew()}") { id } }`,
    );
    const group = createGroup.id;
    const member = (id: string) =>
      `mutation { addGroupMember(group: "${group}", member: { viewer: "${id}" }, clientId: "${anew()}") { id } }`;
    await ria.answer(member(ana.id));
    const { createOperation } = await ria.answer(`mutation { createOperation(clientId: "${anew()}",
      input: { title: "Cóndor", participants: ["PE"], group: "${group}" }) { id } }`);
    const operation = createOperation.id;
    const sent = await send(ana, { operation, subject: 'for the operation' });
    expect(sent.groups).toEqual([group]);
    expect(await subjects(ria, { operation })).toEqual(['for the operation']);
    expect(await subjects(camila, { operation })).toEqual([]);
    await ria.answer(member(camila.id));
    expect(await subjects(camila, { operation })).toEqual(['for the operation']);
    // Marked for two groups, a reader is told only of the one that it is in.
    const other = await ria.answer(
      `mutation { createGroup(input: { title: "Second" }, clientId: "${anew()}") { id } }`,
    );
    const both = await send(ria, { groups: [group, other.createGroup.id], operation });
    const { notice } = await camila.answer(`{ notice(id: "${both.id}") { groups operation { title } } }`);
    expect(notice).toEqual({ groups: [group], operation: { title: 'Cóndor' } });
  });
});

describe('lists', () => {
  it('are paged from the newest on, by cursors that say nothing of other notices', async () => {
    const at = { about: [{ kind: 'PLACE', id: 'BEANR' }] };
    for (const subject of ['1', '2', '3', '4', '5']) {
      await send(ana, { ...at, subject });
      await send(ana, { ...at, subject: 'hidden', marking: 'RED', recipients: [ria.id] });
    }
    const page = `query ($filter: NoticeFilter, $after: String) { notices(filter: $filter, first: 2, after: $after) {
      totalCount nodes { subject } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { notices }: Page = await camila.answer(page, { filter: at, after });
      expect(notices.totalCount).toBe(5);
      found.push(...notices.nodes.map(({ subject }) => subject));
      after = notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null;
      expect(Buffer.from(notices.pageInfo.endCursor, 'base64url').toString()).toMatch(
        /^\["notices NEWEST","","[0-9a-f-]{36}"\]$/,
      );
    } while (after);
    expect(found).toEqual(['5', '4', '3', '2', '1']);
  });

  it('are narrowed by kind and day', async () => {
    expect(await subjects(camila, { kinds: ['ANSWER'] })).toEqual(['We do']);
    expect(await subjects(camila, { since: '2999-01-01' })).toEqual([]);
    expect((await subjects(camila, { since: '2020-01-01' })).length).toBeGreaterThan(5);
    const [code] = await camila.refused('{ notices(filter: { kinds: [] }) { totalCount } }');
    expect(code).toBe('BAD_FILTER');
  });

  it('come since a cursor without gap or double, however many are sent at once', async () => {
    const SINCE = `query ($cursor: String) { noticesSince(cursor: $cursor, first: 7) {
      nodes { subject } cursor hasMore } }`;
    let cursor: string | null = null;
    const drain = async (): Promise<string[]> => {
      const found: string[] = [];
      for (let more = true; more; ) {
        const { noticesSince } = await ria.answer(SINCE, { cursor });
        found.push(...noticesSince.nodes.map(({ subject }: { subject: string }) => subject));
        cursor = noticesSince.cursor;
        more = noticesSince.hasMore;
      }
      return found;
    };
    expect((await drain()).length).toBeGreaterThan(10);
    expect(await drain()).toEqual([]);
    const sending = Array.from({ length: 24 }, (_, i) =>
      // Every third in an audience that there was none of before.
      send(ana, {
        subject: `n${i}`,
        ...(i % 3 === 0 ? { marking: 'RED', recipients: [ria.id, `x${i}`] } : {}),
      }),
    );
    const found: string[] = [];
    const all = Promise.all(sending);
    let isDone = false;
    void all.finally(() => {
      isDone = true;
    });
    while (!isDone) found.push(...(await drain()));
    await all;
    found.push(...(await drain()));
    expect([...found].sort()).toEqual(Array.from({ length: 24 }, (_, i) => `n${i}`).sort());
    expect(found.length).toBe(new Set(found).size);
    expect(await ana.refused('{ noticesSince(cursor: "x") { cursor } }')).toEqual(['BAD_CURSOR', 'after']);
  });
});
