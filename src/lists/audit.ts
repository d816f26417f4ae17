import type { Viewer } from '../access/viewer.ts';
import type { AuditEntry } from '../audit/entry.ts';
import { page, pageCount } from '../cypher/audit.generated.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, connection, type PageArguments, type Position } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe, period } from '../graphql/filters.ts';
import type { AuditFilter } from '../graphql/types.generated.ts';
import { MARKINGS } from '../vocabulary.ts';

/** An entry as a viewer may see it; null is what they may not. */
export type AuditEntryRow = Omit<
  AuditEntry,
  'id' | 'sequence' | 'owners' | 'records' | 'groups' | 'codes' | 'previous' | 'hash'
> & {
  sequence: string;
  touched: { administration: string; records: number }[];
  codes: string[] | null;
  previous: string | null;
  hash: string | null;
};

export function auditLog(
  { loaders, viewer }: Context,
  args: PageArguments & { filter?: Maybe<AuditFilter> },
): Connection<AuditEntryRow> {
  const filter = readFilter(args.filter ?? {}, viewer);
  return connection(args, {
    order: 'AUDIT',
    rows: async (after, limit) => {
      const entries = await loaders.run(page, { filter, before: placeOf(after), limit });
      return entries.map((entry) => shownTo(viewer, entry));
    },
    count: async () => (await loaders.run(pageCount, { filter }))[0]?.total ?? 0,
    position: ({ sequence }) => [Number(sequence), sequence],
  });
}

/** Whose own entries and records these must be; null for who sees all. */
function ownOf({ role, administration }: Viewer): string | null {
  return role === 'ADMINISTRATOR' ? null : administration;
}

function readFilter({ from, to, viewers, operations, kinds, codes }: AuditFilter, viewer: Viewer) {
  const days = period(from, to);
  return {
    from: days.from,
    // Times are compared as texts, and every time of the day is before this.
    to: days.to && `${days.to}T~`,
    viewers: listOf('viewers', viewers),
    operations: listOf('operations', operations),
    kinds: listOf('kinds', kinds),
    codes: listOf('codes', codes),
    administration: ownOf(viewer),
  };
}

function placeOf(after: Position | null): number {
  if (after === null) return Number.MAX_SAFE_INTEGER;
  const [sequence] = after;
  if (typeof sequence === 'number' && Number.isSafeInteger(sequence)) return sequence;
  throw new PortolanError('BAD_CURSOR', 'after stands at no place of this order.', { argument: 'after' });
}

/**
 * What a viewer may see of an entry. A contact point learns how many of their own records were read, never how many of
 * others; what was asked for is shown only of their own viewers, and only where they might have been given the answer
 * themselves. Hashes are kept from them, since who knows a hash can try what an entry might say.
 */
export function shownTo(viewer: Viewer, entry: AuditEntry): AuditEntryRow {
  const { sequence, at, kind, operation, name, role, administration } = entry;
  const own = ownOf(viewer);
  const isOwn = own === null || administration === own;
  const isOpen = own === null || (isOwn && mightSee(viewer, entry));
  const isAll = own === null;
  const touched = entry.owners.map((owner, index) => ({
    administration: owner,
    records: entry.records[index] ?? 0,
  }));
  return {
    ...{ sequence: String(sequence), at, kind, operation, viewer: entry.viewer, name, role, administration },
    document: isOpen ? entry.document : null,
    documentHash: isAll ? entry.documentHash : null,
    variables: isOpen ? entry.variables : null,
    rows: isAll ? entry.rows : null,
    marking: isAll ? entry.marking : null,
    touched: touched.filter(({ administration }) => isAll || administration === own),
    codes: isOwn ? entry.codes : null,
    milliseconds: isAll ? entry.milliseconds : null,
    previous: isAll ? entry.previous : null,
    hash: isAll ? entry.hash : null,
  };
}

/** Whether none of the records of the answer is closed to the viewer; RED may be for others, whoever is cleared for it. */
function mightSee({ clearance, groups }: Viewer, { marking, groups: closed }: AuditEntry): boolean {
  if (marking === 'RED') return false;
  const isCleared = marking === null || MARKINGS.indexOf(marking) <= MARKINGS.indexOf(clearance);
  return isCleared && closed.every((group) => groups.includes(group));
}
