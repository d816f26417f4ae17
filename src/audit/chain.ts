import { append, head, lock, written } from '../cypher/audit.generated.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { type AuditEntry, type AuditRecord, hashOf } from './entry.ts';

/**
 * Adds records at the end of the chain, in order.
 *
 * @param inDoubt whether some may be in it already, since the answer to their commit was lost: these are left out
 */
export async function appendRecords(
  run: RunInTransaction,
  records: readonly AuditRecord[],
  inDoubt = true,
): Promise<void> {
  // One after the other, in one message to the graph. Within the first statement, what the others read could be from
  // before the lock was given.
  const [, [end], before] = await Promise.all([
    run(lock, {}),
    run(head, {}),
    inDoubt ? run(written, { ids: records.map(({ id }) => id) }) : [],
  ]);
  if (!end) throw noHead();
  const known = new Set(before.map(({ id }) => id));
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
