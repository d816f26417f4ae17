import * as statements from '../cypher/operation.generated.ts';
import { groupById } from '../exchange/groups.ts';
import { createOperation } from '../exchange/operations.ts';
import type { Complete } from '../graphql/complete.ts';
import type { MutationResolvers, OperationResolvers, QueryResolvers } from '../graphql/types.generated.ts';

export const Query: Pick<QueryResolvers, 'operations' | 'operation'> = {
  operations: (_, __, { loaders }) => loaders.run(statements.ofViewer, {}),
  operation: (_, { id }, { loaders }) => loaders.one(statements.byId, 'id', id),
};

export const Mutation: Pick<MutationResolvers, 'createOperation'> = {
  createOperation: (_, { input, clientId }, context) => createOperation(context, input, clientId),
};

export const Operation: Complete<OperationResolvers, statements.OperationColumns> = {
  group: ({ groupId }, _, context) => groupById(context, groupId),
};
