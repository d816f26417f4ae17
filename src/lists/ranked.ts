import type { Statement } from '../cypher/statement.ts';
import type { Position } from '../graphql/connection.ts';
import type { Anchor } from '../graphql/loaders.ts';

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
  return position && { rank: Number(position[0]), id: position[1] };
}

/** 20231116, or -20231116 in an ascending order, as `2023-11-16`. */
export function dayOfRank(rank: number): string {
  const digits = String(Math.abs(rank)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
