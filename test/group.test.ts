import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { loadFiles } from '../src/load/load.ts';
import { resetGraph } from '../src/load/status.ts';
import { testGraph } from './support/graph.ts';
import { anew, type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';

let graph: Graph;
let server: TestServer;
/** Of the regional office, who makes groups. */
let ria: Person;
/** Of Peru and of Chile. */
let ana: Person;
let camila: Person;

const CREATE = `mutation ($input: GroupInput!, $clientId: ID!) {
  createGroup(input: $input, clientId: $clientId) { id title members { administration viewer role } } }`;
const ADD = `mutation ($group: ID!, $member: GroupMemberInput!, $role: GroupRole, $clientId: ID!) {
  addGroupMember(group: $group, member: $member, role: $role, clientId: $clientId) {
    members { administration viewer role } } }`;
const REMOVE = `mutation ($group: ID!, $member: GroupMemberInput!, $clientId: ID!) {
  removeGroupMember(group: $group, member: $member, clientId: $clientId) { members { administration viewer role } } }`;

const create = async (title: string, by = ria): Promise<string> =>
  (await by.answer(CREATE, { input: { title }, clientId: anew() })).createGroup.id;
const add = (by: Person, group: string, member: object, role = 'MEMBER') =>
  by.answer(ADD, { group, member, role, clientId: anew() });
const remove = (by: Person, group: string, member: object) =>
  by.answer(REMOVE, { group, member, clientId: anew() });

beforeAll(async () => {
  graph = await testGraph();
  server = await startTestServer(graph, { access: {}, log: () => undefined });
  const rilo = { name: 'Ria', role: 'RILO', administration: undefined };
  ria = await person(graph, server.url, rilo);
  ana = await person(graph, server.url);
  camila = await person(graph, server.url, { name: 'Camila', administration: 'CL' });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

describe('a closed group', () => {
  it('is made by a regional office under a name that nobody can guess', async () => {
    const { createGroup } = await ria.answer(CREATE, {
      input: { title: ' Operación Cóndor ' },
      clientId: anew(),
    });
    expect(createGroup).toEqual({
      id: expect.stringMatching(/^operación-cóndor-[0-9a-f]{10}$/),
      title: 'Operación Cóndor',
      members: [{ administration: null, viewer: ria.id, role: 'MANAGER' }],
    });
    expect(await ana.refused(CREATE, { input: { title: 'x' }, clientId: anew() })).toEqual([
      'FORBIDDEN',
      undefined,
    ]);
  });

  it('does not exist for those who are not in it', async () => {
    const id = await create('Hidden');
    const { group, groups } = await ana.answer(
      `{ group(id: "${id}") { id } groups { id } viewer { groups } }`,
    );
    expect(group).toBeNull();
    expect(groups.map((found: { id: string }) => found.id)).not.toContain(id);
    const words = async (name: string) => {
      const member = { administration: 'PE' };
      const { errors } = await ana.ask(ADD, { group: name, member, clientId: anew() });
      return JSON.stringify(errors).replaceAll(name, 'NAME');
    };
    expect(await words(id)).toBe(await words('there-is-none'));
    expect(await words(id)).toContain('UNKNOWN_GROUP');
  });

  it('has administrations and viewers as members, whom its managers choose', async () => {
    const id = await create('Members');
    await add(ria, id, { administration: 'PE' });
    const member = { viewer: camila.id };
    expect(await ana.refused(ADD, { group: id, member, clientId: anew() })).toEqual([
      'NOT_A_MANAGER',
      'group',
    ]);
    await add(ria, id, { administration: 'PE' }, 'MANAGER');
    const { addGroupMember } = await add(ana, id, member);
    expect(addGroupMember.members).toEqual(
      [
        { administration: 'PE', viewer: null, role: 'MANAGER' },
        { administration: null, viewer: camila.id, role: 'MEMBER' },
        { administration: null, viewer: ria.id, role: 'MANAGER' },
      ].sort((a, b) => ((a.viewer ?? '') < (b.viewer ?? '') ? -1 : 1)),
    );
    expect((await camila.answer('{ groups { id } viewer { groups } }')).viewer.groups).toContain(id);
    const { removeGroupMember } = await remove(ana, id, { administration: 'PE' });
    expect(removeGroupMember).toBeNull();
    expect((await ana.answer(`{ group(id: "${id}") { id } }`)).group).toBeNull();
  });

  it('keeps a manager, and says what is wrong with a member', async () => {
    const group = await create('Managed');
    const me = { viewer: ria.id };
    const asked = (member: object) => ({ group, member, clientId: anew() });
    expect(await ria.refused(REMOVE, asked(me))).toEqual(['LAST_MANAGER', 'member']);
    expect(await ria.refused(ADD, asked(me))).toEqual(['LAST_MANAGER', 'member']);
    expect(await ria.refused(REMOVE, asked({ viewer: 'nobody' }))).toEqual(['UNKNOWN_MEMBER', 'member']);
    expect(await ria.refused(ADD, asked({ administration: 'XX' }))).toEqual([
      'UNKNOWN_COUNTRY',
      'member.administration',
    ]);
    expect(await ria.refused(ADD, asked({}))).toEqual(['BAD_INPUT', 'member']);
    expect(await ria.refused(ADD, asked({ viewer: 'a', administration: 'PE' }))).toEqual([
      'BAD_INPUT',
      'member',
    ]);
  });

  it('is made once, however often it is asked for', async () => {
    const clientId = anew();
    const input = { title: 'Once' };
    const made = await Promise.all([1, 2, 3].map(() => ria.answer(CREATE, { input, clientId })));
    expect(new Set(made.map(({ createGroup }) => createGroup.id)).size).toBe(1);
    expect(await ria.refused(CREATE, { input: { title: 'Other' }, clientId })).toEqual([
      'CLIENT_ID_REUSED',
      'clientId',
    ]);
    expect(await ria.refused(CREATE, { input, clientId: ' ' })).toEqual(['BAD_INPUT', 'clientId']);
  });

  it('cannot be taken from those whose records are closed to its name', async () => {
    const input = { title: 'Mine now', id: 'op-taken' };
    expect(await ria.refused(CREATE, { input, clientId: anew() })).toEqual(['UNKNOWN_GROUP', 'input.id']);
    const insider = await person(graph, server.url, {
      role: 'RILO',
      administration: undefined,
      groups: ['op-taken'],
    });
    const { createGroup } = await insider.answer(CREATE, { input, clientId: anew() });
    expect(createGroup.id).toBe('op-taken');
    expect(await insider.refused(CREATE, { input, clientId: anew() })).toEqual(['BAD_INPUT', 'input.id']);
  });
});

describe('membership', () => {
  const seen = async (who: Person) =>
    (await who.answer(
      '{ seizures(sort: OLDEST) { totalCount nodes { id groups } } status { seizures } }',
    )) as {
      seizures: { totalCount: number; nodes: { id: string }[] };
      status: { seizures: number };
    };

  it('opens records that are marked for the group, and closes them again', async () => {
    const group = await create('Records');
    const directory = await mkdtemp(join(tmpdir(), 'portolan-group-'));
    await writeFile(
      join(directory, 'seizures.csv'),
      [
        'id,date,category,location,reported_by,route,marking,groups',
        'G-1,2024-01-01,DRUGS,PECLL,PE,PECLL>NLRTM,GREEN,',
        `G-2,2024-01-02,DRUGS,PECLL,PE,PECLL>NLRTM,GREEN,${group}|op-elsewhere`,
        '',
      ].join('\n'),
    );
    await loadFiles(graph, [directory]);
    await rm(directory, { recursive: true });
    const open = await seen(ana);
    expect([open.seizures.totalCount, open.status.seizures]).toEqual([1, 1]);
    await add(ria, group, { administration: 'PE' });
    const member = await seen(ana);
    expect([member.seizures.totalCount, member.status.seizures]).toEqual([2, 2]);
    // The other group that the record is for is none of the viewer's business.
    expect(member.seizures.nodes).toEqual([
      { id: 'G-1', groups: [] },
      { id: 'G-2', groups: [group] },
    ]);
    expect((await seen(camila)).seizures.totalCount).toBe(1);
    await remove(ria, group, { administration: 'PE' });
    expect((await seen(ana)).seizures.totalCount).toBe(1);
  });

  it('outlives a reset of the records', async () => {
    const id = await create('Kept');
    await resetGraph(graph);
    expect((await ria.answer(`{ group(id: "${id}") { title } }`)).group).toEqual({ title: 'Kept' });
    expect((await ria.answer('{ status { seizures revision } }')).status.seizures).toBe(0);
  });
});

describe('an operation', () => {
  const OPERATION = `mutation ($input: OperationInput!, $clientId: ID!) {
    createOperation(input: $input, clientId: $clientId) {
      id title from to participants categories coordinationUnit group { id } } }`;

  it('is for those in its closed group', async () => {
    const group = await create('Operation');
    await add(ria, group, { administration: 'PE' });
    const input = {
      title: 'Cóndor',
      from: '2024-03-01',
      to: '2024-03-31',
      participants: ['pe', 'CL', 'PE'],
      categories: ['DRUGS'],
      group,
      coordinationUnit: 'RILO South America, Santiago',
    };
    const clientId = anew();
    const { createOperation } = await ria.answer(OPERATION, { input, clientId });
    expect(createOperation).toEqual({
      ...input,
      id: expect.any(String),
      participants: ['PE', 'CL'],
      group: { id: group },
    });
    expect((await ria.answer(OPERATION, { input, clientId })).createOperation).toEqual(createOperation);
    const ask = `{ operation(id: "${createOperation.id}") { title } operations { id } }`;
    expect(await ana.answer(ask)).toEqual({
      operation: { title: 'Cóndor' },
      operations: [{ id: createOperation.id }],
    });
    expect(await camila.answer(ask)).toEqual({ operation: null, operations: [] });
    const bad = (changed: object) =>
      ria.refused(OPERATION, { input: { ...input, ...changed }, clientId: anew() });
    expect(await bad({ group: 'none' })).toEqual(['UNKNOWN_GROUP', 'input.group']);
    expect(await bad({ title: '' })).toEqual(['BAD_INPUT', 'input.title']);
    expect(await bad({ participants: ['XX'] })).toEqual(['UNKNOWN_COUNTRY', 'input.participants']);
    expect(await bad({ to: '2024-01-01' })).toEqual(['EMPTY_PERIOD', 'from']);
  });
});
