import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import { lock, progress } from '../cypher/load.generated.ts';
import { type Known, StaleError } from './known.ts';
import { type Made, makeNamed } from './named.ts';
import { raise } from './revision.ts';
import type { Batch } from './sessions.ts';
import type { Watches } from './watches.ts';
import { type Digested, type Sourced, sortRows, type Writer } from './writer.ts';

/** What one batch did to the graph. */
export interface BatchResult extends Made {
  created: number;
  changed: number;
  unchanged: number;
}

/** Each attempt that fails means that another process got in between; two in a row were never seen. */
const ATTEMPTS = 5;

const CONSTRAINT_VIOLATED = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** What else the transaction of rows does: before them, and once they hold the graph's lock. */
interface Around {
  before?: (run: RunInTransaction) => Promise<void>;
  after: (run: RunInTransaction, isChanged: boolean) => Promise<unknown>;
}

/** What this process knows of the graph, so that it need not ask for it with each batch. */
export interface LoadingProcess {
  known: Known;
  watches: Watches;
}

/** Writes a batch of a file, with how far the file is. */
export function commitBatch<Row extends { id: string; synthetic: boolean }>(
  graph: Graph,
  { fingerprint, run: loadRun }: { fingerprint: string; run: number },
  { session, lines, rows }: Batch<Row>,
  writer: Writer<Row>,
  process: LoadingProcess,
): Promise<BatchResult> {
  const sourced = rows.map((row, i) => ({ row, source: { loadRun, line: lines[i] ?? 0 } }));
  return commitRows(graph, sourced, writer, process, {
    after: (run) => run(progress, { fingerprint, session, line: lines.at(-1) ?? 0, rows: rows.length }),
  });
}

/**
 * Writes rows in one transaction: with their counters, what watches find in them, what goes around them, and the graph's
 * revision where anything changed. All of it is there afterwards, or nothing.
 */
export async function commitRows<Row extends { id: string; synthetic: boolean }>(
  graph: Graph,
  rows: readonly Sourced<Row>[],
  writer: Writer<Row>,
  process: LoadingProcess,
  around: Around,
): Promise<BatchResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryRows(graph, rows, writer, process, around);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isOvertaken(error)) throw error;
      process.known.forget();
    }
  }
}

async function tryRows<Row extends { id: string; synthetic: boolean }>(
  graph: Graph,
  rows: readonly Sourced<Row>[],
  writer: Writer<Row>,
  { known, watches }: LoadingProcess,
  { before, after }: Around,
): Promise<BatchResult> {
  const stored = await graph.run(writer.digests, { ids: [...new Set(rows.map(({ row }) => row.id))] });
  const { fresh, changed, unchanged } = sortRows(rows, stored);
  const written = [...fresh, ...changed];
  const made = await makeNamed(graph, known, writer.named(written));
  const dropped = await graph.write(async (run) => {
    await before?.(run);
    if (written.length === 0) await run(lock, {});
    const done = written.length === 0 ? null : await writer.write(run, fresh, changed);
    if (done && writer.note) {
      await watches.refresh(run);
      await writer.note(run, watches, written);
    }
    if (done) await raise(run, { met: audiencesOf(written, writer), changed: done.changed });
    await after(run, done !== null);
    return done?.dropped ?? false;
  });
  if (dropped) known.forget();
  return { ...made, created: fresh.length, changed: changed.length, unchanged };
}

function audiencesOf<Row extends { synthetic: boolean }>(
  written: readonly Digested<Row>[],
  writer: Writer<Row>,
) {
  return written.flatMap(({ row }) =>
    writer
      .audiences(row)
      .map((audience, index) => ({ audience, own: index === 0, synthetic: row.synthetic })),
  );
}

/** Another process took away what this one knew to be there, or made first what this one was about to make. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof StaleError) return true;
  return error instanceof Error && 'code' in error && error.code === CONSTRAINT_VIOLATED;
}
