import { join } from 'node:path';
import { writeDemoWorld } from '../demo/world.ts';
import { type CommandContext, withGraph } from './context.ts';
import { loadWithProgress, summaryLines } from './load.ts';
import { resolveWithProgress } from './resolve.ts';

export interface DemoCommandOptions {
  shipments: number;
  seed: number;
  out?: string;
  load: boolean;
}

export async function demoCommand(context: CommandContext, options: DemoCommandOptions): Promise<void> {
  const { settings, terminal } = context;
  const { shipments, seed } = options;
  const directory = options.out ?? join(settings.home, 'demo');
  const world = await writeDemoWorld({ shipments, seed, directory });
  const written = `Wrote ${world.shipments} shipments, ${world.seizures} seizures and ${world.companies} companies to ${world.directory}. All of it is synthetic.`;
  if (!options.load) {
    terminal.result([written], { world });
    return;
  }
  terminal.report(written);
  const loaded = await withGraph(context, async (graph) => {
    const summary = await loadWithProgress(context, graph, [...world.files, world.recordedTwice]);
    await resolveWithProgress(context, graph);
    return summary;
  });
  terminal.result(summaryLines(loaded), { world, loaded });
}
