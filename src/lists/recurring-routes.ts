import { LEAST_OBSERVED, type RecurringRoutesQuery } from '../detection/detect.ts';
import { findRecurringRoutes } from '../detection/recurring-routes.ts';
import { PortolanError } from '../errors.ts';
import { type PageArguments, pageOfList, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesOf, listOf, type Maybe, period, placeCodes } from '../graphql/filters.ts';
import type { RecurringRouteConnectionRow } from '../graphql/rows.ts';
import type { RecurringRouteFilter } from '../graphql/types.generated.ts';
import { readMaxQ } from './max-q.ts';

/** Findings, tested anew or kept from the same question about the same data. */
export async function recurringRoutes(
  context: Context,
  args: PageArguments & { filter?: Maybe<RecurringRouteFilter> },
): Promise<RecurringRouteConnectionRow> {
  pageSize(args.first);
  const result = await context.answers.ask(findRecurringRoutes, recurringRoutesQuery(args.filter ?? {}));
  return {
    page: pageOfList(args, 'Q_VALUE', result.findings, ({ key, company }) => `${key} ${company ?? ''}`),
    result,
  };
}

export function recurringRoutesQuery(filter: RecurringRouteFilter): RecurringRoutesQuery {
  const minStops = filter.minStops ?? 2;
  const maxStops = filter.maxStops ?? null;
  const minObserved = filter.minObserved ?? 3;
  const maxQ = readMaxQ(filter.maxQ);
  if (minObserved < LEAST_OBSERVED) {
    throw bad('minObserved', `minObserved must be at least ${LEAST_OBSERVED}: one seizure does not recur.`);
  }
  if (minStops < 2) throw bad('minStops', 'minStops must be at least 2: a stretch has two ends.');
  if (maxStops !== null && maxStops < minStops)
    throw bad('maxStops', `maxStops (${maxStops}) is below minStops (${minStops}).`);
  return {
    ...period(filter.from, filter.to),
    categories: listOf('categories', filter.categories),
    level: filter.level ?? 'PORT',
    seizedIn: placeCodes('seizedIn', filter.seizedIn),
    stratifyBy: listOf('stratifyBy', filter.stratifyBy) ?? ['SEIZING_COUNTRY'],
    minObserved,
    maxQ,
    minStops,
    maxStops,
    through: placeCodes('through', filter.through),
    regionCountries: filter.region ? countriesOf('region', [filter.region]) : null,
  };
}

function bad(argument: string, message: string): PortolanError {
  return new PortolanError('BAD_FILTER', message, { argument });
}
