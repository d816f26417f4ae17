import { readerOfAll } from '../access/audiences.ts';
import { readTotals } from '../cypher/totals.ts';
import { findOwned } from '../neo4j/neo4j.ts';
import { type CommandContext, withGraph } from './context.ts';

export async function statusCommand(context: CommandContext): Promise<void> {
  const { settings, terminal } = context;
  const running = settings.neo4j ?? (await findOwned(settings));
  await withGraph(context, async (graph) => {
    const [totals, { version }] = await Promise.all([readTotals(readerOfAll(graph)), graph.verify()]);
    const rows: [string, unknown][] = [
      ['Neo4j', running ? `${version} at ${running.uri}` : `${version}, not running before this command`],
      ['home', settings.home],
      ['revision', totals.revision],
      ['shipments', totals.shipments],
      ['period', totals.firstDeparture ? `${totals.firstDeparture} to ${totals.lastDeparture}` : 'none'],
      ['seizures', totals.seizures],
      ['companies', totals.companies],
      ['routes', `${totals.routes}, ${totals.stretches} stretches`],
      ['ports', totals.ports],
      ['synthetic', totals.synthetic ? 'yes: there is demonstration data in this graph' : 'no'],
    ];
    const lines = rows.map(([name, value]) => `${name.padEnd(10)} ${value}`);
    terminal.result(lines, { neo4j: { version, uri: running?.uri ?? null }, home: settings.home, ...totals });
  });
}
