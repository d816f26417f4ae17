import { type DeclaredPair, holdMirror, type Mirror } from '../detection/mirror.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, type PageArguments, pageOfList, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe, period } from '../graphql/filters.ts';
import type { MirrorFilter } from '../graphql/types.generated.ts';
import { readMaxQ } from './max-q.ts';

export interface MirrorConnectionRow {
  page: Connection<DeclaredPair>;
  result: Mirror;
}

export async function mirror(
  context: Context,
  args: PageArguments & { filter?: Maybe<MirrorFilter> },
): Promise<MirrorConnectionRow> {
  pageSize(args.first);
  const filter = args.filter ?? {};
  const digits = filter.digits ?? 2;
  if (digits !== 2 && digits !== 4 && digits !== 6) {
    throw new PortolanError('BAD_FILTER', `digits must be 2, 4 or 6, not ${digits}.`, { argument: 'digits' });
  }
  const result = await context.answers.ask(holdMirror, {
    ...period(filter.from, filter.to),
    categories: listOf('categories', filter.categories),
    digits,
  });
  const maxQ = readMaxQ(filter.maxQ);
  const pairs = result.pairs.filter(({ qValue }) => qValue <= maxQ);
  return {
    page: pageOfList(args, 'MIRROR', pairs, ({ declared, category }) => `${declared} ${category}`),
    result,
  };
}
