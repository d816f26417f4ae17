import { PortolanError } from '../errors.ts';
import type { Maybe } from '../graphql/filters.ts';

/** The accepted share of false findings; 0.05 where none is given. */
export function readMaxQ(maxQ: Maybe<number>): number {
  const read = maxQ ?? 0.05;
  if (read > 0 && read <= 1) return read;
  throw new PortolanError('BAD_FILTER', `maxQ must be above 0 and at most 1, not ${read}.`, {
    argument: 'maxQ',
  });
}
