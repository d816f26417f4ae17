import type { StatusTotalsRow } from '../cypher/status.generated.ts';
import { totals } from '../cypher/status.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { QueryResolvers, StatusResolvers } from '../graphql/types.generated.ts';
import { present } from './links.ts';

export const Query: Pick<QueryResolvers, 'status'> = {
  status: async (_, __, { loaders }) =>
    present((await loaders.run(totals, {}))[0] ?? null, 'status', 'The graph'),
};

export const Status: Complete<StatusResolvers, StatusTotalsRow> = {
  neo4jVersion: async (_, __, { graph }) => (await graph.verify()).version,
};
