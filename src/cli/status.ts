import { graphStatus } from '../load/status.ts';
import { findOwned } from '../neo4j/neo4j.ts';
import { type CommandContext, withGraph } from './context.ts';

export async function statusCommand(context: CommandContext): Promise<void> {
  const { settings, terminal } = context;
  const running = settings.neo4j ?? (await findOwned(settings));
  await withGraph(context, async (graph) => {
    const [status, { version }] = await Promise.all([graphStatus(graph), graph.verify()]);
    const rows: [string, unknown][] = [
      ['Neo4j', running ? `${version} at ${running.uri}` : `${version}, not running before this command`],
      ['home', settings.home],
      ['revision', status.revision],
      ['shipments', status.shipments],
      ['seizures', status.seizures],
      ['companies', `${status.companies}, of them ${status.stubs} known by id only`],
      ['routes', status.routes],
      ['places', `${status.ports}, of them ${status.unlistedPlaces} in no reference list`],
      ['synthetic', status.synthetic ? 'yes: there is demonstration data in this graph' : 'no'],
    ];
    const lines = rows.map(([name, value]) => `${name.padEnd(10)} ${value}`);
    terminal.result(lines, { neo4j: { version, uri: running?.uri ?? null }, home: settings.home, ...status });
  });
}
