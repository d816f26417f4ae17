import type { StatusTotalsRow } from '../cypher/status.generated.ts';
import { readTotals } from '../cypher/totals.ts';
import type { Complete } from '../graphql/complete.ts';
import type { QueryResolvers, StatusResolvers } from '../graphql/types.generated.ts';

export const Query: Pick<QueryResolvers, 'status'> = {
  status: (_, __, { reader }) => readTotals(reader),
};

export const Status: Complete<StatusResolvers, StatusTotalsRow> = {
  neo4jVersion: async (_, __, { verify }) => (await verify()).version,
};
