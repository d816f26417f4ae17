import type { Viewer as Asking } from '../access/viewer.ts';
import type { Complete } from '../graphql/complete.ts';
import type { QueryResolvers, ViewerResolvers } from '../graphql/types.generated.ts';

export const Query: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_, __, { viewer }) => viewer,
};

export const Viewer: Complete<ViewerResolvers, Asking> & Pick<ViewerResolvers, 'groups'> = {
  groups: async (_, __, context) => [...new Set(await context.groups())].sort(),
};
