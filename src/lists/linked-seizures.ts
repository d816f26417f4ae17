import {
  type Cluster,
  findLinkedSeizures,
  type LinkedSeizures,
} from '../detection/linked-seizures/answer.ts';
import type { SeizurePair } from '../detection/linked-seizures/link.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, type PageArguments, pageOfList, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe, period } from '../graphql/filters.ts';
import type { LinkedSeizureFilter } from '../graphql/types.generated.ts';
import { EARLIEST, LATEST } from './ranked.ts';

export interface SeizureClusterConnectionRow {
  page: Connection<Cluster>;
  result: LinkedSeizures;
}

/** A link as one of its two seizures sees it. */
export interface SeizureLinkRow extends SeizurePair {
  other: string;
}

const MIN_PROBABILITY = 0.9;

export async function linkedSeizures(
  context: Context,
  args: PageArguments & { filter?: Maybe<LinkedSeizureFilter> },
): Promise<SeizureClusterConnectionRow> {
  pageSize(args.first);
  const filter = args.filter ?? {};
  const minProbability = filter.minProbability ?? MIN_PROBABILITY;
  const minSize = filter.minSize ?? 2;
  if (!(minProbability >= 0.5 && minProbability < 1)) {
    throw bad('minProbability', `minProbability must be from 0.5 to below 1, not ${minProbability}.`);
  }
  if (minSize < 2) throw bad('minSize', 'minSize must be at least 2: one seizure is no network.');
  const { from, to } = period(filter.from, filter.to);
  const result = await context.answers.ask(findLinkedSeizures, {
    from: from ?? EARLIEST,
    to: to ?? LATEST,
    categories: listOf('categories', filter.categories),
    minProbability,
  });
  const clusters = result.clusters.filter(({ seizureIds }) => seizureIds.length >= minSize);
  return { page: pageOfList(args, 'LINKED_SEIZURES', clusters, ({ id }) => id), result };
}

/** Links of one seizure among all seizures, strongest first. */
export async function linksOfSeizure(
  context: Context,
  id: string,
  first: number | null | undefined,
): Promise<SeizureLinkRow[]> {
  const size = pageSize(first);
  const { linksOf } = await context.answers.ask(findLinkedSeizures, {
    from: EARLIEST,
    to: LATEST,
    categories: null,
    minProbability: MIN_PROBABILITY,
  });
  return (linksOf.get(id) ?? [])
    .slice(0, size)
    .map((pair) => ({ ...pair, other: pair.a === id ? pair.b : pair.a }));
}

function bad(argument: string, message: string): PortolanError {
  return new PortolanError('BAD_FILTER', message, { argument });
}
