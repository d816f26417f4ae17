import type { Graph } from '../cypher/graph.ts';
import { graphState } from '../cypher/load.generated.ts';
import { PortolanError } from '../errors.ts';
import { country } from '../places/countries.ts';
import type { ExchangeKind } from './columns.ts';
import { commitBatch, type LoadingProcess } from './commit.ts';
import { companyWriter } from './company-batch.ts';
import { type ExchangeFile, type ExchangeFileOf, findFiles } from './files.ts';
import { Known } from './known.ts';
import { close, takeUp } from './progress.ts';
import { RejectWriter } from './rejects.ts';
import { type RowOf, readRows } from './rows.ts';
import { seizureWriter } from './seizure-batch.ts';
import { Sessions, sessionOf } from './sessions.ts';
import { shipmentWriter } from './shipment-batch.ts';
import { type FileSummary, type LoadProgress, type LoadSummary, summarise, Tally } from './summary.ts';
import { settleTraffic } from './traffic.ts';
import { tellOwners } from './watch-notices.ts';
import { Watches } from './watches.ts';
import type { Writer } from './writer.ts';

export interface LoadOptions {
  /** Told of each file before it is read. */
  start?: (file: ExchangeFile) => void;
  /** Told how far a file is, some ten times a second. */
  progress?: (progress: LoadProgress) => void;
  /** Told what became of each file. */
  done?: (file: FileSummary) => void;
  /** Told where rejected rows went, when that is not beside their file. */
  notice?: (text: string) => void;
  /** Where lists of rejected rows go that cannot be written beside their file; the current directory by default. */
  rejectDirectory?: string;
  /** Rows in one transaction. */
  batchSize?: number;
}

/** Of 1,000 to 10,000 the fastest that keeps a transaction under 100 MB; see docs for what was measured. */
const BATCH_SIZE = 4_000;
/** New and changed rows after which their traffic is counted: seldom, since busy counters are then written whole. */
const SETTLE_AFTER = 250_000;
/** Milliseconds between two words on progress. */
const PROGRESS_INTERVAL = 100;

const WRITERS: { readonly [K in ExchangeKind]: Writer<RowOf[K]> } = {
  companies: companyWriter,
  shipments: shipmentWriter,
  seizures: seizureWriter,
};

/**
 * Fills the graph from files and directories of the exchange format: companies, then shipments, then seizures.
 *
 * A load that was cut off goes on where it was when it is called again with the same bytes; a file that was loaded to
 * its end changes nothing; a changed row is updated. The traffic of the rows is counted every quarter of a million and
 * at the end of each file, so that seizures, which come last, always find the traffic that they are held against. Owners of
 * watches are told at the end of what was found for them.
 *
 * @throws PortolanError FILE where a file cannot be read or is of no known kind
 */
export async function loadFiles(
  graph: Graph,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const files = await findFiles(paths);
  await checkReady(graph);
  const process: LoadingProcess = { known: new Known(), watches: new Watches() };
  const summaries: FileSummary[] = [];
  const tallies: Tally[] = [];
  for (const file of files) {
    options.start?.(file);
    const tally = new Tally();
    const summary = await loadFile(graph, file, process, tally, options);
    summaries.push(summary);
    tallies.push(tally);
    options.done?.(summary);
  }
  await tellOwners(graph);
  const [state] = await graph.run(graphState, {});
  return summarise(summaries, tallies, state?.revision ?? 0);
}

async function checkReady(graph: Graph): Promise<void> {
  const [state] = await graph.run(graphState, {});
  if (!state) throw new Error('The graph was not migrated.');
  if (!state.resetting) return;
  throw new PortolanError(
    'NEO4J',
    'A reset of this graph was cut off, so it is half empty: run "portolan reset" again before loading.',
  );
}

async function loadFile<K extends ExchangeKind>(
  graph: Graph,
  file: ExchangeFileOf<K>,
  process: LoadingProcess,
  tally: Tally,
  options: LoadOptions,
): Promise<FileSummary> {
  const started = performance.now();
  const writer: Writer<RowOf[K]> = WRITERS[file.kind];
  const run = await takeUp(graph, file);
  let unsettled = 0;
  const sessions = new Sessions<RowOf[K]>(options.batchSize ?? BATCH_SIZE, async (batch) => {
    const result = await commitBatch(
      graph,
      { fingerprint: file.fingerprint, run: run.number },
      batch,
      writer,
      process,
    );
    tally.add(result);
    unsettled += result.created + result.changed;
  });
  const rejects = new RejectWriter(file, {
    ...(options.notice ? { notice: options.notice } : {}),
    ...(options.rejectDirectory ? { fallbackDirectory: options.rejectDirectory } : {}),
  });
  const reader = readRows(file, { isCountry: (code) => country(code) !== undefined });
  const report = reporter(options, started, () => ({
    path: file.path,
    kind: file.kind,
    rows,
    rejected: rejects.count,
    bytes: reader.bytesRead,
    size: file.size,
  }));
  let rows = 0;
  let resumed = 0;
  let rejectedPath: string | null = null;
  try {
    for await (const read of reader) {
      if (!read.ok) await rejects.write(read);
      else {
        rows++;
        if (read.line <= (run.committed[sessionOf(read.row.id)] ?? 0)) resumed++;
        else await sessions.put(read.row, read.line);
      }
      if (unsettled >= SETTLE_AFTER) {
        await sessions.pause();
        await settleTraffic(graph);
        unsettled = 0;
      }
      report();
    }
    await sessions.end();
  } finally {
    await sessions.settle();
    rejectedPath = await rejects.close();
  }
  await settleTraffic(graph);
  await close(graph, file, rows, rejects.count);
  report(true);
  const { created, changed, unchanged } = tally;
  return {
    path: file.path,
    kind: file.kind,
    rows,
    created,
    changed,
    unchanged,
    resumed,
    rejected: rejects.count,
    rejectedPath,
    unknownColumns: file.unknownColumns,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Passes progress on, not more often than anyone can see. */
function reporter(
  options: LoadOptions,
  started: number,
  state: () => Omit<LoadProgress, 'rowsPerSecond'>,
): (always?: boolean) => void {
  let told = started;
  return (always = false) => {
    const now = performance.now();
    if (!options.progress || (!always && now - told < PROGRESS_INTERVAL)) return;
    told = now;
    const progress = state();
    options.progress({ ...progress, rowsPerSecond: progress.rows / ((now - started) / 1000) });
  };
}
