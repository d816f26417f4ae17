import { type Displaced, type DisplacedRoutes, findDisplacedRoutes } from '../detection/displaced-routes.ts';
import { type Emerging, type EmergingRoutes, findEmergingRoutes } from '../detection/emerging-routes.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, type PageArguments, pageOfList, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe } from '../graphql/filters.ts';
import type { DisplacedRouteFilter, EmergingRouteFilter } from '../graphql/types.generated.ts';
import { readMaxQ } from './max-q.ts';

export interface EmergingRouteConnectionRow {
  page: Connection<Emerging>;
  result: EmergingRoutes;
}
export interface DisplacedRouteConnectionRow {
  page: Connection<Displaced>;
  result: DisplacedRoutes;
}

export async function emergingRoutes(
  context: Context,
  args: PageArguments & { filter?: Maybe<EmergingRouteFilter> },
): Promise<EmergingRouteConnectionRow> {
  pageSize(args.first);
  const filter = args.filter ?? {};
  const historyMonths = whole('historyMonths', filter.historyMonths ?? 24, 3, 120);
  const maxWindow = whole('maxWindow', filter.maxWindow ?? 6, 1, 24);
  if (2 * maxWindow > historyMonths) {
    throw bad(
      'maxWindow',
      `maxWindow (${maxWindow}) must be at most half of historyMonths (${historyMonths}).`,
    );
  }
  const maxP = filter.maxP ?? 0.05;
  if (!(maxP > 0 && maxP <= 1)) throw bad('maxP', `maxP must be above 0 and at most 1, not ${maxP}.`);
  const result = await context.answers.ask(findEmergingRoutes, {
    asOf: filter.asOf?.slice(0, 7) ?? null,
    historyMonths,
    maxWindow,
    level: filter.level ?? 'PORT',
    categories: listOf('categories', filter.categories),
    minObserved: whole('minObserved', filter.minObserved ?? 3, 2, 1_000),
    maxP,
  });
  return { page: pageOfList(args, 'EMERGING', result.routes, ({ key }) => key), result };
}

export async function displacedRoutes(
  context: Context,
  args: PageArguments & { filter: DisplacedRouteFilter },
): Promise<DisplacedRouteConnectionRow> {
  pageSize(args.first);
  const { filter } = args;
  const result = await context.answers.ask(findDisplacedRoutes, {
    since: filter.date.slice(0, 7),
    monthsBefore: whole('monthsBefore', filter.monthsBefore ?? 12, 1, 60),
    monthsAfter: whole('monthsAfter', filter.monthsAfter ?? 12, 1, 60),
    level: filter.level ?? 'PORT',
    categories: listOf('categories', filter.categories),
    minObserved: whole('minObserved', filter.minObserved ?? 3, 2, 1_000),
    maxQ: readMaxQ(filter.maxQ),
  });
  const keyOf = ({ fallen, substitute }: Displaced) => `${fallen.key} ${substitute.key}`;
  return { page: pageOfList(args, 'DISPLACED', result.routes, keyOf), result };
}

function whole(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw bad(argument, `${argument} must be from ${least} to ${most}, not ${value}.`);
}

function bad(argument: string, message: string): PortolanError {
  return new PortolanError('BAD_FILTER', message, { argument });
}
