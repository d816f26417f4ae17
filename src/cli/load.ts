import { basename } from 'node:path';
import { audited } from '../audit/command.ts';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { loadFiles } from '../load/load.ts';
import { loadUnlocode } from '../load/reference.ts';
import type { FileSummary, LoadSummary } from '../load/summary.ts';
import { type CommandContext, withGraph } from './context.ts';
import type { Progress, Terminal } from './terminal.ts';

/** Names shown of a long list; --json has more. */
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
    const places = unlocode === undefined ? null : await loadPlaces(graph, unlocode);
    const loaded = paths.length === 0 ? null : await loadWithProgress(context, graph, paths);
    const lines = loaded ? summaryLines(loaded) : [];
    if (places) {
      lines.unshift(
        `${unlocode}: ${places.places} places, ${places.changed} new or changed${rejectedWords(places)}`,
      );
    }
    context.terminal.result(lines, { places, loaded });
    if ((loaded?.rejected ?? 0) + (places?.rejected ?? 0) > 0) process.exitCode = 3;
  });
}

function loadPlaces(graph: Graph, unlocode: string) {
  return audited(
    graph,
    { operation: 'load', variables: { unlocode } },
    () => loadUnlocode(graph, unlocode),
    ({ changed, rejected }) => ({ rows: changed, variables: { rejected } }),
  );
}

/** Loads as the terminal and the audit log are told. */
export function loadWithProgress(
  { terminal }: CommandContext,
  graph: Graph,
  paths: readonly string[],
): Promise<LoadSummary> {
  return audited(
    graph,
    { operation: 'load', variables: { paths } },
    () => loadShowing(terminal, graph, paths),
    ({ files, created, changed }) => ({
      rows: created + changed,
      variables: {
        files: files.map(({ path, rows, created, changed, rejected }) => ({
          file: basename(path),
          rows,
          created,
          changed,
          rejected,
        })),
      },
    }),
  );
}

async function loadShowing(terminal: Terminal, graph: Graph, paths: readonly string[]): Promise<LoadSummary> {
  let shown: Progress | undefined;
  try {
    return await loadFiles(graph, paths, {
      start: ({ path, unknownColumns }) => {
        if (unknownColumns.length > 0) {
          terminal.report(
            `${basename(path)}: columns that the format does not know are ignored: ${unknownColumns.join(', ')}`,
          );
        }
        shown = terminal.progress(basename(path));
      },
      progress: ({ bytes, size, rows, rejected, rowsPerSecond }) =>
        shown?.update({ share: size === 0 ? 1 : bytes / size, rows, rejected, rowsPerSecond }),
      done: () => {
        shown?.done();
        shown = undefined;
      },
      notice: terminal.report,
    });
  } finally {
    shown?.done();
  }
}

export function summaryLines(summary: LoadSummary): string[] {
  return [
    ...summary.files.map(fileLine),
    ...named('companies known by id only', summary.stubCount, summary.stubs),
    ...named('places in no reference list', summary.unlistedPlaces.length, summary.unlistedPlaces),
  ];
}

function fileLine(file: FileSummary): string {
  const { path, rows, created, changed, unchanged, resumed, seconds } = file;
  const before = resumed > 0 ? `, ${resumed} by an earlier load that was cut off` : '';
  const what = `${rows} rows: ${created} new, ${changed} changed, ${unchanged} as before${before}`;
  return `${basename(path)}: ${what}${rejectedWords(file)} (${seconds.toFixed(1)} s)`;
}

function rejectedWords({
  rejected,
  rejectedPath,
}: {
  rejected: number;
  rejectedPath: string | null;
}): string {
  return rejected === 0 ? '' : `; ${rejected} rejected, listed in ${rejectedPath}`;
}

function named(what: string, count: number, names: readonly string[]): string[] {
  if (count === 0) return [];
  return [`${count} ${what}: ${names.slice(0, SHOWN).join(', ')}${count > SHOWN ? ', …' : ''}`];
}
