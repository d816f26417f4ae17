import { attachToSeizure } from '../attachments/attach.ts';
import { PATH } from '../attachments/routes.ts';
import type { AttachmentColumns } from '../cypher/attachment.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { AttachmentResolvers, MutationResolvers } from '../graphql/types.generated.ts';

export const Mutation: Pick<MutationResolvers, 'attachToSeizure'> = {
  attachToSeizure: (_, args, context) => attachToSeizure(context, args),
};

export const Attachment: Complete<AttachmentResolvers, AttachmentColumns> = {
  path: ({ id }) => `${PATH}/${id}`,
};
