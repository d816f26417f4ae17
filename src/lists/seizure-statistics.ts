import { grouped } from '../cypher/seizure-statistics.generated.ts';
import { arrange, type Dimension, type SeizureStatistics } from '../detection/seizure-statistics.ts';
import { PortolanError } from '../errors.ts';
import { MAX_PAGE } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import type { Maybe } from '../graphql/filters.ts';
import type { SeizureFilter } from '../graphql/types.generated.ts';
import { EARLIEST, LATEST } from './ranked.ts';
import { readSeizureFilter } from './seizures.ts';

/** Counted in the graph, arranged here. */
export async function seizureStatistics(
  { reader }: Context,
  { groupBy, filter, top }: { groupBy: readonly Dimension[]; filter?: Maybe<SeizureFilter>; top: number },
): Promise<SeizureStatistics> {
  if (groupBy.length < 1 || groupBy.length > 2) {
    throw bad('groupBy', `groupBy takes one or two properties, not ${groupBy.length}.`);
  }
  if (new Set(groupBy).size < groupBy.length) throw bad('groupBy', `groupBy names ${groupBy[0]} twice.`);
  if (groupBy.includes('MONTH') && groupBy.includes('YEAR')) {
    throw bad('groupBy', 'MONTH already tells the year: leave YEAR out.');
  }
  if (top < 1 || top > MAX_PAGE) throw bad('top', `top must be from 1 to ${MAX_PAGE}, not ${top}.`);
  const read = readSeizureFilter(filter ?? {}, 'NEWEST');
  const rows = await reader.run(grouped, {
    groupBy,
    filter: read,
    from: read.from ?? EARLIEST,
    to: read.to ?? LATEST,
  });
  return arrange(rows, groupBy, top);
}

function bad(argument: string, message: string): PortolanError {
  return new PortolanError('BAD_FILTER', message, { argument });
}
