import type { SeizureReportLikelyDuplicatesRow } from '../cypher/seizure-report.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type {
  LikelyDuplicateResolvers,
  MutationResolvers,
  SeizureReportPayloadResolvers,
} from '../graphql/types.generated.ts';
import * as reports from '../reports/seizure-report.ts';
import { seizureById } from './links.ts';

export const Mutation: Pick<
  MutationResolvers,
  'reportSeizure' | 'amendSeizure' | 'withdrawSeizure' | 'verifySeizure' | 'returnSeizure'
> = {
  reportSeizure: (_, args, context) => reports.reportSeizure(context, args),
  amendSeizure: (_, args, context) => reports.amendSeizure(context, args),
  withdrawSeizure: (_, args, context) => reports.withdrawSeizure(context, args),
  verifySeizure: (_, args, context) => reports.verifySeizure(context, args),
  returnSeizure: (_, args, context) => reports.returnSeizure(context, args),
};

export const SeizureReportPayload: Complete<SeizureReportPayloadResolvers, reports.Outcome> = {
  seizure: ({ id }, _, context) => (id === null ? null : seizureById(context, id)),
};

export const LikelyDuplicate: Complete<LikelyDuplicateResolvers, SeizureReportLikelyDuplicatesRow> = {
  seizure: (row) => row,
};
