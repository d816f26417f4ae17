import { audited } from '../audit/command.ts';
import { verifyCounters } from '../load/verify.ts';
import { type CommandContext, withGraph } from './context.ts';

/** Enough to see what went wrong; --json has them all. */
const SHOWN = 20;

export async function verifyCountersCommand(
  context: CommandContext,
  options: { repair?: boolean },
): Promise<void> {
  const { terminal } = context;
  await withGraph(context, async (graph) => {
    const repair = options.repair ?? false;
    const verify = () => verifyCounters(graph, { repair, report: terminal.report });
    const { checked, wrong } = repair
      ? await audited(graph, { operation: 'counters repair', variables: {} }, verify, ({ wrong }) => ({
          rows: wrong.length,
        }))
      : await verify();
    const lines = wrong
      .slice(0, SHOWN)
      .map(({ node, expected, found }) => `${node}: counted ${found}, there are ${expected}`);
    if (wrong.length > SHOWN) lines.push(`… and ${wrong.length - SHOWN} more`);
    const verdict =
      wrong.length === 0
        ? 'all agree'
        : `${wrong.length} differed${options.repair ? ' and were repaired' : ''}`;
    terminal.result([...lines, `${checked} counters checked: ${verdict}.`], { checked, wrong });
    if (wrong.length > 0) process.exitCode = 3;
  });
}
