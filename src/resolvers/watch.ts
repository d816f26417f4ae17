import type { WatchColumns } from '../cypher/watch.generated.ts';
import { topicsOf } from '../exchange/topics.ts';
import { changeWatch, createWatch, deleteWatch, matchesOf, watchById, watches } from '../exchange/watches.ts';
import type { Complete } from '../graphql/complete.ts';
import type { WatchMatchRow } from '../graphql/rows.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  WatchMatchResolvers,
  WatchResolvers,
} from '../graphql/types.generated.ts';
import { present } from './links.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'watches' | 'watch'> = {
  watches: (_, args, context) => watches(context, args),
  watch: (_, { id }, context) => watchById(context, id),
};

export const Mutation: Pick<MutationResolvers, 'createWatch' | 'changeWatch' | 'deleteWatch'> = {
  createWatch: (_, { input, clientId }, context) => createWatch(context, input, clientId),
  changeWatch: (_, { id, input, clientId }, context) => changeWatch(context, id, input, clientId),
  deleteWatch: (_, { id, clientId }, context) => deleteWatch(context, id, clientId),
};

export const Watch: Complete<WatchResolvers, WatchColumns> = {
  criteria: (watch) => watch,
  matches: ({ id }, args, context) => matchesOf(context, id, args),
};

export const WatchMatch: Complete<WatchMatchResolvers, WatchMatchRow> = {
  record: async ({ topic }, _, context) => {
    const [record] = await topicsOf(context, [topic]);
    return present(record ?? null, topic, 'a watch');
  },
  foundAt: ({ at }) => at,
};

export const WatchConnection = pages<WatchColumns>();
export const WatchMatchConnection = pages<WatchMatchRow>();
