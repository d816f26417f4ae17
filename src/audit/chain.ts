import { append, head, lock, written } from '../cypher/audit.generated.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { type AuditEntry, type AuditRecord, hashOf } from './entry.ts';

/**
 * Adds records at the end of the chain, in order. Those that are in it already are left out: a commit whose answer was
 * lost may be tried again.
 */
export async function appendRecords(run: RunInTransaction, records: readonly AuditRecord[]): Promise<void> {
  await run(lock, {});
  // In statements of their own: within the first, what they read could be from before the lock was given.
  const [end] = await run(head, {});
  if (!end) throw noHead();
  const known = new Set((await run(written, { ids: records.map(({ id }) => id) })).map(({ id }) => id));
  const entries: AuditEntry[] = [];
  let { sequence, hash } = end;
  for (const record of records) {
    if (known.has(record.id)) continue;
    const previous = hash;
    sequence++;
    hash = hashOf(sequence, previous, record);
    entries.push({ ...record, sequence, previous, hash });
  }
  if (entries.length > 0) await run(append, { sequence, hash, entries });
}

/** Without it nobody can tell where the log ended: to begin a new one in silence would hide that. */
function noHead(): PortolanError {
  return new PortolanError(
    'AUDIT_UNAVAILABLE',
    'The audit log has lost the node that says where it ends (AuditHead). See docs/audit.md.',
  );
}
