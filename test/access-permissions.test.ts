import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../src/access/api-keys.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { ACCESS_SCOPES, type AccessScope, VIEWER_ROLES, type ViewerRole } from '../src/vocabulary.ts';
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
  displacedRoutes: 'filter: { date: "2024-01-01" }',
  seizureStatistics: 'groupBy: [YEAR]',
};

const ALL: readonly ViewerRole[] = VIEWER_ROLES;
const CASES: readonly ViewerRole[] = ['READER', 'ANALYST', 'CONTACT_POINT', 'RILO', 'SERVICE'];

/** Who may ask what, written down a second time: a change of one is seen against the other. */
const EXPECTED: Record<string, [roles: readonly ViewerRole[], scopes: readonly AccessScope[]]> = {
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
  unusualShipments: [CASES, ['read']],
  shipments: [CASES, ['read']],
  shipment: [CASES, ['read']],
  companies: [CASES, ['read']],
  company: [CASES, ['read']],
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
  auditLog: [['CONTACT_POINT', 'ADMINISTRATOR'], ['read']],
};

const schema = makeExecutableSchema({ typeDefs });
const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {});

describe('the table of permissions', () => {
  let graph: Graph;
  let server: TestServer;
  const credentials = new Map<string, string>();

  beforeAll(async () => {
    graph = await testGraph();
    server = await startTestServer(graph, { access: {}, log: () => undefined });
    for (const role of VIEWER_ROLES) {
      for (const scope of ACCESS_SCOPES) {
        const claimed = {
          name: `${role} ${scope}`,
          role,
          administration: 'PE',
          clearance: 'RED',
          groups: [],
        };
        const { key } = await createKey(graph, { ...claimed, scopes: [scope] }, 1);
        credentials.set(`${role} ${scope}`, key);
      }
    }
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  it('has every root field of the schema', () => {
    expect(rootFields.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
    // Once there are any, they belong in the table as well.
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  const cells = rootFields.flatMap((field) =>
    VIEWER_ROLES.map((role) => ({ field, role, name: field.name })),
  );

  it.each(cells)('holds for $name and $role', async ({ field, role }) => {
    const [roles, scopes] = EXPECTED[field.name] ?? [[], []];
    for (const scope of ACCESS_SCOPES) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${credentials.get(`${role} ${scope}`)}`,
        },
        body: JSON.stringify({ query: queryOf(field) }),
      });
      const { data, errors } = (await response.json()) as Answer<Record<string, unknown>>;
      const isAllowed = roles.includes(role) && scopes.includes(scope);
      expect([scope, errors?.map(({ extensions }) => extensions.code)]).toEqual([
        scope,
        isAllowed ? undefined : ['FORBIDDEN'],
      ]);
      if (!isAllowed) expect(data?.[field.name] ?? null).toBeNull();
    }
  });

  it.each(
    rootFields.filter(({ name }) => !EXPECTED[name]?.[1].every((scope) => scope === 'read')),
  )('lets nobody walk from $name, which is open to more, to a record', ({ type }) => {
    const reached = reachableFrom(String(getNamedType(type)));
    const records = ['Shipment', 'Seizure', 'Company', 'Vessel', 'Container', 'Route', 'Country', 'Port'];
    expect(records.filter((record) => reached.has(record))).toEqual([]);
  });
});

function queryOf({ name, type, args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needed.length > 0 && !ARGUMENTS[name]) throw new Error(`ARGUMENTS must say how to ask for ${name}`);
  const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  return `{ ${name}${ARGUMENTS[name] ? `(${ARGUMENTS[name]})` : ''} ${selection} }`;
}

function reachableFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const name of reached) {
    const type = schema.getType(name);
    if (isInterfaceType(type)) {
      for (const { name } of schema.getPossibleTypes(type)) reached.add(name);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) reached.add(String(getNamedType(field.type)));
  }
  return reached;
}
