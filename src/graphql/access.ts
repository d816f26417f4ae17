import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { applyMiddleware, type IMiddlewareFieldMap, type IMiddlewareTypeMap } from 'graphql-middleware';
import { PortolanError } from '../errors.ts';
import type { Context } from './context.ts';

// Its ES module asks Node for util.isUndefined, which Node 23 took away, and so cannot be imported there. The CommonJS
// one misses it only where `chain` or `race` is called: join conditions within a rule instead.
const { rule, shield } = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

/** Rules read only the context: one that waits for something breaks the batching of the loaders below it. */
const mayRead = rule('mayRead', { cache: 'contextual' })(
  (_parent, _args, { viewer }: Context) => viewer.role === 'reader',
);

/** One rule for each root field. Plain leaves have none: a rule there costs a third of the throughput. */
export const rules = {
  Query: {
    status: mayRead,
    countries: mayRead,
    country: mayRead,
    ports: mayRead,
    port: mayRead,
    routes: mayRead,
    route: mayRead,
    stretch: mayRead,
    recurringRoutes: mayRead,
    unusualShipments: mayRead,
    shipments: mayRead,
    shipment: mayRead,
    companies: mayRead,
    company: mayRead,
    vessels: mayRead,
    vessel: mayRead,
    containers: mayRead,
    container: mayRead,
    seizures: mayRead,
    seizure: mayRead,
    emergingRoutes: mayRead,
    displacedRoutes: mayRead,
    linkedSeizures: mayRead,
    seizureStatistics: mayRead,
    reportingGaps: mayRead,
    mirror: mayRead,
  },
};

/** The schema with the rules in force. */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  const everyField = shield(rules, {
    // Errors of resolvers pass through: an outage must not look like a lack of permission.
    allowExternalErrors: true,
    fallbackError: async () => new PortolanError('FORBIDDEN', 'Your role does not allow you to read this.'),
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
