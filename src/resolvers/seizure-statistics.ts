import type { QueryResolvers } from '../graphql/types.generated.ts';
import { seizureStatistics } from '../lists/seizure-statistics.ts';

export const Query: Pick<QueryResolvers, 'seizureStatistics'> = {
  seizureStatistics: (_, args, context) => seizureStatistics(context, args),
};
