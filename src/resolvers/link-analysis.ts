import type { Complete } from '../graphql/complete.ts';
import { pageSize } from '../graphql/connection.ts';
import type { EntityResolvers, GraphEdgeResolvers, QueryResolvers } from '../graphql/types.generated.ts';
import type { GraphEdgeRow } from '../link-analysis/answer.ts';
import { entityRow } from '../link-analysis/entity-rows.ts';
import {
  commonNeighboursAnswer,
  neighbourhoodAnswer,
  subgraphAnswer,
  timelineAnswer,
} from '../link-analysis/queries.ts';

export const Query: Pick<QueryResolvers, 'neighbourhood' | 'commonNeighbours' | 'subgraph' | 'timeline'> = {
  neighbourhood: (_, args, context) => neighbourhoodAnswer(context, args),
  commonNeighbours: (_, args, context) => commonNeighboursAnswer(context, args),
  subgraph: (_, args, context) => subgraphAnswer(context, args),
  timeline: (_, { of }, context) => timelineAnswer(context, of),
};

export const Entity: EntityResolvers = { __resolveType: ({ __typename }) => __typename };

export const GraphEdge: Complete<GraphEdgeResolvers, GraphEdgeRow> = {
  records: async ({ recordRefs }, { first }, { loaders }) => {
    const rows = await Promise.all(recordRefs(pageSize(first)).map((ref) => entityRow(loaders, ref)));
    return rows.filter((row) => row !== null);
  },
};
