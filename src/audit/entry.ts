import { createHash } from 'node:crypto';
import type { AuditColumns } from '../cypher/audit.generated.ts';

/** An entry with its place in the chain. */
export type AuditEntry = AuditColumns;

/** What happened, before it has a place in the chain. */
export type AuditRecord = Omit<AuditEntry, 'sequence' | 'previous' | 'hash'>;

/** The hash that an entry should have: SHA-256 over its place, the hash before it, and all that it says. */
export function hashOf(sequence: number, previous: string, record: AuditRecord): string {
  const { id, at, kind, operation, viewer, name, role, administration, document, documentHash } = record;
  const { variables, rows, marking, groups, owners, records, codes, milliseconds } = record;
  // JSON of a list is canonical: every text is escaped in one way, and the order is written here. New fields go behind
  // the others with a new number in front, or old entries would no longer verify.
  const canonical = JSON.stringify([
    ...[1, sequence, previous, id, at, kind, operation, viewer, name, role, administration],
    ...[document, documentHash, variables, rows, marking, groups, owners, records, codes, milliseconds],
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}
