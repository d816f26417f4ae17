import type { StatusTotalsRow } from '../cypher/status.generated.ts';
import { readTotals } from '../cypher/totals.ts';
import type { Complete } from '../graphql/complete.ts';
import type { QueryResolvers, StatusResolvers } from '../graphql/types.generated.ts';

export const Query: Pick<QueryResolvers, 'status'> = {
  // Asked for under a hundred aliases, it is read once.
  status: (_, __, { reader, loaders }) => loaders.once('status', () => readTotals(reader)),
};

export const Status: Complete<StatusResolvers, StatusTotalsRow> = {
  neo4jVersion: async (_, __, { verify }) => (await verify()).version,
};
