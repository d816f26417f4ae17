import type { CountryReporting } from '../detection/reporting-gaps.ts';
import type { Complete } from '../graphql/complete.ts';
import type {
  QueryResolvers,
  ReportingGapConnectionResolvers,
  ReportingGapResolvers,
} from '../graphql/types.generated.ts';
import { type ReportingGapConnectionRow, reportingGaps } from '../lists/reporting-gaps.ts';
import { placeByCode, present } from './links.ts';

export const Query: Pick<QueryResolvers, 'reportingGaps'> = {
  reportingGaps: (_, args, context) => reportingGaps(context, args),
};

export const ReportingGap: Complete<ReportingGapResolvers, CountryReporting> = {
  country: async ({ countryCode }, _, context) =>
    present(await placeByCode(context, countryCode), 'country', countryCode),
};

export const ReportingGapConnection: Complete<ReportingGapConnectionResolvers, ReportingGapConnectionRow> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
  fromMonth: ({ result }) => result.fromMonth,
  toMonth: ({ result }) => result.toMonth,
  revision: ({ result }) => result.revision,
};
