import type { Statement } from '../cypher/statement.ts';
import { PortolanError } from '../errors.ts';
import type { Position } from '../graphql/connection.ts';
import type { Anchor } from '../graphql/loaders.ts';
import { isDay } from '../graphql/scalars.ts';

/** Days before and after all that a record may carry. */
export const EARLIEST = '0001-01-01';
export const LATEST = '9999-12-31';
/** Above every rank. */
export const TOP = Number.MAX_SAFE_INTEGER;

export interface RankAndKey {
  rank: number;
  id: string;
}

/** A statement for a page of rows below each of several anchors, in order of rank. */
export type AnchoredPage<Filter, Columns> = Statement<
  { parents: readonly Anchor[]; filter: Filter; sort: string; after: RankAndKey | null; limit: number },
  Columns & { parent: string; rank: number }
>;

/** The statement that counts the same rows. */
export type AnchoredTotal<Filter> = Statement<
  { parents: readonly Anchor[]; filter: Filter },
  { parent: string; total: number }
>;

export function rankAndKey(position: Position | null): RankAndKey | null {
  if (position === null) return null;
  const [rank, id] = position;
  if (typeof rank !== 'number') throw badCursor();
  return { rank, id };
}

/** 20231116, or -20231116 in an ascending order, as `2023-11-16`. */
export function dayOfRank(rank: number): string {
  const day = String(Math.abs(rank)).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (!isDay(day)) throw badCursor();
  return day;
}

function badCursor(): PortolanError {
  return new PortolanError('BAD_CURSOR', 'after stands at no place of this order.', { argument: 'after' });
}

/** Whether no condition is set: the number of rows is then the one that Neo4j keeps of a label. */
export function isUnfiltered(filter: object): boolean {
  return Object.values(filter).every((condition) => condition === null);
}

/** Of more countries than this, going through the order is faster than gathering all their routes. */
const MOST_COUNTRIES = 3;

/** Where a list may start that must pass one of these places or countries; null where they narrow it too little. */
export function anchorKindOf(codes: readonly string[] | null): 'place' | 'country' | null {
  if (codes?.every((code) => code.length > 2)) return 'place';
  return codes && codes.length <= MOST_COUNTRIES && codes.every((code) => code.length === 2)
    ? 'country'
    : null;
}
