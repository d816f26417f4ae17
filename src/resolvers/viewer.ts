import type { QueryResolvers } from '../graphql/types.generated.ts';

export const Query: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_, __, { viewer }) => viewer,
};
