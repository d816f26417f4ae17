import * as statements from '../cypher/group.generated.ts';
import { addGroupMember, createGroup, groupById, removeGroupMember } from '../exchange/groups.ts';
import type { Complete } from '../graphql/complete.ts';
import type { GroupResolvers, MutationResolvers, QueryResolvers } from '../graphql/types.generated.ts';

export const Query: Pick<QueryResolvers, 'groups' | 'group'> = {
  groups: (_, __, { loaders }) => loaders.run(statements.ofViewer, {}),
  group: (_, { id }, context) => groupById(context, id),
};

export const Mutation: Pick<MutationResolvers, 'createGroup' | 'addGroupMember' | 'removeGroupMember'> = {
  createGroup: (_, { input, clientId }, context) => createGroup(context, input, clientId),
  addGroupMember: (_, { group, member, role, clientId }, context) =>
    addGroupMember(context, { group, member, role: role ?? 'MEMBER' }, clientId),
  removeGroupMember: (_, { group, member, clientId }, context) =>
    removeGroupMember(context, { group, member }, clientId),
};

export const Group: Complete<GroupResolvers, statements.GroupColumns> = {
  members: ({ id }, _, { loaders }) => loaders.many(statements.members, id),
};
