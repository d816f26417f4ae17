import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../src/access/api-keys.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { ACCESS_SCOPES, VIEWER_ROLES, type ViewerRole } from '../src/vocabulary.ts';
import { testGraph } from './support/graph.ts';
import { type Answer, startTestServer, type TestServer } from './support/server.ts';

/** Arguments that a field cannot be asked without. */
const ARGUMENTS: Record<string, string> = {
  country: 'code: "PE"',
  port: 'locode: "PECLL"',
  route: 'key: "PECLL>NLRTM"',
  stretch: 'key: "PECLL>NLRTM"',
  shipment: 'id: "BL-1"',
  company: 'id: "C-1"',
  vessel: 'imo: "9074729"',
  container: 'number: "CSQU3054383"',
  seizure: 'id: "S-1"',
  neighbourhood: 'of: ["Company:C-1"]',
  paths: 'from: "Company:C-1", to: "Company:C-2"',
  commonNeighbours: 'of: ["Company:C-1", "Company:C-2"]',
  subgraph: 'ids: ["Company:C-1"]',
  timeline: 'of: "Company:C-1"',
  network: 'of: "Seizure:S-1"',
  displacedRoutes: 'filter: { date: "2024-01-01" }',
  seizureStatistics: 'groupBy: [YEAR]',
  reportSeizure: `clientId: "none", input: { date: "2024-01-01", category: DRUGS }`,
  amendSeizure: 'id: "S-1", expectedVersion: 1, input: { date: "2024-01-01", category: DRUGS }',
  withdrawSeizure: 'id: "S-1", expectedVersion: 1, reason: "none"',
  verifySeizure: 'id: "S-1", expectedVersion: 1',
  returnSeizure: 'id: "S-1", expectedVersion: 1, reasons: []',
  attachToSeizure: 'id: "S-1", attachments: []',
  group: 'id: "op-1"',
  operation: 'id: "1"',
  notice: 'id: "1"',
  createGroup: 'input: { title: " " }, clientId: "1"',
  addGroupMember: 'group: "op-1", member: {}, clientId: "1"',
  removeGroupMember: 'group: "op-1", member: {}, clientId: "1"',
  createOperation: 'input: { title: " ", participants: [], group: "op-1" }, clientId: "1"',
  sendNotice: 'input: { kind: WARNING, subject: " ", text: " ", marking: CLEAR }, clientId: "1"',
  acknowledgeNotice: 'id: "1"',
  markNoticeRead: 'id: "1"',
  confirmPartyLink: 'a: "1", b: "1", clientId: "1"',
  refusePartyLink: 'a: "1", b: "1", clientId: "1"',
  undoPartyDecision: 'a: "1", b: "1", clientId: "1"',
  watch: 'id: "1"',
  createWatch: 'input: { name: " ", criteria: {} }, clientId: "1"',
  changeWatch: 'id: "1", input: {}, clientId: "1"',
  deleteWatch: 'id: "1", clientId: "2"',
};

/** What a field says to those who may ask it, where it does not just answer: it was asked for nothing that there is. */
const SAID: Record<string, string> = {
  createGroup: 'BAD_INPUT',
  addGroupMember: 'BAD_INPUT',
  removeGroupMember: 'BAD_INPUT',
  createOperation: 'BAD_INPUT',
  sendNotice: 'BAD_INPUT',
  acknowledgeNotice: 'UNKNOWN_NOTICE',
  markNoticeRead: 'UNKNOWN_NOTICE',
  confirmPartyLink: 'BAD_INPUT',
  refusePartyLink: 'BAD_INPUT',
  undoPartyDecision: 'BAD_INPUT',
  createWatch: 'BAD_INPUT',
  changeWatch: 'UNKNOWN_WATCH',
  deleteWatch: 'UNKNOWN_WATCH',
};

const ALL: readonly ViewerRole[] = VIEWER_ROLES;
const CASES: readonly ViewerRole[] = ['READER', 'ANALYST', 'CONTACT_POINT', 'RILO', 'SERVICE'];

/** Who may ask what, written down a second time: a change of one is seen against the other. */
const EXPECTED: Record<string, [roles: readonly ViewerRole[], scopes: readonly string[]]> = {
  viewer: [ALL, ['read', 'write', 'report']],
  status: [ALL, ['read', 'write', 'report']],
  countries: [CASES, ['read']],
  country: [CASES, ['read']],
  ports: [CASES, ['read']],
  port: [CASES, ['read']],
  routes: [CASES, ['read']],
  route: [CASES, ['read']],
  stretch: [CASES, ['read']],
  recurringRoutes: [CASES, ['read']],
  neighbourhood: [CASES, ['read']],
  paths: [CASES, ['read']],
  commonNeighbours: [CASES, ['read']],
  subgraph: [CASES, ['read']],
  timeline: [CASES, ['read']],
  network: [CASES, ['read']],
  centralCompanies: [CASES, ['read']],
  unusualShipments: [CASES, ['read']],
  shipments: [CASES, ['read']],
  shipment: [CASES, ['read']],
  companies: [CASES, ['read']],
  company: [CASES, ['read']],
  parties: [CASES, ['read']],
  partyLinks: [CASES, ['read']],
  vessels: [CASES, ['read']],
  vessel: [CASES, ['read']],
  containers: [CASES, ['read']],
  container: [CASES, ['read']],
  seizures: [CASES, ['read']],
  seizure: [CASES, ['read']],
  emergingRoutes: [CASES, ['read']],
  displacedRoutes: [CASES, ['read']],
  linkedSeizures: [CASES, ['read']],
  seizureStatistics: [CASES, ['read', 'report']],
  reportingGaps: [CASES, ['read']],
  mirror: [CASES, ['read']],
  reportSeizure: [['CONTACT_POINT'], ['read write']],
  attachToSeizure: [['CONTACT_POINT'], ['read write']],
  amendSeizure: [['CONTACT_POINT'], ['read write']],
  withdrawSeizure: [['CONTACT_POINT'], ['read write']],
  verifySeizure: [['RILO'], ['read write']],
  returnSeizure: [['RILO'], ['read write']],
  confirmPartyLink: [['ANALYST', 'CONTACT_POINT', 'RILO'], ['read write']],
  refusePartyLink: [['ANALYST', 'CONTACT_POINT', 'RILO'], ['read write']],
  undoPartyDecision: [['ANALYST', 'CONTACT_POINT', 'RILO'], ['read write']],
  groups: [CASES, ['read']],
  group: [CASES, ['read']],
  operations: [CASES, ['read']],
  operation: [CASES, ['read']],
  notices: [CASES, ['read']],
  notice: [CASES, ['read']],
  noticesSince: [CASES, ['read']],
  createGroup: [['RILO'], ['read write']],
  addGroupMember: [['CONTACT_POINT', 'RILO'], ['read write']],
  removeGroupMember: [['CONTACT_POINT', 'RILO'], ['read write']],
  createOperation: [['RILO'], ['read write']],
  sendNotice: [['CONTACT_POINT', 'RILO'], ['read write']],
  acknowledgeNotice: [CASES, ['read write']],
  markNoticeRead: [CASES, ['read write']],
  watches: [CASES, ['read']],
  watch: [CASES, ['read']],
  createWatch: [CASES, ['read write']],
  changeWatch: [CASES, ['read write']],
  deleteWatch: [CASES, ['read write']],
  noticeArrived: [CASES, ['read']],
  auditLog: [['CONTACT_POINT', 'ADMINISTRATOR'], ['read']],
};

/** What credentials are for: one thing each, and what a change takes. */
const CREDENTIALS = [...ACCESS_SCOPES, 'read write'];

const schema = makeExecutableSchema({ typeDefs });
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (root) => Object.values(root?.getFields() ?? {}).map((field) => ({ field, root: String(root) })),
);

describe('the table of permissions', () => {
  let graph: Graph;
  let server: TestServer;
  const credentials = new Map<string, string>();

  beforeAll(async () => {
    graph = await testGraph();
    server = await startTestServer(graph, { access: {}, log: () => undefined });
    for (const role of VIEWER_ROLES) {
      for (const scopes of CREDENTIALS) {
        const claimed = {
          name: `${role} ${scopes}`,
          role,
          administration: 'PE',
          clearance: 'RED',
          groups: [],
        };
        const { key } = await createKey(graph, { ...claimed, scopes: scopes.split(' ') }, 1);
        credentials.set(`${role} ${scopes}`, key);
      }
    }
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('has every root field of the schema', () => {
    expect(rootFields.map(({ field }) => field.name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  const cells = rootFields.flatMap(({ field, root }) =>
    VIEWER_ROLES.map((role) => ({ field, root, role, name: `${root}.${field.name}` })),
  );

  it.each(cells)('holds for $name and $role', async ({ field, root, role }) => {
    const [roles, scopes] = EXPECTED[field.name] ?? [[], []];
    for (const credential of CREDENTIALS) {
      const key = String(credentials.get(`${role} ${credential}`));
      const { data, errors } = await send(root, queryOf(root, field), key);
      const has = (scope: string) =>
        scope === credential || (root !== 'Mutation' && credential.split(' ').includes(scope));
      const isAllowed = roles.includes(role) && scopes.some(has);
      const said = SAID[field.name];
      expect([credential, errors?.map(({ extensions }) => extensions.code)]).toEqual([
        credential,
        isAllowed ? said && [said] : ['FORBIDDEN'],
      ]);
      if (!isAllowed) expect(data?.[field.name] ?? null).toBeNull();
    }
  });

  /** What a field answers; of a stream, the first that it says, or that it stays open. */
  async function send(
    root: string,
    query: string,
    key: string,
  ): Promise<Partial<Answer<Record<string, unknown>>>> {
    const isStream = root === 'Subscription';
    const left = new AbortController();
    const response = await fetch(`${server.url}/graphql${isStream ? '/stream' : ''}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
        accept: isStream ? 'text/event-stream' : 'application/json',
      },
      body: JSON.stringify({ query }),
      signal: left.signal,
    });
    if (!isStream) return (await response.json()) as Answer<Record<string, unknown>>;
    let text = '';
    const decoder = new TextDecoder();
    const opened = setTimeout(() => left.abort(), 300);
    try {
      for await (const chunk of response.body ?? []) text += decoder.decode(chunk as Uint8Array);
    } catch {
      // Still open: nothing was refused.
    }
    clearTimeout(opened);
    const [, said] = /^event: next\ndata: (.*)$/m.exec(text) ?? [];
    return said === undefined ? {} : JSON.parse(said);
  }

  it.each(
    rootFields
      .map(({ field }) => ({ name: field.name, type: String(getNamedType(field.type)) }))
      .filter(({ name }) => !EXPECTED[name]?.[1].every((scopes) => scopes.split(' ').includes('read'))),
  )('lets nobody walk from $name, which is open to more, to a record', ({ type }) => {
    const reached = reachableFrom(type);
    const records = ['Shipment', 'Seizure', 'Company', 'Vessel', 'Container', 'Route', 'Country', 'Port'];
    expect(records.filter((record) => reached.has(record))).toEqual([]);
  });
});

function queryOf(root: string, { name, type, args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needed.length > 0 && !ARGUMENTS[name]) throw new Error(`ARGUMENTS must say how to ask for ${name}`);
  const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  return `${root.toLowerCase()} { ${name}${ARGUMENTS[name] ? `(${ARGUMENTS[name]})` : ''} ${selection} }`;
}

function reachableFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const name of reached) {
    const type = schema.getType(name);
    if (isAbstractType(type)) {
      for (const { name } of schema.getPossibleTypes(type)) reached.add(name);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) reached.add(String(getNamedType(field.type)));
  }
  return reached;
}
