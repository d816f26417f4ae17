import { audited } from '../audit/command.ts';
import type { Graph } from '../cypher/graph.ts';
import { type ResolveSummary, resolveGraph } from '../parties/resolve-graph.ts';
import { type CommandContext, withGraph } from './context.ts';

export async function resolveCommand(context: CommandContext): Promise<void> {
  await withGraph(context, async (graph) => {
    const summary = await resolveWithProgress(context, graph);
    context.terminal.result(resolveLines(summary), summary);
  });
}

/** Finds which companies are one, as the terminal and the audit log are told. */
export function resolveWithProgress({ terminal }: CommandContext, graph: Graph): Promise<ResolveSummary> {
  return audited(
    graph,
    { operation: 'resolve', variables: {} },
    async () => {
      const shown = terminal.progress('companies');
      const started = performance.now();
      try {
        return await resolveGraph(graph, {
          progress: (done, of) =>
            shown.update({
              share: of === 0 ? 1 : done / of,
              rows: done,
              rejected: 0,
              rowsPerSecond: done / ((performance.now() - started) / 1_000),
            }),
        });
      } finally {
        shown.done();
      }
    },
    ({ changed, parties }) => ({ rows: changed, variables: { parties } }),
  );
}

function resolveLines(summary: ResolveSummary): string[] {
  const { companies, together, parties, linked, proposed, decided, changed } = summary;
  return [
    `${companies} companies: ${together} of them are ${parties} parties of two and more (${summary.seconds.toFixed(1)} s)`,
    `${linked} links count by themselves, from a probability of ${summary.threshold.toFixed(3)} on; ${(100 * summary.expectedError).toFixed(1)} % of them are expected to be false`,
    `${proposed} wait for an analyst, ${decided} were decided by one; ${changed} links and memberships are new or changed`,
  ];
}
