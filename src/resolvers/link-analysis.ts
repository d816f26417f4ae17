import type { Complete } from '../graphql/complete.ts';
import { pageSize } from '../graphql/connection.ts';
import type {
  EntityResolvers,
  GraphEdgeResolvers,
  GraphResolvers,
  QueryResolvers,
} from '../graphql/types.generated.ts';
import type { GraphAnswer, GraphEdgeRow } from '../link-analysis/answer.ts';
import { entityRow } from '../link-analysis/entity-rows.ts';
import { networkAnswer } from '../link-analysis/network.ts';
import { pathsAnswer } from '../link-analysis/paths.ts';
import {
  commonNeighboursAnswer,
  neighbourhoodAnswer,
  subgraphAnswer,
  timelineAnswer,
} from '../link-analysis/queries.ts';
import { monthsOfAnswer } from '../link-analysis/timeline.ts';

export const Query: Pick<
  QueryResolvers,
  'neighbourhood' | 'paths' | 'commonNeighbours' | 'subgraph' | 'timeline' | 'network'
> = {
  neighbourhood: (_, args, context) => neighbourhoodAnswer(context, args),
  paths: (_, args, context) => pathsAnswer(context, args),
  commonNeighbours: (_, args, context) => commonNeighboursAnswer(context, args),
  subgraph: (_, args, context) => subgraphAnswer(context, args),
  timeline: (_, { of }, context) => timelineAnswer(context, of),
  network: (_, { of, limit }, context) => networkAnswer(context, of, limit),
};

export const Graph: Complete<GraphResolvers, GraphAnswer> = {
  months: async (answer, _, context) => monthsOfAnswer(await context.adjacency(), answer),
};

export const Entity: EntityResolvers = { __resolveType: ({ __typename }) => __typename };

export const GraphEdge: Complete<GraphEdgeResolvers, GraphEdgeRow> = {
  records: async ({ recordRefs }, { first }, { loaders }) => {
    const rows = await Promise.all(recordRefs(pageSize(first)).map((ref) => entityRow(loaders, ref)));
    return rows.filter((row) => row !== null);
  },
};
