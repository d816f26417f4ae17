import type { GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { rule, shield } from 'graphql-shield';
import type { Context } from './context.ts';

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
  },
};

export function guarded(schema: GraphQLSchema): GraphQLSchema {
  // Errors of resolvers pass through: an outage must not look like a lack of permission.
  return applyMiddleware(schema, shield(rules, { allowExternalErrors: true }));
}
