import { ofNotice as attachmentsOfNotice } from '../cypher/attachment.generated.ts';
import type { NoticeColumns } from '../cypher/notice.generated.ts';
import * as statements from '../cypher/notice.generated.ts';
import { byId as operationById } from '../cypher/operation.generated.ts';
import { told, toldCount } from '../cypher/watch.generated.ts';
import { correspondent } from '../exchange/groups.ts';
import { KIND_LABELS, PRIORITY_LABELS } from '../exchange/labels.ts';
import {
  arrivals,
  noticeById,
  notices,
  noticesSince,
  receiveNotice,
  sendNotice,
} from '../exchange/notices.ts';
import { topicsOf } from '../exchange/topics.ts';
import { watchById } from '../exchange/watches.ts';
import type { Complete } from '../graphql/complete.ts';
import type { Context } from '../graphql/context.ts';
import type {
  MutationResolvers,
  NoticeResolvers,
  QueryResolvers,
  SubscriptionResolvers,
  TopicResolvers,
} from '../graphql/types.generated.ts';
import { groupsSeen } from './links.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'notices' | 'notice' | 'noticesSince'> = {
  notices: (_, args, context) => notices(context, args),
  notice: (_, { id }, context) => noticeById(context, id),
  noticesSince: (_, args, context) => noticesSince(context, args),
};

export const Mutation: Pick<MutationResolvers, 'sendNotice' | 'acknowledgeNotice' | 'markNoticeRead'> = {
  sendNotice: (_, { input, clientId }, context) => sendNotice(context, input, clientId),
  acknowledgeNotice: (_, { id }, context) => receiveNotice(context, id, { acknowledge: true }),
  markNoticeRead: (_, { id }, context) => receiveNotice(context, id, { acknowledge: false }),
};

// Without a `resolve`, which the rule would be put on instead of on `subscribe`.
export const Subscription: SubscriptionResolvers = {
  noticeArrived: { subscribe: (_, { after }, context) => arrivals(context, after) },
};

const receipt = ({ id }: NoticeColumns, { loaders, viewer }: Context) =>
  loaders.oneOf(statements.receipts, { me: correspondent(viewer).key }, 'of', id);

export const Notice: Complete<NoticeResolvers, NoticeColumns> = {
  kindLabel: ({ kind }, { language }) => KIND_LABELS[kind][language ?? 'EN'],
  priorityLabel: ({ priority }, { language }) => PRIORITY_LABELS[priority][language ?? 'EN'],
  groups: ({ groups }, _, context) => groupsSeen(context, groups),
  about: async ({ id, watchId, topics }, _, context) => {
    if (watchId === null) return topicsOf(context, topics);
    const records = await context.loaders.many(told, id);
    return topicsOf(
      context,
      records.map(({ topic }) => topic),
    );
  },
  watch: ({ watchId }, _, context) => (watchId === null ? null : watchById(context, watchId)),
  matchCount: async ({ id, watchId }, _, { loaders }) =>
    watchId === null ? null : ((await loaders.first(toldCount, id))?.total ?? 0),
  attachments: ({ id }, _, { loaders }) => loaders.many(attachmentsOfNotice, id),
  inReplyTo: ({ inReplyToId }, _, context) =>
    inReplyToId === null ? null : noticeById(context, inReplyToId),
  replies: ({ id }, _, { loaders }) => loaders.many(statements.replies, id),
  operation: ({ operationId }, _, { loaders }) =>
    operationId === null ? null : loaders.one(operationById, 'id', operationId),
  sentBy: ({ senderId, senderName, senderAdministration }) => ({
    id: senderId,
    name: senderName,
    administration: senderAdministration,
  }),
  readAt: async (notice, _, context) => (await receipt(notice, context))?.readAt ?? null,
  acknowledgedAt: async (notice, _, context) => (await receipt(notice, context))?.acknowledgedAt ?? null,
  acknowledgements: ({ id, senderId, senderAdministration }, _, { loaders, viewer }) => {
    const isOfSender =
      viewer.id === senderId ||
      (senderAdministration !== null && viewer.administration === senderAdministration);
    return isOfSender ? loaders.many(statements.acknowledgements, id) : null;
  },
};

export const NoticeConnection = pages<NoticeColumns>();

export const Topic: TopicResolvers = { __resolveType: ({ __typename }) => __typename };
