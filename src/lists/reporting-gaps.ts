import { type CountryReporting, findReportingGaps, type ReportingGaps } from '../detection/reporting-gaps.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, type PageArguments, pageOfList, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe, period } from '../graphql/filters.ts';
import type { ReportingGapFilter } from '../graphql/types.generated.ts';
import { readMaxQ } from './max-q.ts';

export interface ReportingGapConnectionRow {
  page: Connection<CountryReporting>;
  result: ReportingGaps;
}

export async function reportingGaps(
  context: Context,
  args: PageArguments & { filter?: Maybe<ReportingGapFilter> },
): Promise<ReportingGapConnectionRow> {
  pageSize(args.first);
  const filter = args.filter ?? {};
  const recentMonths = filter.recentMonths ?? 6;
  if (recentMonths < 1 || recentMonths > 60) {
    throw new PortolanError('BAD_FILTER', `recentMonths must be from 1 to 60, not ${recentMonths}.`, {
      argument: 'recentMonths',
    });
  }
  const result = await context.answers.ask(findReportingGaps, {
    ...period(filter.from, filter.to),
    categories: listOf('categories', filter.categories),
    recentMonths,
    maxQ: readMaxQ(filter.maxQ),
  });
  return { page: pageOfList(args, 'REPORTING_GAPS', result.gaps, ({ countryCode }) => countryCode), result };
}
