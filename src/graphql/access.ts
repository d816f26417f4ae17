import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { applyMiddleware, type IMiddlewareFieldMap, type IMiddlewareTypeMap } from 'graphql-middleware';
import type { Viewer } from '../access/viewer.ts';
import { PortolanError } from '../errors.ts';
import { ACCESS_SCOPES, type AccessScope, VIEWER_ROLES, type ViewerRole } from '../vocabulary.ts';
import type { Context } from './context.ts';

// Its ES module asks Node for util.isUndefined, which Node 23 took away, and so cannot be imported there. The CommonJS
// one misses it only where `chain` or `race` is called: join conditions within a rule instead.
const { rule, shield } = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

/** Who may ask a root field: one of these roles, with a credential for one of these scopes; for all of them where it says so. */
export interface Permission {
  roles: readonly ViewerRole[];
  scopes: readonly AccessScope[];
  all?: true;
}

/** Whoever is known at all. */
const anyone: Permission = { roles: VIEWER_ROLES, scopes: ACCESS_SCOPES };
/** Case records and what leads to them. Who administers Portolan does not read them: separation of duties. */
const records: Permission = {
  roles: VIEWER_ROLES.filter((role) => role !== 'ADMINISTRATOR'),
  scopes: ['read'],
};
/** What is one's own: what one has read, and watches for. A change is answered with what it changed, which leads on to records: `read` as well. */
const notes: Permission = { ...records, scopes: ['read', 'write'], all: true };
/** What administrations tell each other, and who is told: their contact points do, and the regional offices. */
const exchange: Permission = { ...notes, roles: ['CONTACT_POINT', 'RILO'] };
/** Reports of seizures are an administration's, and its contact points speak for it. */
const reports: Permission = { ...notes, roles: ['CONTACT_POINT'] };
/** A regional office looks them over, and begins what many administrations do together. */
const coordination: Permission = { ...notes, roles: ['RILO'] };
/** What records mean: said by those who work on them. */
const analysis: Permission = { ...notes, roles: ['ANALYST', 'CONTACT_POINT', 'RILO'] };
/** Numbers from which no field leads on to a record. */
const statistics: Permission = { ...records, scopes: ['read', 'report'] };

/** Who asked what: for those who answer for Portolan, and for those who answer for an administration's records. */
const audit: Permission = { roles: ['ADMINISTRATOR', 'CONTACT_POINT'], scopes: ['read'] };

/**
 * Who may ask which root field: the one place that says so. Records are reached from each other, so that a field which
 * leads to any of them is as much as all of them: those of a change's answer, too.
 */
export const permissions = {
  Query: {
    viewer: anyone,
    status: anyone,
    countries: records,
    country: records,
    ports: records,
    port: records,
    routes: records,
    route: records,
    stretch: records,
    recurringRoutes: records,
    unusualShipments: records,
    shipments: records,
    shipment: records,
    companies: records,
    company: records,
    parties: records,
    partyLinks: records,
    vessels: records,
    vessel: records,
    containers: records,
    container: records,
    seizures: records,
    seizure: records,
    emergingRoutes: records,
    displacedRoutes: records,
    linkedSeizures: records,
    seizureStatistics: statistics,
    reportingGaps: records,
    mirror: records,
    auditLog: audit,
    groups: records,
    group: records,
    operations: records,
    operation: records,
    notices: records,
    notice: records,
    noticesSince: records,
    neighbourhood: records,
    paths: records,
    commonNeighbours: records,
    subgraph: records,
    timeline: records,
    network: records,
    centralCompanies: records,
    watches: records,
    watch: records,
  },
  Mutation: {
    createGroup: coordination,
    addGroupMember: exchange,
    removeGroupMember: exchange,
    createOperation: coordination,
    sendNotice: exchange,
    acknowledgeNotice: notes,
    markNoticeRead: notes,
    createWatch: notes,
    changeWatch: notes,
    deleteWatch: notes,
    reportSeizure: reports,
    amendSeizure: reports,
    withdrawSeizure: reports,
    verifySeizure: coordination,
    returnSeizure: coordination,
    confirmPartyLink: analysis,
    refusePartyLink: analysis,
    undoPartyDecision: analysis,
    attachToSeizure: reports,
  },
  Subscription: {
    noticeArrived: records,
  },
} satisfies Record<string, Record<string, Permission>>;

/** The same for the files of records and notices, which are sent and given over plain HTTP. */
export const attachments = { upload: exchange, download: records } satisfies Record<string, Permission>;

/** Why a viewer may not ask for something; null where it may. */
export function refusalOf(
  field: string,
  { roles, scopes, all }: Permission,
  viewer: Viewer,
): PortolanError | null {
  if (!roles.includes(viewer.role)) {
    return new PortolanError('FORBIDDEN', `The role ${viewer.role} does not allow ${field}.`, {
      field,
      role: viewer.role,
    });
  }
  const has = (scope: AccessScope) => viewer.scopes.includes(scope);
  if (all ? scopes.every(has) : scopes.some(has)) return null;
  const words = scopes.join(all ? ' and ' : ' or ');
  return new PortolanError('FORBIDDEN', `${field} needs a credential with the scope ${words}.`, {
    field,
    scopes,
  });
}

/** Rules read only the context: one that waits for something breaks the batching of the loaders below it. */
function ruleOf(field: string, permission: Permission) {
  return rule(field, { cache: 'contextual' })(
    (_parent, _args, { viewer }: Context) => refusalOf(field, permission, viewer) ?? true,
  );
}

/** One rule for each root field. Plain leaves have none: a rule there costs a third of the throughput. */
const rules = Object.fromEntries(
  Object.entries(permissions).map(([type, fields]) => [
    type,
    Object.fromEntries(
      Object.entries(fields).map(([field, permission]) => [field, ruleOf(`${type}.${field}`, permission)]),
    ),
  ]),
);

/** The schema with the rules in force. */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  const everyField = shield(rules, {
    // Errors of resolvers pass through: an outage must not look like a lack of permission.
    allowExternalErrors: true,
    fallbackError: async () => new PortolanError('FORBIDDEN', 'You are not allowed to read this.'),
  }).generate(schema);
  return applyMiddleware(schema, ruledFields(new Map(Object.entries(everyField))));
}

/** Shield wraps every field of every type, those without a rule too: only those with one are taken. */
function ruledFields(everyField: ReadonlyMap<string, IMiddlewareFieldMap>): IMiddlewareTypeMap {
  const ruled: IMiddlewareTypeMap = {};
  for (const [type, fields] of Object.entries(rules)) {
    const wrapped = Object.entries(everyField.get(type) ?? {}).filter(([field]) => field in fields);
    ruled[type] = Object.fromEntries(wrapped);
  }
  return ruled;
}
