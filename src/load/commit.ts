import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import { lock, progress, raiseRevision } from '../cypher/load.generated.ts';
import { type Known, StaleError } from './known.ts';
import type { Batch } from './sessions.ts';
import type { BatchResult, WriteBatch } from './writer.ts';

/** Each attempt that fails means that another process got in between; three in a row were never seen. */
const ATTEMPTS = 5;

/**
 * Writes a batch in one transaction: rows, counters, how far the file is, and the graph's revision where anything
 * changed. All of it is there afterwards, or nothing.
 */
export async function commitBatch<Row extends { synthetic: boolean }>(
  graph: Graph,
  fingerprint: string,
  batch: Batch<Row>,
  write: WriteBatch<Row>,
  known: Known,
): Promise<BatchResult> {
  const work = async (run: RunInTransaction) => {
    const result = await write(run, batch.rows, known);
    const hasChanged = result.created + result.changed > 0;
    if (hasChanged) await run(raiseRevision, { synthetic: batch.rows.some((row) => row.synthetic) });
    else await run(lock, {});
    const { session, line, rows } = batch;
    await run(progress, { fingerprint, session, line, rows: rows.length });
    return result;
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await graph.write(work);
      known.remember(result.named);
      if (result.dropped) known.forget();
      return result;
    } catch (error) {
      if (attempt >= ATTEMPTS || !isOvertaken(error)) throw error;
      known.forget();
    }
  }
}

/** Another process took away what this one knew to be there, or made first what this one was about to make. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof StaleError) return true;
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
  );
}
