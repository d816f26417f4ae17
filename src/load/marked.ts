import type { Marked } from '../access/audience.ts';
import type { Cells } from './cells.ts';
import { identifier, marking } from './fields.ts';

/**
 * How far a row may travel, from `marking` (GREEN where it says nothing), `owner`, `groups` and `recipients`.
 *
 * @param owner whose record it is where the row does not say so
 * @throws CellError where the marking would keep the row from everybody
 */
export function readMarked(
  cells: Cells,
  country: (text: string) => string,
  owner: string | null = null,
): Marked {
  const marked: Marked = {
    marking: cells.optional('marking', marking) ?? 'GREEN',
    owner: cells.optional('owner', country) ?? owner,
    groups: cells.list('groups', identifier),
    recipients: cells.list('recipients', identifier),
  };
  if (marked.marking === 'AMBER+STRICT' && marked.owner === null) {
    cells.refuse('owner', 'is empty: AMBER+STRICT is for the administration whose record it is.');
  }
  if (marked.marking === 'RED' && marked.recipients.length === 0) {
    cells.refuse('recipients', 'is empty: RED is for those who are named.');
  }
  return marked;
}
