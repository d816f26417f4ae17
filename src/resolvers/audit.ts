import type { QueryResolvers } from '../graphql/types.generated.ts';
import { type AuditEntryRow, auditLog } from '../lists/audit.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'auditLog'> = {
  auditLog: (_, args, context) => auditLog(context, args),
};

export const AuditEntryConnection = pages<AuditEntryRow>();
