import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { type LoadSummary, loadFiles } from '../load/load.ts';
import { loadUnlocode } from '../load/reference.ts';
import { type CommandContext, withGraph } from './context.ts';
import type { Progress } from './terminal.ts';

const SHOWN = 10;

export async function loadCommand(
  context: CommandContext,
  paths: readonly string[],
  options: { unlocode?: string },
): Promise<void> {
  const { unlocode } = options;
  if (paths.length === 0 && unlocode === undefined) {
    throw new PortolanError('FILE', 'Name at least one file or folder to load, or --unlocode FILE.');
  }
  await withGraph(context, async (graph) => {
    const places = unlocode === undefined ? null : await loadUnlocode(graph, unlocode, context.terminal.report);
    const loaded = paths.length === 0 ? null : await loadWithProgress(context, graph, paths);
    const lines = [
      ...(places ? [`${unlocode}: ${places.rows} places, ${places.rejected} rejected`] : []),
      ...(loaded ? summaryLines(loaded) : []),
    ];
    context.terminal.result(lines, { places, loaded });
    if ((loaded?.rejected ?? 0) + (places?.rejected ?? 0) > 0) process.exitCode = 3;
  });
}

export async function loadWithProgress(
  { terminal }: CommandContext,
  graph: Graph,
  paths: readonly string[],
): Promise<LoadSummary> {
  let shown: { file: string; progress: Progress } | undefined;
  try {
    return await loadFiles(graph, paths, {
      report: terminal.report,
      progress: ({ file, ...state }) => {
        if (shown?.file !== file) {
          shown?.progress.done();
          shown = { file, progress: terminal.progress(file) };
        }
        shown.progress.update(state);
      },
    });
  } finally {
    shown?.progress.done();
  }
}

export function summaryLines(summary: LoadSummary): string[] {
  const lines = summary.files.map(
    ({ file, rows, created, updated, unchanged, rejected, rejectedFile }) =>
      `${file}: ${rows} rows (${created} new, ${updated} changed, ${unchanged} as before)${rejected > 0 ? `, ${rejected} rejected: see ${rejectedFile}` : ''}`,
  );
  return [
    ...lines,
    ...named('companies known by id only', summary.stubs),
    ...named('places in no reference list', summary.unlistedPlaces),
  ];
}

function named(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${names.length} ${what}: ${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ', …' : ''}`];
}
