import { createInterface } from 'node:readline/promises';
import { readerOfAll } from '../access/audiences.ts';
import { audited } from '../audit/command.ts';
import { readTotals } from '../cypher/totals.ts';
import { PortolanError } from '../errors.ts';
import { resetGraph } from '../load/status.ts';
import { type CommandContext, withGraph } from './context.ts';

export async function resetCommand(context: CommandContext, options: { yes?: boolean }): Promise<void> {
  await withGraph(context, async (graph) => {
    const { shipments, seizures, companies } = await readTotals(readerOfAll(graph));
    const content = `${shipments} shipments, ${seizures} seizures and ${companies} companies`;
    if (!options.yes) await confirm(content);
    const variables = { shipments, seizures, companies };
    await audited(graph, { operation: 'reset', variables }, () => resetGraph(graph));
    context.terminal.result([`Deleted ${content}.`], { deleted: { shipments, seizures, companies } });
  });
}

async function confirm(content: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new PortolanError(
      'SETTINGS',
      'reset asks before it deletes, and there is no terminal to ask at. Say --yes.',
    );
  }
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(`Delete ${content} from the graph? Type "delete" to go on: `);
  prompt.close();
  if (answer.trim() !== 'delete') throw new PortolanError('SETTINGS', 'Nothing was deleted.');
}
