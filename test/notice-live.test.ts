import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revokeKey } from '../src/access/api-keys.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { sameGraph, testGraph } from './support/graph.ts';
import { anew, type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';
import { ARRIVED, type Subscriber, subjectsOf, subscribe } from './support/stream.ts';

/** Two servers with a connection of their own to one graph, as two processes are. */
let graph: Graph;
let secondGraph: Graph;
let first: TestServer;
let second: TestServer;
let ana: Person;
let camila: Person;
let ria: Person;
const statements: string[] = [];
const open: Subscriber[] = [];

const SEND = `mutation ($input: NoticeInput!, $clientId: ID!) { sendNotice(input: $input, clientId: $clientId) { id } }`;
const send = (by: Person, subject: string, changed: object = {}) =>
  by.answer(SEND, {
    input: { kind: 'WARNING', subject, text: 'x', marking: 'GREEN', ...changed },
    clientId: anew(),
  });
const follow = async (url: string, { key }: Person, after?: string): Promise<Subscriber> => {
  const subscriber = await subscribe(url, key, after === undefined ? {} : { after });
  open.push(subscriber);
  return subscriber;
};
const cursorOf = ({ told }: Subscriber, index = -1): string => told.at(index).data.noticeArrived.cursor;
const soon = { timeout: 20_000, interval: 100 };

beforeAll(async () => {
  graph = await testGraph();
  secondGraph = sameGraph({ observe: ({ name }) => statements.push(name) });
  first = await startTestServer(graph, { access: {}, log: () => undefined });
  second = await startTestServer(secondGraph, { access: {}, log: () => undefined });
  ana = await person(graph, first.url);
  camila = await person(graph, second.url, { name: 'Camila', administration: 'CL', clearance: 'AMBER' });
  ria = await person(graph, first.url, { name: 'Ria', role: 'RILO', administration: undefined });
});
afterAll(async () => {
  for (const subscriber of open) subscriber.leave();
  await first?.stop();
  await second?.stop();
  await graph?.close();
  await secondGraph?.close();
});

describe('notices as they are sent', () => {
  it('arrive by way of another server, in order, with what the reader may see of them', async () => {
    const reader = await follow(second.url, camila);
    const other = await follow(first.url, camila);
    for (const subject of ['a', 'b', 'c']) await send(ana, subject);
    await expect
      .poll(() => [subjectsOf(reader), subjectsOf(other)], soon)
      .toEqual([
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ]);
    expect(reader.told[0].data.noticeArrived.notice).toMatchObject({
      text: 'x',
      readAt: null,
      sentBy: { name: 'Ana Quispe' },
    });
  });

  it('do not reach those whom they are not for', async () => {
    const reader = await follow(second.url, camila);
    const mine = await follow(second.url, ria);
    await send(ana, 'secret', { marking: 'RED', recipients: [ria.id] });
    await send(ana, 'strict', { marking: 'AMBER_STRICT' });
    await send(ana, 'open');
    await expect
      .poll(() => [subjectsOf(reader), subjectsOf(mine)], soon)
      .toEqual([['open'], ['secret', 'open']]);
    expect(JSON.stringify(reader.told)).not.toMatch(/secret|strict/);
  });

  it('go on from a cursor after a break, with none lost and none twice', async () => {
    const reader = await follow(second.url, camila);
    await send(ana, '1');
    await send(ana, '2');
    await expect.poll(() => subjectsOf(reader), soon).toEqual(['1', '2']);
    reader.leave();
    await send(ana, '3');
    await send(ana, '4', { marking: 'AMBER' });
    const again = await follow(first.url, camila, cursorOf(reader));
    await send(ana, '5');
    await expect.poll(() => subjectsOf(again), soon).toEqual(['3', '4', '5']);
    const earlier = await follow(first.url, camila, cursorOf(reader, 0));
    await expect.poll(() => subjectsOf(earlier), soon).toEqual(['2', '3', '4', '5']);
    // The cursor of the one kind of asking is good for the other.
    const { noticesSince } = await camila.answer(
      `query ($cursor: String) {
      noticesSince(cursor: $cursor) { nodes { subject } cursor } }`,
      { cursor: cursorOf(earlier, 1) },
    );
    expect(noticesSince.nodes.map(({ subject }: { subject: string }) => subject)).toEqual(['4', '5']);
  });

  it('are complete and in one order for all when many are sent at once', async () => {
    const readers = await Promise.all([follow(first.url, camila), follow(second.url, camila)]);
    const subjects = Array.from({ length: 20 }, (_, i) => `m${i}`);
    await Promise.all(
      subjects.map((subject, i) =>
        send(i % 2 ? ana : ria, subject, i % 4 === 0 ? { marking: 'AMBER', groups: [] } : {}),
      ),
    );
    await expect.poll(() => readers.map((reader) => subjectsOf(reader).length), soon).toEqual([20, 20]);
    expect(subjectsOf(readers[0] as Subscriber)).toEqual(subjectsOf(readers[1] as Subscriber));
    expect([...subjectsOf(readers[0] as Subscriber)].sort()).toEqual([...subjects].sort());
  });

  it('cost the graph one small statement in half a second while they are waited for, and none else', async () => {
    for (const subscriber of open) subscriber.leave();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    statements.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(statements).toEqual([]);
    const readers = await Promise.all([1, 2, 3, 4, 5].map(() => follow(second.url, camila)));
    statements.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const polls = statements.filter((name) => name === 'exchange/head').length;
    expect(polls).toBeGreaterThan(0);
    expect(polls).toBeLessThanOrEqual(7);
    expect(new Set(statements.filter((name) => name !== 'api-key/by-id'))).toEqual(
      new Set(['exchange/head']),
    );
    for (const reader of readers) reader.leave();
  });
});

describe('a subscription ends', () => {
  it('for a group with the membership, without a word of what comes after', async () => {
    const { createGroup } = await ria.answer(
      `mutation { createGroup(input: { title: "Live" }, clientId: "${anew()}") { id } }`,
    );
    const group: string = createGroup.id;
    const change = (name: string) =>
      ria.answer(
        `mutation { ${name}(group: "${group}", member: { administration: "CL" }, clientId: "${anew()}") { id } }`,
      );
    const reader = await follow(second.url, camila);
    await send(ria, 'before', { groups: [group] });
    await send(ria, 'begin');
    await expect.poll(() => subjectsOf(reader), soon).toEqual(['begin']);
    await change('addGroupMember');
    await send(ria, 'member', { groups: [group] });
    await expect.poll(() => subjectsOf(reader), soon).toEqual(['begin', 'member']);
    await change('removeGroupMember');
    await send(ria, 'after', { groups: [group] });
    await send(ria, 'open');
    await expect.poll(() => subjectsOf(reader), soon).toEqual(['begin', 'member', 'open']);
  });

  it('with the key, also where nothing is sent', async () => {
    const leaving = await person(graph, first.url, { name: 'Leaving', administration: 'EC' });
    const reader = await follow(second.url, leaving);
    await revokeKey(graph, leaving.keyId);
    expect(await reader.ended).toBe('complete');
    expect(reader.told).toEqual([
      {
        errors: [
          expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
        ],
      },
    ]);
    expect((await subscribe(second.url, leaving.key)).status).toBe(401);
  });

  it('with the server, which does not wait for it', async () => {
    const third = await startTestServer(graph, { access: {}, log: () => undefined });
    const reader = await follow(third.url, camila);
    const started = performance.now();
    await third.stop();
    expect(await reader.ended).toBe('cut');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a subscriber that reads nothing', () => {
  it('costs no memory: what it has yet to get stays in the graph', async () => {
    for (const subscriber of open) subscriber.leave();
    const slow = await person(graph, first.url, { name: 'Slow', administration: 'UY' });
    const { noticesSince } = await slow.answer('{ noticesSince(first: 500) { cursor } }');
    const { port } = new URL(second.url);
    const body = JSON.stringify({
      query: ARRIVED,
      variables: { after: noticesSince.cursor },
    });
    const socket = connect({ port: Number(port), host: '127.0.0.1' });
    socket.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n` +
        `content-type: application/json\r\nauthorization: Bearer ${slow.key}\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    socket.pause();
    // Fifteen megabytes: more than the sockets of both sides take.
    const text = 'я'.repeat(20_000);
    statements.length = 0;
    await graph.command(
      `MATCH (g:Graph {name: 'portolan'}) UNWIND range(1, 400) AS i
       CREATE (:Notice {id: 'big-' + i, kind: 'WARNING', priority: 'ROUTINE', subject: 'big', text: $text,
         marking: 'GREEN', groups: [], topics: [], audience: 'GREEN', sequence: g.noticeSequence + i, sentAt: datetime(),
         senderId: 'x', senderName: 'x'})
       WITH g, count(*) AS made SET g.noticeSequence = g.noticeSequence + made`,
      { text },
    );
    await expect
      .poll(() => statements.filter((name) => name === 'notice/arrived').length, soon)
      .toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    const before = statements.filter((name) => name === 'notice/arrived').length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(8);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(statements.filter((name) => name === 'notice/arrived').length).toBe(before);
    // Once it reads, it gets all of them.
    let got = 0;
    socket.on('data', (chunk: Buffer) => {
      got += chunk.toString('latin1').split('"subject":"big"').length - 1;
    });
    socket.resume();
    await expect.poll(() => got, { timeout: 40_000 }).toBeGreaterThanOrEqual(395);
    socket.destroy();
  });
});

describe('the stream refuses', () => {
  it.each<[what: string, query: string, code: string]>([
    ['what is no subscription', '{ viewer { id } }', 'NOT_A_SUBSCRIPTION'],
    ['what cannot be parsed', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['what does not fit the schema', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'what asks for too much',
      `subscription { noticeArrived { notice { about { ... on Company {
        shipments(first: 500) { nodes { consignor { shipments(first: 500) { nodes { id } } } } } } } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['a cursor of nobody', 'subscription { noticeArrived(after: "x") { cursor } }', 'BAD_CURSOR'],
    ['variables that do not fit', ARRIVED, 'BAD_USER_INPUT'],
  ])('%s', async (_, query, code) => {
    const { told, ended } = await subscribe(first.url, ana.key, { after: 5 }, query);
    expect(await ended).toBe('complete');
    expect(told[0].errors[0].extensions.code).toBe(code);
  });

  it('nobody known, a form of another page, and a query over the other endpoint', async () => {
    const post = (headers: Record<string, string>, path = '/graphql/stream') =>
      fetch(`${first.url}${path}`, { method: 'POST', headers, body: JSON.stringify({ query: ARRIVED }) });
    const json = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const unknown = await post(json);
    expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="Portolan"',
    ]);
    expect((await post({ accept: 'text/event-stream', 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ ...json, accept: 'application/json' })).status).toBe(406);
    const apollo = await ana.ask('subscription { noticeArrived { cursor } }');
    expect(apollo.errors?.[0]?.extensions.code).toBe('SUBSCRIPTION_NEEDS_STREAM');
  });

  it('more streams than a person needs', async () => {
    const busy = await person(graph, first.url, { name: 'Busy', administration: 'BO' });
    const streams = await Promise.all(Array.from({ length: 22 }, () => subscribe(first.url, busy.key)));
    expect(streams.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(2);
    for (const { leave } of streams) leave();
  });

  it('a page whose name was made to resolve here, where nobody is asked who it is', async () => {
    const trial = await startTestServer(graph, { log: () => undefined });
    const { port } = new URL(trial.url);
    const status = await new Promise((resolve, reject) => {
      const headers = {
        host: 'rebound.example',
        'content-type': 'application/json',
        accept: 'text/event-stream',
      };
      request({ host: '127.0.0.1', port, path: '/graphql/stream', method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(JSON.stringify({ query: ARRIVED }));
    });
    expect(status).toBe(421);
    await trial.stop();
  });
});
